import type { Output } from '@minsheng/contract/index.ts'
import { callerFor, isRefusal, persist, request, type Caller } from './api.ts'
import type { Ledger } from './ledger.ts'
import type { Phones } from './sandbox.ts'
import { keepToken } from './tokens.ts'

type Session = Output<'POST /session'>
/** A person with a phone, logged in, privacy notice read. */
export type Citizen = { openid: string, call: Caller }
export type Citizens = { of: (user: string) => Promise<Citizen> }
type Town = { base: string, ledger: Ledger, phones: Phones, privacyVersion: string }

const CODE_TRIES = 5

const logIn = async ({ base, ledger, phones }: Town, openid: string): Promise<Session> => {
  for (let tries = 1; ; tries += 1) {
    try {
      // A code counts once: after a lost answer only a new one will do.
      return await persist(ledger, '登录', async () => (await request(base, 'POST /session', { body: { code: await phones.loginCode(openid) } })).data)
    } catch (problem) {
      if (!isRefusal(problem, 'wechat-code-invalid') || tries === CODE_TRIES) throw problem
    }
  }
}

const arrive = async (town: Town, user: string): Promise<Citizen> => {
  const { base, ledger, phones, privacyVersion } = town
  const openid = await persist(ledger, '开通微信', () => phones.join(user))
  let session = await logIn(town, openid)
  const renew = async (): Promise<Session> => {
    try {
      session = (await request(base, 'POST /session/refresh', { body: { refreshToken: session.refreshToken } })).data
    } catch (problem) {
      if (!isRefusal(problem, 'session-ended')) throw problem
      session = await logIn(town, openid)
    }
    return session
  }
  const call = callerFor({ base, ledger, token: keepToken(session, renew) })
  if (session.citizen.privacyVersion !== privacyVersion) await call('同意隐私说明', 'PUT /me/privacy', { body: { version: privacyVersion } })
  return { openid, call }
}

/** One WeChat account per person of the file, each logged in once. */
export const openTown = (town: Town): Citizens => {
  const people = new Map<string, Promise<Citizen>>()
  return {
    of: (user) => {
      const known = people.get(user)
      if (known) return known
      const coming = arrive(town, user)
      people.set(user, coming)
      // Whoever could not log in now may be able to with the next message.
      coming.catch(() => people.delete(user))
      return coming
    }
  }
}
