import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { deliverNotice } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt, fileCase } from '../support/factories.ts'
import type { Citizen } from '../support/people.ts'
import { templateIds } from '../support/settings.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const report = ({ client }: Citizen, consentId = randomUUID(), choice: 'accept' | 'reject' = 'accept', templateId = templateIds.progress) =>
  client.ok('POST /notices/consents', { body: { consentId, choices: [{ templateId, choice }] } })
const balanceOf = async ({ id }: Citizen, templateId = templateIds.progress): Promise<number> => {
  const { rows } = await stand.database.pool.query<{ balance: number }>('SELECT balance FROM consent_balance WHERE citizen_id = $1 AND template_id = $2', [id, templateId])
  return rows[0]?.balance ?? 0
}
const allow = async (citizen: Citizen, templateId = templateIds.progress) => {
  await stand.wechat('POST', '/subscribe', { openid: citizen.openid, tmplIds: [templateId] })
  await report(citizen, randomUUID(), 'accept', templateId)
}
const noticesOf = async (caseNo: string) => (await stand.database.pool.query<{ id: string, status: string, title: string }>('SELECT id, status, title FROM notice WHERE case_no = $1 ORDER BY created_at', [caseNo])).rows
const received = async ({ openid }: Citizen) => (await stand.wechat<{ messages: { title: string }[] }>('GET', `/messages?openid=${openid}`)).messages
const deliver = (noticeId: string, later = 0) => deliverNotice(systemContext(stand.composition.services, new Date(Date.now() + later)), noticeId)
const sendingsOf = async (noticeId: string) => (await stand.database.pool.query<object>('SELECT channel, state, attempts, reason FROM delivery WHERE notice_id = $1 ORDER BY created_at', [noticeId])).rows

describe('consents', () => {
  it('reported twice on a bad line, or twenty times at once, count once', async () => {
    const citizen = await stand.newCitizen()
    const consentId = randomUUID()
    await Promise.all(Array.from({ length: 20 }, () => report(citizen, consentId)))
    expect(await balanceOf(citizen)).toBe(1)
    await report(citizen)
    expect(await balanceOf(citizen)).toBe(2)
  })

  it('refused ones and templates that are not ours bank nothing', async () => {
    const citizen = await stand.newCitizen()
    await report(citizen, randomUUID(), 'reject')
    await report(citizen, randomUUID(), 'accept', 'somebody-elses-template')
    const { rows } = await stand.database.pool.query('SELECT 1 FROM consent_balance WHERE citizen_id = $1 AND balance > 0', [citizen.id])
    expect(rows).toEqual([])
  })

  it('named twice in one report are one tap', async () => {
    const citizen = await stand.newCitizen()
    const choices = [{ templateId: templateIds.progress, choice: 'accept' as const }, { templateId: templateIds.progress, choice: 'accept' as const }]
    await citizen.client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices } })
    expect(await balanceOf(citizen)).toBe(1)
  })
})

