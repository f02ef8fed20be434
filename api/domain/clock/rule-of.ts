import { day } from '../calendar/day.ts'
import type { ClockRule } from './clock.ts'

type Needed = Pick<ClockRule, 'id' | 'name' | 'unit' | 'amount' | 'start' | 'stop' | 'source'>
type Usual = Partial<Omit<ClockRule, keyof Needed | 'validFrom' | 'validTo'>>

/**
 * One row of the rules with what is usual left unsaid: law that binds the office, no extension, no pause, no restart, and a last
 * day in calendar days that rolls over. `validFrom` is `YYYY-MM-DD`; throws RangeError when it is no day.
 */
export const ruleOf = ({ validFrom, ...row }: Needed & Usual & { validFrom: string }): ClockRule => ({
  kind: 'law', bound: 'office', words: null, extension: null, pauses: [], restarts: [], rollsOver: row.unit === 'calendar',
  ...row, validFrom: day(validFrom), validTo: null
})
