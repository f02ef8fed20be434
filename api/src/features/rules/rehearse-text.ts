import type { Input, Output } from '@minsheng/contract/index.ts'
import { isClockRule } from '@minsheng/contract/clock-rule.ts'
import { rehearsalLines } from '@minsheng/contract/staff-rehearsal.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { withYear } from '@minsheng/domain/calendar/import-year.ts'
import type { RehearsalResult, RehearsalRules } from '@minsheng/domain/rehearsal/rehearsal.ts'
import { readLine } from '@minsheng/domain/rehearsal/read-line.ts'
import { rehearse } from '@minsheng/domain/rehearsal/rehearse.ts'
import type { Matter } from '@minsheng/domain/routing/matters.ts'
import { prepareMatters } from '@minsheng/domain/routing/suggest-matter.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { rulesInForce, toClockRule } from '../../rule-book.ts'
import { findDays, findVersion } from './queries.ts'

type Rehearsal = Output<'POST /staff/rules/rehearsal'>

// Others wait for the same thread: after so many lines they have their turn.
const AT_ONCE = 20
const FIRST_DAY = day('1949-10-01')

/** The rules in force, with a proposal among them as if it had always been so. */
const rulesToTry = async (ctx: StaffContext, versionId: string | null): Promise<RehearsalRules> => {
  const inForce = rulesInForce(ctx)
  if (versionId === null) return inForce
  const { kind, subject, body } = await findVersion(ctx, versionId)
  switch (kind) {
    case 'calendar': {
      const days = (await findDays(ctx, versionId)).map((named) => ({ ...named, day: day(named.day) }))
      return { ...inForce, calendar: withYear(ctx.calendar, { ok: true, year: Number(subject), days }, 'rehearsal') }
    }
    case 'clock': return { ...inForce, clocks: [...ctx.rules.filter(({ id }) => id !== subject), ...(isClockRule(body) ? [{ ...toClockRule(body), validFrom: FIRST_DAY }] : [])] }
    case 'matters': return { ...inForce, matters: prepareMatters((body as { matters: Matter[] }).matters) }
    case 'notices':
    case 'routing': return inForce
    default: return kind satisfies never
  }
}

const present = ({ due, co, mask, reasons, ...result }: RehearsalResult): Rehearsal['results'][number] => ({
  ...result, co: [...co], mask: mask.map(({ kind, start, end }) => ({ kind, start, end })), reasons: [...reasons],
  due: Object.entries(due).map(([ruleId, each]) => ({ ruleId, ...each }))
})

/** Tries the rules on lines of text and stores nothing. A line that cannot be read is named by number and field; the others go on. */
export const rehearseText = async (ctx: StaffContext, { text, versionId }: Input<'POST /staff/rules/rehearsal'>['body']): Promise<Rehearsal> => {
  const lines = text.split('\n').map((json, at) => ({ json: json.replace(/^\uFEFF/, '').trim(), line: at + 1 })).filter(({ json }) => json !== '')
  if (lines.length > rehearsalLines) throw new Refused('too-many-lines')
  const rules = await rulesToTry(ctx, versionId)
  const answer: Rehearsal = { results: [], problems: [] }
  for (const [at, { json, line }] of lines.entries()) {
    if (at % AT_ONCE === 0) await new Promise(setImmediate)
    const reading = readLine(json)
    if (reading.ok) answer.results.push(present(rehearse(reading.line, rules)))
    else answer.problems.push({ line, field: reading.field, problem: reading.problem })
  }
  return answer
}
