import type { Output } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { withYear } from '@minsheng/domain/calendar/import-year.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import type { Matter } from '@minsheng/domain/routing/matters.ts'
import type { StaffContext } from '../../context.ts'
import { nothing, previewOfCalendar, previewOfClock } from './preview.ts'
import { previewOfMatters } from './preview-matters.ts'
import { findDays, findVersion } from './queries.ts'

/** What a proposal would do now, for the person who decides on it: counted afresh, not what its author once saw. */
export const previewVersion = async (ctx: StaffContext, versionId: string): Promise<Output<'GET /staff/rules/versions/:versionId/preview'>> => {
  const { kind, subject, body } = await findVersion(ctx, versionId)
  switch (kind) {
    case 'calendar': {
      const days = (await findDays(ctx, versionId)).map((named) => ({ ...named, day: day(named.day) }))
      return previewOfCalendar(ctx, withYear(ctx.calendar, { ok: true, year: Number(subject), days }, 'preview'))
    }
    case 'clock': return previewOfClock(ctx, body as ClockRule)
    case 'matters': return previewOfMatters(ctx, (body as { matters: readonly Matter[] }).matters)
    case 'notices': return { ...nothing, notes: ['只改以后的通知，已经发出的不动。'] }
    case 'routing': return nothing
    default: return kind satisfies never
  }
}
