import { randomBytes } from 'node:crypto'
import { refuse } from './answer.ts'
import { phoneOf } from './identities.ts'
import type { Simulation } from './simulation.ts'

const CODE_LIVES_MS = 5 * 60_000

/** The code a tap on the phone button gives; another one than that of the login. */
export const issuePhoneCode = ({ world, clock }: Simulation, openid: string): string => {
  const code = randomBytes(32).toString('hex')
  world.record({ type: 'phone-code-issued', code, openid, at: clock.now() })
  return code
}

/** POST /wxa/business/getuserphonenumber. Five minutes, once, and only for the person it was given to. */
export const readPhoneNumber = (simulation: Simulation, { code, openid }: Record<string, unknown>): object => {
  const { world, clock, appId } = simulation
  if (typeof code !== 'string' || code === '') return refuse(47001, 'data format error')
  const known = world.phoneCodes.get(code)
  if (!known || known.used || clock.now() - known.at > CODE_LIVES_MS) return refuse(40029, 'invalid code')
  if (openid !== undefined && openid !== known.openid) return refuse(40003, 'invalid openid')
  const account = world.accounts.get(known.openid)
  if (!account) return refuse(40029, 'invalid code')
  world.record({ type: 'phone-code-used', code })
  const phone = phoneOf(account)
  return {
    errcode: 0,
    errmsg: 'ok',
    phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark: { timestamp: Math.floor(clock.now() / 1000), appid: appId } },
  }
}
