import type { Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { ClockRule } from '../clock/clock.ts'
import type { Span } from '../masking/span.ts'
import type { PublicationClass } from '../publishing/publication-class.ts'
import type { CoHandlerRule } from '../routing/co-handlers.ts'
import type { MatterTable } from '../routing/suggest-matter.ts'
import type { TypeCue } from '../routing/type-cues.ts'

/** One message to try the rules on. `received` is the day it came in; `channel` any word: miniapp, phone, letter, 红网, 12345. */
export type RehearsalLine = { id: string, received: Day, channel: string, text: string }

/** The last day of a rule: `day` is the plain one, `rolled` the legal one (民法典 第203条); the same for working days and minutes. */
export type RehearsedDue = { day: Day, rolled: Day, provisional: boolean }

/**
 * What the rules would do with a message. Words a person reads are Chinese; `owner` and `co` are names of units, townships or
 * outside bodies; `due` by rule id; `mask` in UTF-16 offsets of the text; `reasons` name the rule or the words each rests on.
 */
export type RehearsalResult = {
  id: string
  type: string
  path: string
  category: string
  owner: string
  co: readonly string[]
  urgent: boolean
  split: boolean
  due: Readonly<Record<string, RehearsedDue>>
  mask: readonly Span[]
  masked: string
  publication: PublicationClass
  reasons: readonly string[]
}

/** The rules that are tried: change one and rehearse again. */
export type RehearsalRules = {
  types: readonly TypeCue[]
  matters: MatterTable
  coHandlers: readonly CoHandlerRule[]
  clocks: readonly ClockRule[]
  calendar: WorkCalendar
  /** Office numbers and addresses that stay readable. */
  keep: readonly string[]
}
