import type { Output } from '@minsheng/contract/index.ts'
import { forgetForm } from './booking/form-shelf.ts'
import { call } from './call.ts'
import { clientConfig } from './client-config.ts'
import { login } from './platform/login.ts'
import { isOnline } from './platform/network.ts'
import { readStored, removeStored, writeStored } from './platform/storage.ts'
import { agreedPrivacyVersion, agreeToPrivacy } from './privacy-consent.ts'
import { ApiProblem, asProblem } from './problem.ts'
import { createStore } from './store.ts'

type Session = Output<'POST /session'>

const REFRESH_KEY = 'refresh-token'
const ACCOUNT_KEY = 'account-id'
/** The receipt given last, with its query code: gone when its owner signs out. */
export const LAST_RECEIPT = 'last-receipt'

/** True while this phone holds a way to prove who it is. */
export const signedIn = createStore(readStored<string>(REFRESH_KEY) !== null)
let current: Session | null = null
let usableUntil = 0
let refreshing: Promise<boolean> | null = null
let signingIn: Promise<void> | null = null

// A photo must not climb a weak network for a minute only to hear that the token ran out.
const MARGIN_MS = 60_000

const keep = (session: Session) => {
  current = session
  usableUntil = Date.now() + session.expiresIn * 1_000 - MARGIN_MS
  writeStored(REFRESH_KEY, session.refreshToken)
  writeStored(ACCOUNT_KEY, session.citizen.citizenId)
  signedIn.set(true)
}

const forget = () => {
  current = null
  removeStored(REFRESH_KEY)
  removeStored(ACCOUNT_KEY)
  removeStored(LAST_RECEIPT)
  signedIn.set(false)
}

const renew = async (): Promise<boolean> => {
  const refreshToken = readStored<string>(REFRESH_KEY)
  if (!refreshToken) return false
  try {
    keep(await call('POST /session/refresh', { body: { refreshToken } }))
    return true
  } catch (error) {
    if (asProblem(error).status !== 401) throw error
    // Another tab of the same browser may have used the token up and stored its successor.
    const stored = readStored<string>(REFRESH_KEY)
    if (stored && stored !== refreshToken) return renew()
    forget()
    return false
  }
}

/** Who is signed in, as far as this phone has heard: a program that starts without a network knows it too. */
export const accountId = (): string | null => current?.citizen.citizenId ?? readStored<string>(ACCOUNT_KEY)

/** Changes the refresh token for a new pair; callers at the same moment share one request. */
export const refreshSession = (): Promise<boolean> => {
  refreshing ??= renew().finally(() => { refreshing = null })
  return refreshing
}

/** The access token, fetched anew after a restart; null when nobody is signed in. */
export const accessToken = async (): Promise<string | null> => {
  if (current && Date.now() < usableUntil) return current.accessToken
  return await refreshSession() ? current?.accessToken ?? null : null
}

/** Tells the server that the notice it shows now was agreed to on this phone, unless it already knows. An agreement to an earlier one says nothing: the gate asks again. */
export const confirmPrivacy = async (): Promise<void> => {
  const version = agreedPrivacyVersion()
  if (!current || !version || current.citizen.privacyVersion === version) return
  if ((await clientConfig()).privacyVersion !== version) return
  if (!current) return
  const citizen = await call('PUT /me/privacy', { body: { version } }, current.accessToken)
  current = { ...current, citizen }
}

/** What the server has been told to forget: it must be told again once the notice is agreed to anew. */
export const forgetPrivacy = (): void => {
  agreeToPrivacy('')
  if (current) current = { ...current, citizen: { ...current.citizen, privacyVersion: null } }
}

const askWechat = async (): Promise<void> => {
  if (!await isOnline()) throw new ApiProblem('offline', '')
  const { wechatScript } = await clientConfig()
  const outcome = await login(wechatScript)
  if (!outcome.ok) throw new ApiProblem(outcome.why === 'not-in-wechat' ? outcome.why : `login-${outcome.why}`, '')
  keep(await call('POST /session', { body: { code: outcome.code } }))
  await confirmPrivacy()
}

/** Signs in through WeChat. Refuses with `not-in-wechat`, `login-refused` or `login-unavailable`. A second tap waits for the first. */
export const signIn = (): Promise<void> => {
  signingIn ??= askWechat().finally(() => { signingIn = null })
  return signingIn
}

const whenKnown = new Set<() => void>()

/** Does something each time the server has just been told who this is and that the notice was agreed to. */
export const wheneverKnown = (act: () => void): void => void whenKnown.add(act)

/** Signs in unless this phone already can prove who it is. */
export const ensureSignedIn = async (): Promise<void> => {
  if (await accessToken()) await confirmPrivacy()
  else await signIn()
  for (const act of whenKnown) act()
}

export const signOut = async (): Promise<void> => {
  const refreshToken = readStored<string>(REFRESH_KEY)
  forget()
  forgetForm()
  // The server's token dies of age if it cannot be told now.
  if (refreshToken) await call('POST /session/end', { body: { refreshToken } }).catch(() => undefined)
}
