import type { Output } from '@minsheng/contract/index.ts'
import { minuteOf } from '@minsheng/domain/calendar/day.ts'

export type Kept = Output<'GET /me/kept'>['groups'][number]['records'][number]

type Value = string | number | null | undefined

/** One thing that is kept, as its owner reads it; what is empty is left out. */
export const recordOf = (title: string, at: Date | null, facts: Readonly<Record<string, Value>>): Kept => ({
  title, at: at?.toISOString() ?? null,
  facts: Object.entries(facts).flatMap(([label, text]) => text === null || text === undefined || text === '' ? [] : [{ label, text: String(text) }])
})

/** A moment as people of the county say it. */
export const sayMoment = (at: Date | null): string | null => at && minuteOf(at.getTime())
