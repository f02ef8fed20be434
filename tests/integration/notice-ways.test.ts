import { randomUUID } from 'node:crypto'
import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { applyReceipts, deliverNotice, openDueTasks, settleSms } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt, fileCase } from '../support/factories.ts'
import type { Citizen } from '../support/people.ts'
import { templateIds } from '../support/settings.ts'
import { smsEnvironment, smsReportSecret } from '../support/sms.ts'

const HOUR_MS = 3_600_000
const phone = '13807371234'

let stand: Stand
let night: Stand
const minuteIn = (later: number) => minuteOf(Date.now() + later).slice(11)
const targets = (of: Stand) => of.wechat('POST', '/sms/targets', { aliyun: `${of.baseUrl}/sms/report/aliyun/${smsReportSecret}`, tencent: `${of.baseUrl}/sms/report/tencent/${smsReportSecret}` })
beforeAll(async () => {
  stand = await startStand((url) => ({ ...smsEnvironment(url), SMS_TENCENT_WEIGHT: '0', SMS_PER_DAY: '1000' }))
  // The quiet hours of this one begin in half an hour and last for four; it may send one SMS a day.
  night = await startStand((url) => ({ ...smsEnvironment(url), QUIET_HOURS: `${minuteIn(0.5 * HOUR_MS)}-${minuteIn(4.5 * HOUR_MS)}`, SMS_PER_DAY: '1' }))
  await targets(stand)
})
beforeEach(async () => {
  await stand.wechat('POST', '/sms/reset')
  // The providers count their messages anew.
  await stand.database.pool.query('DELETE FROM sms_receipt')
  await targets(stand)
})
afterAll(async () => { await Promise.all([stand.stop(), night.stop()]) })

const context = (later = 0, of = stand) => systemContext(of.composition.services, new Date(Date.now() + later))
const noticesOf = async (caseNo: string, of = stand) => (await of.database.pool.query<{ id: string, event: string }>('SELECT id, event FROM notice WHERE case_no = $1 ORDER BY created_at', [caseNo])).rows
const sendings = async (id: string, of = stand) => (await of.database.pool.query<{ line: string }>('SELECT channel || \' \' || state || coalesce(\' \' || reason, \'\') AS line FROM delivery WHERE notice_id = $1 ORDER BY array_position(ARRAY[\'subscribe\', \'official\', \'sms\', \'desk\'], channel)', [id])).rows.map(({ line }) => line)
const standing = async (id: string, of = stand) => (await of.database.pool.query<{ status: string, reached_by: string | null }>('SELECT status, reached_by FROM notice WHERE id = $1', [id])).rows[0]
const allow = async ({ openid, client }: Citizen) => {
  await stand.wechat('POST', '/subscribe', { openid, tmplIds: [templateIds.progress] })
  await client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: templateIds.progress, choice: 'accept' }] } })
}
const onWechat = async ({ openid }: Citizen) => (await stand.wechat<{ messages: unknown[] }>('GET', `/messages?openid=${openid}`)).messages.length
const texts = async (to = phone, of = stand) => (await of.wechat<{ messages: { text: string }[] }>('GET', `/sms/messages?phone=${to}`)).messages.map(({ text }) => text)
const reported = () => stand.wechat('POST', '/sms/idle')

/** A case that has been taken on, of somebody who gave a number, and the notice of it. */
const accepted = async (over: object = {}, of = stand) => {
  const made = await caseAt(of, 'accepted', { contactName: '刘满香', contactPhone: phone, ...over })
  const [notice] = await noticesOf(made.caseNo, of)
  return { ...made, id: notice?.id ?? '' }
}

describe('one consent and two events', () => {
  it('make one subscribe message and one SMS, however parallel the jobs', async () => {
    const citizen = await stand.newCitizen()
    const first = await fileCase(stand, { contactPhone: phone }, citizen)
    const second = await fileCase(stand, { contactPhone: phone, statement: '我父亲的高龄津贴两个月没有发，请帮忙查一查。' }, citizen)
    await allow(citizen)
    const intake = await stand.logInAs('intake', 'office')
    for (const { caseNo } of [first, second]) await intake.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version: 1, unitId: 'ageing' } })
    const ids = (await Promise.all([first, second].map(({ caseNo }) => noticesOf(caseNo)))).flat().map(({ id }) => id)
    for (let round = 0; round < 3; round += 1) await Promise.all(ids.flatMap((id) => [deliverNotice(context(), id), deliverNotice(context(), id)]))
    expect([await onWechat(citizen), (await texts()).length]).toEqual([1, 1])
    await reported()
    await applyReceipts(context())
    const lines = await Promise.all(ids.map((id) => sendings(id)))
    expect(lines.toSorted((a, b) => a.length - b.length)).toEqual([['subscribe sent'], ['subscribe failed no-consent', 'sms delivered']])
  })
})

