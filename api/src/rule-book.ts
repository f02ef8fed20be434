import { isClockRule, type ClockRuleText } from '@minsheng/contract/clock-rule.ts'
import { day, type Day } from '@minsheng/domain/calendar/day.ts'
import type { WorkCalendar } from '@minsheng/domain/calendar/working-days.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { releaseRules } from '@minsheng/domain/rehearsal/rehearsal-rules.ts'
import type { RehearsalRules } from '@minsheng/domain/rehearsal/rehearsal.ts'
import { isNoticeEvent, type NoticeWording } from '@minsheng/domain/notices/catalogue.ts'
import type { NoticeWords } from '@minsheng/domain/notices/entry.ts'
import type { Matter } from '@minsheng/domain/routing/matters.ts'
import { type MatterTable, prepareMatters } from '@minsheng/domain/routing/suggest-matter.ts'
import { sql, type Database } from '@minsheng/db/client.ts'

/** What is in force: the calendar, every time limit with its validity, the matters of the bureau. `version` counts the decisions that made it so. */
export type RuleBook = { readonly calendar: WorkCalendar, readonly rules: readonly ClockRule[], readonly matters: MatterTable, readonly noticeWording: NoticeWording, readonly version: number }

/** Keeps the book in memory. `fresh` looks at the version at most every few seconds, `reload` at once; `current` is the last one read. */
export type RuleBookKeeper = { current: () => RuleBook, fresh: () => Promise<void>, reload: () => Promise<void> }

const LOOK_AGAIN_MS = 2_000

type VersionRow = { no: number, kind: string, subject: string, body: unknown, shipped: boolean }
type DayRow = { day: string, work: boolean, name: string, notice: string }

/**
 * The name every counted date keeps: the years, and the number of the youngest version among them that the bureau has
 * published itself.
 */
const calendarName = (years: readonly VersionRow[]): string => {
  const subjects = years.map(({ subject }) => subject).toSorted()
  const own = Math.max(0, ...years.filter(({ shipped }) => !shipped).map(({ no }) => no))
  return `gov-cn-${subjects[0] ?? 'none'}-${subjects.at(-1) ?? 'none'}${own > 0 ? `-v${own}` : ''}`
}

const calendarOf = (years: readonly VersionRow[], days: readonly DayRow[]): WorkCalendar => ({
  years: new Set(years.map(({ subject }) => Number(subject))),
  days: new Map(days.map((named) => [named.day as Day, { ...named, day: named.day as Day }])),
  version: calendarName(years)
})

/** A rule as it is written down → as the domain counts with it. Throws RangeError when its validity names no day. */
export const toClockRule = ({ validFrom, validTo, ...rule }: ClockRuleText): ClockRule =>
  ({ ...rule, validFrom: day(validFrom), validTo: validTo === null ? null : day(validTo) })

const clockOf = ({ subject, body }: VersionRow): ClockRule => {
  if (!isClockRule(body)) throw new Error(`the kept version of ${subject} is no clock rule`)
  return toClockRule(body)
}

const mattersOf = (rows: readonly VersionRow[]): MatterTable => prepareMatters(rows.flatMap(({ body }) => (body as { matters: Matter[] }).matters))

const wordingOf = (rows: readonly VersionRow[]): NoticeWording =>
  Object.fromEntries(rows.filter(({ subject }) => isNoticeEvent(subject)).map(({ subject, body }) => [subject, body as NoticeWords]))

const countDecisions = async (db: Database): Promise<number> => {
  const [row] = await db.query<{ version: number }>(sql`SELECT count(*)::int AS version FROM rule_version WHERE state IN ('in-force', 'superseded')`)
  return row?.version ?? 0
}

/** Reads what is in force. The version is read first: a decision taken meanwhile is found at the next look. */
const readBook = async (db: Database): Promise<RuleBook> => {
  const version = await countDecisions(db)
  const rows = await db.query<VersionRow>(sql`
    SELECT no, kind, subject, body, seed_key IS NOT NULL AS shipped FROM rule_version WHERE state = 'in-force' ORDER BY kind, subject, valid_from`)
  const days = await db.query<DayRow>(sql`
    SELECT d.day, d.work, d.name, d.notice FROM calendar_day d JOIN rule_version v ON v.id = d.version_id WHERE v.state = 'in-force' ORDER BY d.day`)
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  return { calendar: calendarOf(of('calendar'), days), rules: of('clock').map(clockOf), matters: mattersOf(of('matters')), noticeWording: wordingOf(of('notices')), version }
}

/** The book of this process. A database that is away leaves the last book in place; there is none before the first reading. */
export const keepRuleBook = (db: Database, now: () => number): RuleBookKeeper => {
  let book: RuleBook | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | null = null
  const look = async (): Promise<void> => {
    const startedAt = now()
    if (book === null || book.version !== await countDecisions(db)) book = await readBook(db)
    lookedAt = startedAt
  }
  const fresh = async (): Promise<void> => {
    if (now() - lookedAt < LOOK_AGAIN_MS) return
    looking ??= look().finally(() => { looking = null })
    if (book === null) await looking
    else await looking.catch(() => { lookedAt = now() })
  }
  return {
    current: () => {
      if (book === null) throw new Error('the rule book has not been read yet')
      return book
    },
    fresh,
    reload: async () => {
      lookedAt = Number.NEGATIVE_INFINITY
      await looking?.catch(() => {})
      await look()
    }
  }
}

/** The rules in force as a text is read by them. */
export const rulesInForce = ({ rules, calendar, matters }: Pick<RuleBook, 'rules' | 'calendar' | 'matters'>): RehearsalRules => ({ ...releaseRules, clocks: rules, calendar, matters })

/** The years a calendar knows, in order. */
export const yearsOf = ({ years }: WorkCalendar): number[] => [...years].toSorted((a, b) => a - b)
