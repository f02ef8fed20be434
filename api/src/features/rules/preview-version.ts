import type { Output } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { withYear } from '@minsheng/domain/calendar/import-year.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import type { RoutingRule } from '@minsheng/domain/routing/route-case.ts'
import type { StaffContext } from '../../context.ts'
import { previewOfCalendar, previewOfClock, previewOfRouting } from './preview.ts'
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
    case 'routing': return previewOfRouting(ctx, (body as { lines: readonly RoutingRule[] }).lines)
    default: return kind satisfies never
  }
}
