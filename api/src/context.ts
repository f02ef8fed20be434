import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { WorkCalendar } from '@minsheng/domain/calendar/working-days.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import type { NoticeWording } from '@minsheng/domain/notices/catalogue.ts'
import type { MatterTable } from '@minsheng/domain/routing/suggest-matter.ts'
import type { Database } from '@minsheng/db/client.ts'
import type { SmsGateway } from './gateways/sms/port.ts'
import type { ServiceAccountGateway, WechatGateway } from './gateways/wechat/port.ts'
import type { StorageGateway } from './gateways/storage/port.ts'
import type { Attempts } from './security/attempts.ts'
import type { Claims } from './security/claims.ts'
import type { FieldCipher } from './security/field-cipher.ts'
import type { Config } from './config.ts'
import type { RuleBookKeeper } from './rule-book.ts'
import type { LexiconKeeper } from './lexicon.ts'
import type { MiniCodes } from './mini-codes.ts'
import type { SmsLinks } from './sms-links.ts'
import type { Words } from './words.ts'

/** Who asks. Identity comes from the token only, never from what a client sends beside it. */
export type Actor =
  | { kind: 'anyone' }
  | { kind: 'citizen', id: string }
  | { kind: 'staff', id: string, name: string, unitId: string, roles: readonly string[] }
  | { kind: 'system' }

/** What lives as long as the process; built once in composition.ts. */
export type Services = {
  config: Config
  db: Database
  /** Connections nobody's phone can take: while thousands press at once, the counters work on. Whoever works here finds them as `db`. */
  staffDb: Database
  cipher: FieldCipher
  /** Seals who filed a confidential report and their words, under the vault's own keys. */
  vault: FieldCipher
  storage: StorageGateway
  wechat: WechatGateway
  /** Null where no SMS provider is configured. */
  sms: SmsGateway | null
  smsLinks: SmsLinks
  miniCodes: MiniCodes
  /** The bureau's service account; null where it has none. */
  serviceAccount: ServiceAccountGateway | null
  words: Words
  /** What the search knows by name: guides, forms, places, synonyms. */
  lexicon: LexiconKeeper
  attempts: Attempts
  /** Calendar, time limits and matters in force. */
  ruleBook: RuleBookKeeper
  /** Tells the relay, once the transaction is over, that there is something in the outbox. A hint: the sweep is the truth. */
  wakeRelay: () => void
}

/** Everything a use case may touch. Built once per request or job. */
export type Context = Services & {
  now: Date
  today: Day
  calendar: WorkCalendar
  /** Every time limit in force, each with its validity. */
  rules: readonly ClockRule[]
  /** The matters of the bureau with their words and units, as in force. */
  matters: MatterTable
  /** What the bureau words otherwise than the shipped catalogue of notices. */
  noticeWording: NoticeWording
  actor: Actor
  /** Where the request came from, for counting attempts only. */
  address: string
  /** Signs a short access token. */
  sign: (claims: Claims) => string
}

export type CitizenContext = Context & { actor: Extract<Actor, { kind: 'citizen' }> }
export type StaffContext = Context & { actor: Extract<Actor, { kind: 'staff' }> }
