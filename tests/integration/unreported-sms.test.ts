import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { applyReceipts, deliverNotice, settleSms } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt } from '../support/factories.ts'
import { smsEnvironment, smsReportSecret } from '../support/sms.ts'

const MINUTE_MS = 60_000
const phone = '13807371234'

let stand: Stand
beforeAll(async () => { stand = await startStand((url) => ({ ...smsEnvironment(url), SMS_TENCENT_WEIGHT: '0' })) })
afterAll(() => stand.stop())

const query = async <T extends object>(text: string, values: unknown[] = []) => (await stand.database.pool.query<T>(text, values)).rows
const carriersTake = (ms: number) => stand.wechat('POST', '/sms/carriers', { ms })
beforeEach(async () => {
  await stand.wechat('POST', '/sms/reset')
  // No carrier answers while these tests last: the phones are off.
  await carriersTake(60 * MINUTE_MS)
  for (const table of ['sms_receipt', 'desk_task', 'delivery']) await query(`DELETE FROM ${table}`)
})

const context = (minutes = 0) => systemContext(stand.composition.services, new Date(Date.now() + minutes * MINUTE_MS))
const sendings = async (id: string) => (await query<{ line: string }>("SELECT channel || ' ' || state || coalesce(' ' || reason, '') AS line FROM delivery WHERE notice_id = $1 ORDER BY channel DESC", [id])).map(({ line }) => line)
const jobsOf = async (id: string) => (await query("SELECT 1 FROM outbox WHERE payload->>'noticeId' = $1", [id])).length

/** Somebody without an account is sent an SMS; nobody reports it. */
const sent = async () => {
  const { caseNo } = await caseAt(stand, 'accepted', { contactName: '刘满香', contactPhone: phone })
  const [notice] = await query<{ id: string }>('UPDATE notice SET citizen_id = NULL WHERE case_no = $1 RETURNING id', [caseNo])
  const id = notice?.id ?? ''
  await deliverNotice(context(), id)
  const [sms] = await query<{ id: string, message_id: string }>("SELECT id, message_id FROM delivery WHERE notice_id = $1 AND channel = 'sms'", [id])
  return { id, smsId: sms?.id ?? '', messageId: sms?.message_id ?? '' }
}
const report = async ({ smsId, messageId }: { smsId: string, messageId: string }) => {
  const row = { phone_number: phone, send_time: '2026-11-23 09:00:00', report_time: '2026-11-23 09:00:05', success: true, err_code: 'DELIVERED', err_msg: '用户接收成功', sms_size: '1', biz_id: messageId, out_id: smsId }
  await fetch(`${stand.baseUrl}/sms/report/aliyun/${smsReportSecret}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([row]) })
}

it.each([
  ['says that it is under way', async () => {}],
  ['knows nothing of it', () => stand.wechat('POST', '/sms/reset')],
  ['cannot be asked', () => stand.wechat('POST', '/sms/faults', { match: 'aliyun QuerySendDetails', times: 100, httpStatus: 503 })]
])('an SMS that was taken and not reported is in doubt after half an hour where the provider %s: a person takes over the same day', async (_what, prepare) => {
  const { id } = await sent()
  await prepare()
  await settleSms(context(20))
  expect(await sendings(id)).toEqual(['sms sent'])
  const before = await jobsOf(id)
  await settleSms(context(31))
  expect([await sendings(id), await jobsOf(id) - before]).toEqual([['sms unconfirmed no-report'], 1])
  await deliverNotice(context(31), id)
  expect(await sendings(id)).toEqual(['sms unconfirmed no-report', 'desk waiting'])
})

it('one whose answer was lost and that the provider has under way is in doubt by then, too, and keeps who has it', async () => {
  await stand.wechat('POST', '/sms/faults', { match: 'aliyun SendSms', times: 1, dropConnection: true, afterEffect: true })
  const { id } = await sent()
  await settleSms(context(10))
  expect(await sendings(id)).toEqual(['sms sent'])
  await settleSms(context(31))
  expect([await sendings(id), await query('SELECT provider FROM delivery WHERE notice_id = $1', [id])]).toEqual([['sms unconfirmed no-report'], [{ provider: 'aliyun' }]])
})

it('a report that comes later still proves that the person was told, and the task is not needed any more', async () => {
  const { id, ...sms } = await sent()
  for (const run of [settleSms, (ctx: ReturnType<typeof context>) => deliverNotice(ctx, id)]) await run(context(31))
  await report(sms)
  await applyReceipts(context(32))
  expect([await sendings(id), await query('SELECT status, reached_by FROM notice WHERE id = $1', [id])]).toEqual([['sms delivered', 'desk failed not-needed'], [{ status: 'reached', reached_by: 'sms' }]])
})

it('one in doubt is still asked about, less and less often, for three days', async () => {
  const { id } = await sent()
  await settleSms(context(31))
  const asked: number[] = []
  for (let minutes = 32; minutes < 80 * 60; minutes += 15) if (await settleSms(context(minutes)) > 0) asked.push(minutes)
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.length).toBeLessThan(10)
  expect(asked.at(-1)).toBeLessThan(72 * 60)
  expect(await sendings(id)).toEqual(['sms unconfirmed no-report'])
})

it('one in doubt that the provider has delivered meanwhile is found by asking', async () => {
  await carriersTake(20)
  await stand.wechat('POST', '/sms/faults', { match: 'aliyun QuerySendDetails', times: 1, httpStatus: 503 })
  const { id } = await sent()
  await stand.wechat('POST', '/sms/idle')
  await settleSms(context(31))
  expect(await sendings(id)).toEqual(['sms unconfirmed no-report'])
  await settleSms(context(40))
  expect(await sendings(id)).toEqual(['sms delivered'])
})
