import { createFaults, type Faults } from '../faults.ts'
import { createRequestLog, type RequestLog } from '../request-log.ts'
import type { Clock } from '../clock.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { registeredTexts, type RegisteredText, type SmsOptions } from './options.ts'
import { createReports, type Reports } from './reports.ts'

export type SmsFault = {
  /** Part of `provider Action`, such as `aliyun SendSms`. */
  match: string
  times: number
  /** Befalls each so-manieth matching call only. */
  every?: number
  /** The provider's own code, in the provider's own form. */
  code?: string
  httpStatus?: number
  latencyMs?: number
  dropConnection?: boolean
  /** The call is carried out in full before its answer is spoilt: the caller cannot know. */
  afterEffect?: boolean
}

export type Limits = { perThirtySeconds: number, perDay: number }
const usual: Limits = { perThirtySeconds: 20, perDay: 50 }

/** Both providers, with one bureau as their customer. */
export type SmsSimulation = {
  options: SmsOptions
  texts: readonly RegisteredText[]
  sign: string
  ledger: Ledger
  reports: Reports
  faults: Faults<SmsFault>
  log: RequestLog
  clock: Clock
  limits: Limits
  /** Whether Tencent gives SessionContext back: a thing one has to ask for there. */
  session: { open: boolean }
  nonces: Set<string>
  reset: () => void
}

export const simulateSms = (options: SmsOptions, clock: Clock): SmsSimulation => {
  const ledger = createLedger(options.stateFile)
  const { faults, log } = { faults: createFaults<SmsFault>(), log: createRequestLog() }
  const reports = createReports(options, ledger, clock)
  const [limits, session, nonces] = [{ ...usual }, { open: true }, new Set<string>()]
  // What no carrier had answered for when the sandbox was stopped.
  for (const sms of ledger.all()) if (sms.answer === null) reports.carry(sms)
  const reset = () => {
    for (const part of [ledger, reports]) part.reset()
    faults.clear()
    log.clear()
    nonces.clear()
    Object.assign(limits, usual)
    session.open = true
  }
  return { options, texts: options.texts ?? registeredTexts, sign: options.sign, ledger, reports, faults, log, clock, limits, session, nonces, reset }
}
