import type { Day } from '../calendar/day.ts'

/** Working days leave out days off, calendar days count every day, minutes run through nights and holidays. */
export type ClockUnit = 'working' | 'calendar' | 'minutes'

/** What may stop a clock: 补正, 征求第三方意见, 会商其他机关, 听证, 公告, 检验检测鉴定评审, 缴费. */
export type PauseReason = 'correction' | 'third-party' | 'other-organ' | 'hearing' | 'public-notice' | 'expert-review' | 'fee'

/** What happens to a matter and may start, restart or satisfy a clock. The Chinese of each is in fact-names.ts. */
export type Milestone =
  | 'received' | 'confirmed' | 'accepted' | 'declined' | 'transferred' | 'rerouted' | 'signed' | 'objected' | 'told' | 'contacted' | 'status-told'
  | 'correction-asked' | 'corrected' | 'fee-asked' | 'fee-paid' | 'answered' | 'rated' | 'called-back' | 'rectified' | 'withdrawn'
  | 'review-asked' | 'reviewed' | 'recheck-asked' | 'rechecked' | 'decision-known' | 'reconsideration-asked' | 'reconsidered'
  | 'materials-complete' | 'verification-asked' | 'investigated' | 'verified' | 'posted' | 'posting-ended' | 'disputed' | 'decided'
  | 'delivered' | 'reported' | 'discovered' | 'approved' | 'changed' | 'published' | 'filed' | 'inspected' | 'liquidated' | 'cooled' | 'collected' | 'paid-out'

type When = { readonly on: Day, readonly at?: number }

/**
 * One fact of a matter's history, which is a list in the order things happened. `on` is the day in Anhua, `at` the epoch ms,
 * needed only where a rule counts minutes. A pause names the day it ends by itself (`until`); `resumed` ends the pauses of its
 * reason earlier. `amount` of an extension is in the unit of its rule.
 */
export type ClockFact =
  | MilestoneFact
  | (When & { readonly type: 'paused', readonly reason: PauseReason, readonly until: Day })
  | (When & { readonly type: 'resumed', readonly reason: PauseReason })
  | (When & { readonly type: 'extended', readonly ruleId: string, readonly amount: number, readonly reason: string, readonly approvedBy: string })

/** A fact that is only a point in the history. */
export type MilestoneFact = When & { readonly type: Milestone }

/** The fact of an extension granted. */
export type ClockExtension = Extract<ClockFact, { type: 'extended' }>

/** How a limit may be lengthened, once: by how much at most, who approves, how many working days ahead it must be asked, when. */
export type ExtensionRule = {
  readonly amount: number
  readonly approver: { readonly office: string, readonly role: string }
  readonly askAheadWorkingDays: number
  readonly condition: string
}

/**
 * A time limit as data, in force from `validFrom` to `validTo` (both included). `amount` null: the law gives no number, `words`
 * say what it asks. `bound`: whom the limit binds; the citizen's own limits (复查, 复议) bring no cards. `restarts`: facts after
 * which an unsettled clock counts anew. `rollsOver`: a last day that is a day off moves to the next working day (民法典 第203条).
 */
export type ClockRule = {
  readonly id: string
  readonly name: string
  readonly kind: 'law' | 'promise' | 'local'
  readonly bound: 'office' | 'citizen'
  readonly unit: ClockUnit
  readonly amount: number | null
  readonly words: string | null
  readonly start: Milestone
  readonly stop: readonly Milestone[]
  readonly extension: ExtensionRule | null
  readonly pauses: readonly PauseReason[]
  readonly restarts: readonly Milestone[]
  readonly rollsOver: boolean
  readonly source: { readonly law: string, readonly article: string }
  readonly validFrom: Day
  readonly validTo: Day | null
}

/** A stretch that does not count: the days d with `on` < d ≤ `end`. `open`: nobody has ended it, `end` is the stated last day. */
export type Pause = { readonly reason: PauseReason, readonly on: Day, readonly end: Day, readonly open: boolean }

/**
 * Where a clock stands. `nominal` is the plain last day (the red line for staff), `day` the legal one; equal unless a last day
 * in calendar days rolled over. `total` is the limit with its extension, in the rule's unit; `pausedDays` the days of that unit
 * a pause left out. `provisional` (暂定): the count ran into a year whose holidays are not announced. `satisfiedOn` and `late`
 * never change once set; `pauses` are those begun before the due day. `dueAt` (epoch ms) only for minutes. `calendarVersion` is the calendar it was counted with.
 */
export type ClockState = {
  readonly ruleId: string
  readonly startedOn: Day
  readonly startedBy: Milestone
  readonly total: number
  readonly nominal: Day
  readonly day: Day
  readonly dueAt: number | null
  readonly provisional: boolean
  readonly satisfiedOn: Day | null
  readonly late: boolean
  readonly pauses: readonly Pause[]
  readonly pausedDays: number
  readonly openPause: Pause | null
  readonly extension: ClockExtension | null
  readonly calendarVersion: string
}
