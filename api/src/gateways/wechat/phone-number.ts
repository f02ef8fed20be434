import { ask, unreadable, type Line } from './asking.ts'
import { isRecord } from './json.ts'
import type { PhoneRefusal, WechatGateway } from './port.ts'

const PATH = '/wxa/business/getuserphonenumber'
const reasons: Record<number, PhoneRefusal> = { 40029: 'code-invalid', 40163: 'code-invalid', 40003: 'not-this-person', 40226: 'blocked' }

/** The number WeChat verified for the person who tapped the button. With the openid, so that nobody brings another person's code. */
export const createPhoneNumber = ({ http, tokens }: Line): WechatGateway['phoneNumber'] => (code, openid) =>
  ask(tokens, reasons, async (query) => {
    const { phone_info: info } = await http({ method: 'POST', path: PATH, query, body: { code, openid } })
    if (!isRecord(info) || typeof info['purePhoneNumber'] !== 'string') throw unreadable(PATH)
    return { ok: true as const, phone: info['purePhoneNumber'], countryCode: String(info['countryCode'] ?? '86') }
  })
