import type { Output } from '@minsheng/contract/index.ts'
import { useSyncExternalStore } from 'react'
import { Problem } from './problem.ts'
import { send } from './transport.ts'

export type StaffSession = Output<'POST /staff/session'>
export type Staff = StaffSession['staff']
export type LockReason = 'idle' | 'expired' | 'switch'

/** `locked` keeps the page underneath: the same person, or the next one, signs in over it. */
type Session =
  | { phase: 'starting' }
  | { phase: 'unreachable', problem: Problem }
  | { phase: 'anonymous' }
  | { phase: 'signed-in', staff: Staff }
  | { phase: 'locked', staff: Staff, reason: LockReason }

// The access token lives here and nowhere else: not in storage, not in the page.
let token: string | null = null
let session: Session = { phase: 'starting' }
const listeners = new Set<() => void>()

const become = (next: Session) => {
  session = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

export const accessToken = () => token
const currentSession = () => session
export const useSession = () => useSyncExternalStore(subscribe, currentSession)

/** The person at work. Only for screens inside the shell, where somebody is always signed in (or locked). */
export const useStaff = (): Staff => {
  const current = useSession()
  if (current.phase !== 'signed-in' && current.phase !== 'locked') throw new Error('a staff screen without a session')
  return current.staff
}

export const signIn = ({ accessToken: fresh, staff }: StaffSession) => {
  token = fresh
  become({ phase: 'signed-in', staff })
}

const OTHER_TABS = 'minsheng:covered'

/** Hears that another tab was locked or signed out: one PC, one person at a time, in every tab. */
export const coverWithOtherTabs = () => {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== OTHER_TABS || session.phase !== 'signed-in') return
    token = null
    become({ phase: 'locked', staff: session.staff, reason: 'switch' })
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}

/** Ends the session on the server too, so that a reload does not open it again. */
const leave = (next: Session) => {
  const last = token
  token = null
  become(next)
  localStorage.setItem(OTHER_TABS, String(Date.now()))
  return send('POST /staff/session/end', {}, last).catch(() => undefined)
}

/** Covers the page; what is typed stays underneath. */
export const lock = (reason: LockReason) => {
  if (session.phase === 'signed-in') void leave({ phase: 'locked', staff: session.staff, reason })
}

export const signOut = () => leave({ phase: 'anonymous' })

const exchange = async (): Promise<StaffSession> => {
  const response = await send('POST /staff/session/refresh', {}, null)
  return response.json() as Promise<StaffSession>
}

// Refresh tokens rotate: two tabs that spend the same one at once would look like a theft. Web Locks puts them in line.
const inLine = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request('minsheng-refresh', work) as Promise<T> : work()

const locked = () => new Problem({ code: 'locked', status: 401, message: '已锁定，请先登录。' })

let refreshing: Promise<void> | null = null

/** Renews the access token, once for however many requests ask. Throws when the session is over. */
export const refresh = (): Promise<void> => {
  if (session.phase === 'locked') return Promise.reject(locked())
  refreshing ??= inLine(exchange)
    .then((fresh) => {
      if (session.phase === 'locked') throw locked()
      signIn(fresh)
    })
    .catch((error: unknown) => {
      if (error instanceof Problem && error.status === 401) lock('expired')
      throw error
    })
    .finally(() => { refreshing = null })
  return refreshing
}

/** At page load: whoever holds a living cookie goes on, everybody else signs in. */
export const resume = async () => {
  become({ phase: 'starting' })
  try {
    await refresh()
  } catch (error) {
    const refused = error instanceof Problem && error.status >= 400 && error.status < 500
    become(refused || !(error instanceof Problem) ? { phase: 'anonymous' } : { phase: 'unreachable', problem: error })
  }
}
