import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { deliverNotice, settleSms } from '@minsheng/api/features/notices/index.ts'
import { dayOf, startOf } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt } from '../support/factories.ts'
import { smsEnvironment } from '../support/sms.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

let stand: Stand
beforeAll(async () => { stand = await startStand((url) => ({ ...smsEnvironment(url), SMS_TENCENT_WEIGHT: '0' })) })
afterAll(() => stand.stop())

const query = async <T extends object>(text: string, values: unknown[] = []) => (await stand.database.pool.query<T>(text, values)).rows
beforeEach(async () => {
  await stand.wechat('POST', '/sms/reset')
  await query('DELETE FROM delivery')
  await query('DELETE FROM sms_day')
})

const context = (minutes = 0) => systemContext(stand.composition.services, new Date(Date.now() + minutes * MINUTE_MS))
const taken = async () => (await query<{ taken: number }>('SELECT coalesce(sum(taken), 0)::int AS taken FROM sms_day'))[0]?.taken
const spoil = (fault: object) => stand.wechat('POST', '/sms/faults', { match: 'SendSms', times: 100, ...fault })
const heal = () => stand.wechat('POST', '/sms/reset')

const toTell = async () => {
  const { caseNo } = await caseAt(stand, 'accepted', { contactName: '刘满香', contactPhone: '13807371234' })
  return (await query<{ id: string }>('SELECT id FROM notice WHERE case_no = $1', [caseNo]))[0]?.id ?? ''
}
const sms = async (id: string) => (await query<{ line: string }>("SELECT state || ' ' || attempts AS line FROM delivery WHERE notice_id = $1 AND channel = 'sms'", [id]))[0]?.line

describe('the budget of a day', () => {
  it('is as it was after tries that did not leave, and one less after one that was taken', async () => {
    const id = await toTell()
    await spoil({ code: 'isp.SYSTEM_ERROR', match: 'aliyun SendSms' })
    await spoil({ code: 'InternalError', match: 'tencent SendSms' })
    for (const minutes of [0, 1, 5]) await deliverNotice(context(minutes), id)
    expect([await sms(id), await taken()]).toEqual(['waiting 3', 0])
    await heal()
    await deliverNotice(context(20), id)
    expect([await sms(id), await taken()]).toEqual(['sent 4', 1])
  })

  it('is as it was after one the provider refused', async () => {
    const id = await toTell()
    await spoil({ code: 'isv.BLACK_KEY_CONTROL_LIMIT' })
    await deliverNotice(context(), id)
    expect([await sms(id), await taken()]).toEqual(['failed 1', 0])
  })

  it('gets back what nobody answered for once the provider knows nothing of it, once, however many ask', async () => {
    const [id, other] = [await toTell(), await toTell()]
    await deliverNotice(context(), other)
    await spoil({ dropConnection: true })
    await deliverNotice(context(), id)
    expect([await sms(id), await taken()]).toEqual(['sending 1', 2])
    await Promise.all([settleSms(context(10)), settleSms(context(10))])
    await settleSms(context(20))
    expect([await sms(id), await taken()]).toEqual(['waiting 1', 1])
  })

  it('is not given anything back by a try that was given up and fails late, and the try after it stays as it is', async () => {
    const id = await toTell()
    await spoil({ times: 1, code: 'isv.BLACK_KEY_CONTROL_LIMIT', latencyMs: 800 })
    const first = deliverNotice(context(), id)
    await delay(300)
    // The next one has taken the place of what was given back for the first.
    await query("UPDATE delivery SET attempts = 2, claimed_at = now() WHERE notice_id = $1 AND channel = 'sms' AND state = 'sending'", [id])
    await first
    expect([await sms(id), await taken()]).toEqual(['sending 2', 1])
  })

  it('keeps what was taken and never answered for', async () => {
    const id = await toTell()
    await spoil({ dropConnection: true, afterEffect: true })
    await deliverNotice(context(), id)
    await settleSms(context(10))
    expect(await taken()).toBe(1)
  })

  it('gets back on the day it was taken from, not on the day the provider was asked', async () => {
    const id = await toTell()
    await spoil({ dropConnection: true })
    await deliverNotice(context(), id)
    const [today, tomorrow] = [dayOf(Date.now()), dayOf(Date.now() + DAY_MS)]
    await query('INSERT INTO sms_day (day, taken) VALUES ($1, 5)', [tomorrow])
    const midnight = startOf(tomorrow)
    await query("UPDATE delivery SET claimed_at = $2 WHERE notice_id = $1 AND channel = 'sms'", [id, new Date(midnight - 6 * MINUTE_MS)])
    await settleSms(systemContext(stand.composition.services, new Date(midnight + MINUTE_MS)))
    expect(await query('SELECT day, taken FROM sms_day ORDER BY day')).toEqual([{ day: today, taken: 0 }, { day: tomorrow, taken: 5 }])
  })
})
