import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { needsTotp, type Role } from '@minsheng/domain/permissions/permissions.ts'
import type { Services } from '@minsheng/api/context.ts'
import { hashPassword } from '@minsheng/api/security/password.ts'
import { inventTotpSecret } from '@minsheng/api/security/totp.ts'
import { clientAt, type Client } from './client.ts'

export const password = 'a-long-enough-password'
export type NewStaff = { roles: readonly Role[], unitId?: string, login?: string, name?: string, enrolled?: boolean }
export type StaffAccount = { id: string, login: string, name: string, unitId: string, roles: readonly Role[], secret: string }
export type StaffMember = StaffAccount & { client: Client, cookie: string }
export type Citizen = { id: string, openid: string, refreshToken: string, client: Client }

let hash: Promise<string> | undefined
let people = 0

/** The code an authenticator app would show; `shift` counts periods of thirty seconds. */
export const totpCode = (secret: string, shift = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + shift * 30_000 })

/** A member of staff in the database, with an authenticator bound when the roles ask for one. */
export const createStaff = async ({ db, cipher }: Services, { roles, unitId = 'bureau', login, name, enrolled = needsTotp(roles) }: NewStaff): Promise<StaffAccount> => {
  people += 1
  const account = { id: randomUUID(), login: login ?? `${roles[0]}-${people}`, name: name ?? `工作人员${people}`, unitId, roles, secret: inventTotpSecret() }
  await db.prisma.staff.create({
    data: {
      id: account.id, login: account.login, name: account.name, unitId, roles: [...roles], passwordHash: await (hash ??= hashPassword(password)),
      ...(enrolled ? { totpCipher: cipher.encrypt(account.secret), totpConfirmedAt: new Date() } : {})
    }
  })
  return account
}

/** Logs a member of staff in as they would: password, and the code where their roles ask for one. */
export const logIn = async (baseUrl: string, account: StaffAccount): Promise<StaffMember> => {
  const totp = needsTotp(account.roles) ? { totp: totpCode(account.secret) } : {}
  const { body, headers, problem } = await clientAt(baseUrl).call('POST /staff/session', { body: { login: account.login, password, ...totp } })
  if (problem) throw new Error(`${account.login} could not log in: ${problem.code}`)
  return { ...account, client: clientAt(baseUrl, body.accessToken), cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' }
}

type Call = <T>(method: string, path: string, body?: object) => Promise<T>

/** A new person with a phone: an account at the stand-in for WeChat, logged in, privacy notice agreed to. */
export const createCitizen = async (baseUrl: string, wechat: Call, { agreed = true } = {}): Promise<Citizen> => {
  const { openid } = await wechat<{ openid: string }>('POST', '/accounts', { nickname: '张桂英' })
  const { code } = await wechat<{ code: string }>('POST', '/login-code', { openid })
  const { accessToken, refreshToken, citizen } = await clientAt(baseUrl).ok('POST /session', { body: { code } })
  const client = clientAt(baseUrl, accessToken)
  const { privacyVersion: version } = await client.ok('GET /client-config')
  if (agreed) await client.ok('PUT /me/privacy', { body: { version } })
  return { id: citizen.citizenId, openid, refreshToken, client }
}
