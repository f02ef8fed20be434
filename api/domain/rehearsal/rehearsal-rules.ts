import { loadedCalendar } from '../calendar/holidays.ts'
import { clockRules } from '../clock/rules.ts'
import { coHandlerRules } from '../routing/co-handlers.ts'
import { prepareMatters } from '../routing/suggest-matter.ts'
import { typeCues } from '../routing/type-cues.ts'
import type { RehearsalRules } from './rehearsal.ts'

/** The rules of this release, made ready once. */
export const releaseRules: RehearsalRules = {
  types: typeCues, matters: prepareMatters(), coHandlers: coHandlerRules, clocks: clockRules, calendar: loadedCalendar, keep: []
}