describe('an SMS', () => {
  it('names the number and the state, nothing anybody typed, and its report proves that the person was told', async () => {
    const { id, caseNo } = await accepted({ statement: '村里的王某某骂我母亲' })
    await deliverNotice(context(), id)
    const [text = ''] = await texts()
    expect(text).toContain(caseNo)
    expect(text).not.toMatch(/王某某|刘满香|低保/)
    await reported()
    await applyReceipts(context())
    expect([await standing(id), await sendings(id)]).toEqual([{ status: 'reached', reached_by: 'sms' }, ['subscribe failed no-consent', 'sms delivered']])
  })

  it('whose answer was lost is looked up at the provider: there it was sent, and is not sent again', async () => {
    const { id } = await accepted()
    await stand.wechat('POST', '/sms/faults', { match: 'aliyun SendSms', times: 1, dropConnection: true, afterEffect: true })
    await deliverNotice(context(), id)
    expect(await sendings(id)).toEqual(['subscribe failed no-consent', 'sms sending'])
    await settleSms(context(HOUR_MS / 6))
    await deliverNotice(context(HOUR_MS / 6), id)
    expect((await texts()).length).toBe(1)
    expect((await sendings(id)).at(-1)).toMatch(/^sms (?:sent|delivered)$/)
  })

  it('of which the provider knows nothing did not leave, and leaves then', async () => {
    const { id } = await accepted()
    await stand.wechat('POST', '/sms/faults', { match: 'aliyun SendSms', times: 1, dropConnection: true })
    await deliverNotice(context(), id)
    expect((await sendings(id)).at(-1)).toBe('sms sending')
    await settleSms(context(HOUR_MS))
    await deliverNotice(context(HOUR_MS), id)
    expect([(await texts()).length, (await sendings(id)).at(-1)]).toEqual([1, 'sms sent'])
  })
})

describe('who was not reached', () => {
  it('with an account and unread is a task of the unit from the same time of the next working day, once, and no more once they read it', async () => {
    const { id, citizen } = await accepted({ contactPhone: undefined, contactName: undefined })
    await deliverNotice(context(), id)
    await openDueTasks(context(HOUR_MS))
    expect(await sendings(id)).toEqual(['subscribe failed no-consent'])
    await Promise.all([openDueTasks(context(14 * 24 * HOUR_MS)), openDueTasks(context(14 * 24 * HOUR_MS))])
    const { rows } = await stand.database.pool.query('SELECT t.unit_id FROM desk_task t JOIN delivery d ON d.id = t.delivery_id WHERE d.notice_id = $1', [id])
    expect([await sendings(id), rows]).toEqual([['subscribe failed no-consent', 'desk waiting'], [{ unit_id: 'social-assistance' }]])
    await citizen.client.ok('POST /notices/:noticeId/read', { params: { noticeId: id } })
    expect([await standing(id), (await sendings(id)).at(-1)]).toEqual([{ status: 'reached', reached_by: 'inbox' }, 'desk failed not-needed'])
  })
})

describe('hours and budget', () => {
  const quiet = 2 * HOUR_MS
  const morning = 4.75 * HOUR_MS
  const allowed = async (over: object = {}) => {
    const made = await accepted(over, night)
    await night.wechat('POST', '/subscribe', { openid: made.citizen.openid, tmplIds: [templateIds.progress] })
    await made.citizen.client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: templateIds.progress, choice: 'accept' }] } })
    return made
  }
  const arrived = async ({ openid }: Citizen) => (await night.wechat<{ messages: unknown[] }>('GET', `/messages?openid=${openid}`)).messages.length

  it('nobody is disturbed in the quiet hours: it waits for the end of them and goes out then', async () => {
    const { id, citizen } = await allowed()
    await deliverNotice(context(quiet, night), id)
    await deliverNotice(context(quiet + HOUR_MS, night), id)
    expect([await sendings(id, night), await arrived(citizen)]).toEqual([['subscribe waiting'], 0])
    await deliverNotice(context(morning, night), id)
    expect([await sendings(id, night), await arrived(citizen)]).toEqual([['subscribe sent'], 1])
  })

  it('what failed shortly before is not tried in the night, either', async () => {
    const { id, citizen } = await allowed()
    await night.wechat('POST', '/faults', { match: '/cgi-bin/message/subscribe/send', times: 1, errcode: -1 })
    await deliverNotice(context(0, night), id)
    await deliverNotice(context(quiet, night), id)
    expect([await sendings(id, night), await arrived(citizen)]).toEqual([['subscribe waiting wechat-unreachable'], 0])
    await deliverNotice(context(morning, night), id)
    expect(await arrived(citizen)).toBe(1)
  })

  it('danger does not wait for the morning', async () => {
    const { id, citizen, caseNo } = await allowed()
    await night.database.pool.query("UPDATE cases SET urgency = 'danger' WHERE case_no = $1", [caseNo])
    await deliverNotice(context(quiet, night), id)
    expect(await arrived(citizen)).toBe(1)
  })

  it('an SMS over the budget of the day is not sent; a person takes over in time', async () => {
    const two = [await accepted({}, night), await accepted({}, night)]
    await Promise.all(two.map(({ id }) => deliverNotice(context(0, night), id)))
    const lines = (await Promise.all(two.map(({ id }) => sendings(id, night)))).flat()
    expect(lines.toSorted()).toEqual(['sms failed budget', 'sms sent', 'subscribe failed no-consent', 'subscribe failed no-consent'])
  })

  it('what the law wants told waits for tomorrow when the person has had enough today', async () => {
    const { id, citizen } = await allowed()
    const recipient = night.composition.services.cipher.index('openid', citizen.openid)
    await night.database.pool.query("INSERT INTO delivery (id, notice_id, channel, template, recipient, state, sent_at, created_at) SELECT gen_random_uuid(), $1, 'subscribe', 'before ' || n, $2, 'unconfirmed', now(), now() FROM generate_series(1, 20) AS n", [(await accepted({}, night)).id, recipient])
    await deliverNotice(context(0, night), id)
    expect(await sendings(id, night)).toEqual(['subscribe waiting enough-today'])
    const { rows: [row] } = await night.database.pool.query<{ at: string }>("SELECT to_char(next_at AT TIME ZONE 'Asia/Shanghai', 'HH24:MI') AS at FROM delivery WHERE notice_id = $1", [id])
    expect(row?.at).toMatch(/^08:0\d$/)
  })
})
