import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { sealContact } from '@minsheng/api/contact.ts'
import { applyReceipts, deliverNotice, settleSms } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt } from '../support/factories.ts'
import { smsEnvironment, smsReportSecret } from '../support/sms.ts'

const MINUTE_MS = 60_000
const [phone, other] = ['13807371234', '13807375678']

let stand: Stand
// Aliyun alone: it is left alone for a minute after a few lost answers where there is another.
beforeAll(async () => { stand = await startStand((url) => Object.fromEntries(Object.entries(smsEnvironment(url)).filter(([name]) => !name.startsWith('SMS_TENCENT_')))) })
afterAll(() => stand.stop())

const query = async <T extends object>(text: string, values: unknown[] = []) => (await stand.database.pool.query<T>(text, values)).rows
beforeEach(async () => {
  await stand.wechat('POST', '/sms/reset')
  for (const table of ['sms_receipt', 'desk_task', 'delivery', 'sms_day']) await query(`DELETE FROM ${table}`)
})

const context = (minutes = 0) => systemContext(stand.composition.services, new Date(Date.now() + minutes * MINUTE_MS))
const line = async (smsId: string) => (await query<{ line: string }>("SELECT state || coalesce(' ' || reason, '') AS line FROM delivery WHERE id = $1", [smsId]))[0]?.line
const standing = async (id: string) => (await query('SELECT status, reached_by FROM notice WHERE id = $1', [id]))[0]
const taken = async () => (await query<{ taken: number }>('SELECT coalesce(sum(taken), 0)::int AS taken FROM sms_day'))[0]?.taken
const came = async (to: string) => (await stand.wechat<{ count: number }>('GET', `/sms/messages?phone=${to}`)).count
const bind = (caseNo: string, to: string) => query('UPDATE cases SET contact_cipher = $2 WHERE case_no = $1', [caseNo, sealContact(stand.composition.services.cipher, { name: '刘满香', phone: to })])

/** An SMS whose answer was lost: whether it left is `left`. */
const unheard = async (left: boolean) => {
  const { caseNo } = await caseAt(stand, 'accepted', { contactName: '刘满香', contactPhone: phone })
  const id = (await query<{ id: string }>('SELECT id FROM notice WHERE case_no = $1', [caseNo]))[0]?.id ?? ''
  await stand.wechat('POST', '/sms/faults', { match: 'aliyun SendSms', times: 1, dropConnection: true, afterEffect: left })
  await deliverNotice(context(), id)
  return { id, caseNo, smsId: (await query<{ id: string }>("SELECT id FROM delivery WHERE notice_id = $1 AND channel = 'sms'", [id]))[0]?.id ?? '' }
}
const report = (smsId: string, over: object = {}) => fetch(`${stand.baseUrl}/sms/report/aliyun/${smsReportSecret}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{
  phone_number: phone, send_time: '2026-11-23 09:00:00', report_time: '2026-11-23 09:00:05', success: true, err_code: 'DELIVERED', err_msg: '用户接收成功', sms_size: '1', biz_id: '9^0', out_id: smsId, ...over
}]) })

describe('an SMS whose answer was lost, to somebody who has given another number since', () => {
  it('is not sent to the new one because nobody knows of it there: it is in doubt', async () => {
    const { id, caseNo, smsId } = await unheard(true)
    await bind(caseNo, other)
    await settleSms(context(10))
    await deliverNotice(context(10), id)
    expect([await line(smsId), await came(phone), await came(other)]).toEqual(['sending', 1, 0])
    await settleSms(context(31))
    expect([await line(smsId), await came(other)]).toEqual(['unconfirmed not-confirmed', 0])
  })

  it('is asked about at the number its last try went to', async () => {
    const { id, caseNo, smsId } = await unheard(false)
    await settleSms(context(10))
    await bind(caseNo, other)
    await stand.wechat('POST', '/sms/faults', { match: 'aliyun SendSms', times: 1, dropConnection: true })
    await deliverNotice(context(10), id)
    await settleSms(context(20))
    expect(await line(smsId)).toBe('waiting not-confirmed')
    await deliverNotice(context(20), id)
    expect([await came(phone), await came(other)]).toEqual([0, 1])
  })
})

describe('while the provider is asked about one try', () => {
  it('another that began meanwhile is not taken for one that did not leave', async () => {
    const { smsId } = await unheard(false)
    await stand.wechat('POST', '/sms/faults', { match: 'aliyun QuerySendDetails', times: 1, latencyMs: 1_000 })
    const asking = settleSms(context(10))
    await delay(300)
    await query('UPDATE delivery SET claimed_at = now(), attempts = 2 WHERE id = $1', [smsId])
    await asking
    expect([await line(smsId), await taken()]).toEqual(['sending', 1])
  })
})

describe('one of several SMS nobody has heard of', () => {
  it('that cannot be looked up holds up none of the others, and says so', async () => {
    const bad = await unheard(false)
    const others = [await unheard(false), await unheard(false)]
    await query("UPDATE cases SET contact_cipher = 'torn' WHERE case_no = $1", [bad.caseNo])
    await expect(settleSms(context(10))).rejects.toThrow()
    expect(await Promise.all([bad, ...others].map(({ smsId }) => line(smsId)))).toEqual(['sending', 'waiting not-confirmed', 'waiting not-confirmed'])
  })
})

describe('an SMS nobody seemed to know of and that is reported before its next try', () => {
  it('has been delivered, and is not sent again', async () => {
    const { id, smsId } = await unheard(false)
    await settleSms(context(10))
    await report(smsId)
    await applyReceipts(context(10))
    expect([await line(smsId), await taken()]).toEqual(['waiting not-confirmed', 0])
    await deliverNotice(context(10), id)
    expect([await line(smsId), await standing(id), await came(phone), await taken()]).toEqual(['delivered', { status: 'reached', reached_by: 'sms' }, 0, 1])
    expect(await query('SELECT provider, message_id FROM delivery WHERE id = $1', [smsId])).toEqual([{ provider: 'aliyun', message_id: '9^0' }])
    expect(await query('SELECT 1 FROM sms_receipt WHERE used_at IS NULL')).toEqual([])
  })

  it('had left, too, where the carrier could not deliver it: the next way is taken', async () => {
    const { id, smsId } = await unheard(false)
    await settleSms(context(10))
    await report(smsId, { success: false, err_code: 'MOBILE_NOT_ON_SERVICE' })
    await deliverNotice(context(10), id)
    expect([await line(smsId), await came(phone)]).toEqual(['failed sms-MOBILE_NOT_ON_SERVICE', 0])
    expect(await standing(id)).toMatchObject({ status: 'open' })
  })
})
