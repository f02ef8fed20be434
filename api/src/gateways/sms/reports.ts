import { instantOf } from './network.ts'
import type { SmsProvider, SmsReceipt } from './port.ts'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const short = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 100
const phoneOf = (value: unknown) => (typeof value === 'string' && /^\d{5,15}$/.test(value) ? value : null)
// Our ids are uuids; what else stands in the field was not sent by us.
const ownId = (value: unknown) => (typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : null)

const readAliyun = (row: Row): SmsReceipt | null => {
  const { biz_id: messageId, out_id: id, success, err_code: code } = row
  const [at, phone] = [instantOf(row['report_time']), phoneOf(row['phone_number'])]
  if (!short(messageId) || typeof success !== 'boolean' || !at || !phone) return null
  return { provider: 'aliyun', messageId, id: ownId(id), delivered: success, code: short(code) ? code : '', at, phone }
}

const readTencent = (row: Row): SmsReceipt | null => {
  const { sid: messageId, report_status: status, errmsg: code } = row
  const [at, phone] = [instantOf(row['user_receive_time']), phoneOf(row['mobile'])]
  if (!short(messageId) || (status !== 'SUCCESS' && status !== 'FAIL') || !at || !phone) return null
  return { provider: 'tencent', messageId, id: null, delivered: status === 'SUCCESS', code: short(code) ? code : '', at, phone }
}

const readers: Record<SmsProvider, (row: Row) => SmsReceipt | null> = { aliyun: readAliyun, tencent: readTencent }

/** The delivery reports in the body of a provider's call, or null when it has not that provider's form. */
export const readSmsReport = (provider: SmsProvider, body: unknown): SmsReceipt[] | null => {
  if (!Array.isArray(body)) return null
  const receipts = body.map((row) => (isRow(row) ? readers[provider](row) : null))
  return receipts.every((receipt) => receipt !== null) ? receipts : null
}
