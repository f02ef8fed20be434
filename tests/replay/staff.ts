import { setTimeout as pause } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import type { Output } from '@minsheng/contract/index.ts'
import { callerFor, isRefusal, persist, request, type Answered, type Caller } from './api.ts'
import type { Account } from './accounts.ts'
import type { Ledger } from './ledger.ts'
import { keepToken } from './tokens.ts'

type Session = Output<'POST /staff/session'>
/** A member of staff at their desk. */
export type Member = { profile: Session['staff'], call: Caller }
type Office = { base: string, ledger: Ledger }

const STEP_MS = 30_000
const LATEST_TRY = 3

// The code of this half minute, then that of the next, which the clock drift allowed for lets through.
const codeOf = (secret: string, ahead: number) =>
  new TOTP({ secret: Secret.fromBase32(secret), period: STEP_MS / 1_000 }).generate({ timestamp: Date.now() + ahead * STEP_MS })

const logIn = async ({ base, ledger }: Office, { login, password, totp }: Account): Promise<Answered<Session>> => {
  for (let tries = 1; ; tries += 1) {
    const code = totp === null ? {} : { totp: codeOf(totp, tries === 1 ? 0 : 1) }
    try {
      return await persist(ledger, '工作人员登录', () => request(base, 'POST /staff/session', { body: { login, password, ...code } }))
    } catch (problem) {
      // A code counts once: another login a moment ago, or a lost answer, used it up.
      if (totp === null || !isRefusal(problem, 'credentials-wrong') || tries === LATEST_TRY) throw problem
      if (tries === 2) await pause(STEP_MS + 500 - Date.now() % STEP_MS)
    }
  }
}

const cookieOf = ({ cookies }: Answered<Session>): string => cookies.map((cookie) => cookie.split(';')[0]).join('; ')

const sitDown = async (office: Office, account: Account): Promise<Member> => {
  const { base, ledger } = office
  let last = await logIn(office, account)
  const renew = async () => {
    last = await request(base, 'POST /staff/session/refresh', {}, { cookie: cookieOf(last) })
    return last.data
  }
  return { profile: last.data.staff, call: callerFor({ base, ledger, token: keepToken(last.data, renew) }) }
}

/** Logs every account in, one after the other. Says which could not, and goes on with the rest. */
export const openOffice = async (office: Office, accounts: readonly Account[], say: (line: string) => void): Promise<Member[]> => {
  const members: Member[] = []
  for (const account of accounts) {
    try {
      members.push(await sitDown(office, account))
    } catch (problem) {
      say(`工作人员 ${account.login} 没有登录成功：${problem instanceof Error ? problem.message : String(problem)}`)
    }
  }
  return members
}