describe('a notice', () => {
  it('is written with the event it tells of, once, and its sending is in the outbox once', async () => {
    const { caseNo } = await caseAt(stand, 'published')
    const notices = await noticesOf(caseNo)
    expect(notices.map(({ title }) => title)).toEqual(['您反映的事已受理', '您反映的事有答复了', '您的问答已隐去个人信息后公开'])
    const { rows } = await stand.database.pool.query<{ notice: string }>('SELECT payload->>\'noticeId\' AS notice FROM outbox WHERE job = \'send-notice\' AND payload->>\'noticeId\' = ANY($1) ORDER BY id', [notices.map(({ id }) => id)])
    expect(rows.map(({ notice }) => notice)).toEqual(notices.map(({ id }) => id))
  })

  it('with a consent reaches the phone once, however often and however parallel its job runs', async () => {
    const citizen = await stand.newCitizen()
    await allow(citizen)
    await allow(citizen)
    const filed = await fileCase(stand, {}, citizen)
    const intake = await stand.logInAs('intake', 'office')
    await intake.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo: filed.caseNo }, body: { version: 1, unitId: 'ageing' } })
    const [notice] = await noticesOf(filed.caseNo)
    await Promise.all(Array.from({ length: 10 }, () => deliver(notice?.id ?? '')))
    await deliver(notice?.id ?? '')
    expect(await received(citizen)).toHaveLength(1)
    expect([await sendingsOf(notice?.id ?? ''), await balanceOf(citizen)]).toEqual([[{ channel: 'subscribe', state: 'sent', attempts: 1, reason: null }], 1])
  })

  it('without a consent stays in the app and asks nothing of WeChat', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'accepted')
    const [notice] = await noticesOf(caseNo)
    expect(await deliver(notice?.id ?? '')).toBe('done')
    expect(await received(citizen)).toEqual([])
    // The law wants proof that they were told: it stays open until they read it or a person takes over.
    expect([(await noticesOf(caseNo))[0]?.status, await sendingsOf(notice?.id ?? '')]).toEqual(['open', [{ channel: 'subscribe', state: 'failed', attempts: 0, reason: 'no-consent' }]])
    expect((await citizen.client.ok('GET /notices')).items).toHaveLength(1)
  })

  it('that WeChat could not take waits for its next try, and does not cost a second consent', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'accepted')
    await allow(citizen)
    await stand.wechat('POST', '/faults', { match: '/cgi-bin/message/subscribe/send', times: 1, errcode: -1 })
    const [notice] = await noticesOf(caseNo)
    await deliver(notice?.id ?? '')
    expect([await sendingsOf(notice?.id ?? ''), await balanceOf(citizen)]).toEqual([[{ channel: 'subscribe', state: 'waiting', attempts: 1, reason: 'wechat-unreachable' }], 1])
    await deliver(notice?.id ?? '')
    expect(await received(citizen)).toEqual([])
    await deliver(notice?.id ?? '', 10_000)
    expect([(await received(citizen)).length, await balanceOf(citizen)]).toEqual([1, 0])
  })

  it('is read once by its citizen and by nobody else', async () => {
    const { citizen } = await caseAt(stand, 'accepted')
    const { items, unread } = await citizen.client.ok('GET /notices')
    const params = { noticeId: items[0]?.noticeId ?? '' }
    expect([unread, items[0]?.read]).toEqual([1, false])
    expect(await (await stand.newCitizen()).client.refusal('POST /notices/:noticeId/read', { params })).toBe('notice-not-found')
    await citizen.client.ok('POST /notices/:noticeId/read', { params })
    await citizen.client.ok('POST /notices/:noticeId/read', { params })
    expect((await citizen.client.ok('GET /notices')).unread).toBe(0)
    const { rows } = await stand.database.pool.query('SELECT status, reached_by FROM notice WHERE id = $1', [params.noticeId])
    expect(rows).toEqual([{ status: 'reached', reached_by: 'inbox' }])
  })
})

describe('what leaves the process', () => {
  it('every row of the outbox holds ids and flags only', async () => {
    await caseAt(stand, 'published', { statement: '我叫刘满香，电话13873712345', contactName: '刘满香', contactPhone: '13873712345' })
    const { rows } = await stand.database.pool.query<{ payload: Record<string, unknown> }>('SELECT payload FROM outbox')
    expect(rows.length).toBeGreaterThan(20)
    for (const { payload } of rows) {
      for (const value of Object.values(payload)) expect(String(value)).toMatch(/^(?:MZ\d{10}|[0-9a-f-]{36}|true|false|null|[a-z]+(?:-[a-z0-9]+)*)$/)
    }
  })
})

describe('history', () => {
  it('cannot be changed, deleted or emptied, not even by the owner of the database', async () => {
    await fileCase(stand)
    for (const statement of ['UPDATE case_event SET type = \'case-closed\'', 'DELETE FROM case_event', 'TRUNCATE case_event']) {
      await expect(stand.database.pool.query(statement)).rejects.toThrow('append-only')
    }
  })

  it('keeps the order of what happened without gaps in time or number', async () => {
    const { caseNo } = await caseAt(stand, 'published')
    const { rows } = await stand.database.pool.query<{ seq: number, at: Date }>('SELECT e.seq, e.at FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 ORDER BY e.seq', [caseNo])
    expect(rows.map(({ seq }) => Math.floor(seq / 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 7, 8, 9])
    expect(rows.every(({ at }, i) => i === 0 || at >= (rows[i - 1]?.at ?? at))).toBe(true)
  })
})
