import type { Day } from '../calendar/day.ts'
import type { PauseReason } from '../clock/clock.ts'
import type { LegalPath } from '../clock/paths.ts'
import type { PublicationStatus } from '../publishing/workflow.ts'
import type { CaseStatus } from './statuses.ts'

/** 咨询, 求助, 投诉, 举报, 建议. */
export type CaseType = 'consultation' | 'help' | 'complaint' | 'report' | 'suggestion'

/** What each type is called. */
export const caseTypeNames: Readonly<Record<CaseType, string>> = { consultation: '咨询', help: '求助', complaint: '投诉', report: '举报', suggestion: '建议' }

/** 匿名, 实名不公开, 保密举报, 实名 (domain.md §6.2). */
export type IdentityLevel = 'anonymous' | 'named-private' | 'confidential' | 'named'

/** Why a first contact is counted in hours: life or safety at risk; a child in danger (未成年人保护法 第11条). */
export type Urgency = 'danger' | 'child'

/** An open pause: the clocks go on the day after `until` at the latest. */
export type OpenPause = { readonly reason: PauseReason, readonly since: Day, readonly until: Day }

/** What decisions about a case rest on: current values, each derived from the history. Counts are of logged records. */
export type Case = {
  readonly id: string
  readonly caseNo: string
  readonly type: CaseType
  readonly path: LegalPath
  readonly status: CaseStatus
  readonly replyStatus: 'none' | 'drafted' | 'returned' | 'approved'
  readonly publication: PublicationStatus
  readonly publicity: 'public' | 'private'
  readonly identity: IdentityLevel
  readonly urgency: Urgency | null
  /** Another organ or platform passed it on, which has a clock of its own (信访工作条例 第23条). */
  readonly forwarded: boolean
  readonly unitId: string | null
  readonly handlerId: string | null
  readonly drafterId: string | null
  readonly preparerId: string | null
  readonly receivedOn: Day
  readonly dueOn: Day
  readonly contactCount: number
  readonly findingCount: number
  readonly supplementCount: number
  readonly rated: boolean
  readonly solved: 'yes' | 'partly' | 'no' | null
  /** 1, or 2 after the citizen asked again (二次办理). */
  readonly round: 1 | 2
  /** How often a unit said 不是本单位职责. After the second only a leader decides. */
  readonly handBacks: number
  readonly arbitrated: boolean
  readonly pause: OpenPause | null
  /** Lists of missing papers told so far: one is free, each further needs a supervisor (一次性告知). */
  readonly correctionCount: number
  readonly extensionAsked: boolean
  readonly extended: boolean
  /** 督办 until this day, or not supervised. */
  readonly supervisedUntil: Day | null
  /** Units asked for an opinion that have not given one (会办). */
  readonly jointUnits: readonly string[]
  /** Staff who may not touch it (回避, 信访工作条例 第28条). */
  readonly recused: readonly string[]
  /** Units it accuses: they may not be assigned, see, search, count or export it (信访工作条例 第30条). */
  readonly accused: readonly string[]
  /** The at most two officers who know who filed a confidential case (保密举报). */
  readonly keepers: readonly string[]
  /** Sight is shut after the citizen said 信息被泄露, until the supervisor opens it again. */
  readonly frozen: boolean
  readonly version: number
}
