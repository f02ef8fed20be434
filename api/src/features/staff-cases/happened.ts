import type { CaseEvent } from '@minsheng/domain/case/events.ts'

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>

/** An event with when it happened (ISO 8601), by whom and for which unit. */
export type Happened = { at: string, by: string, unitId: string | null, event: CaseEvent }

/** Every event of one kind, in order, in the words of the screen. */
export const told = <T extends CaseEvent['type'], R>(happened: readonly Happened[], type: T, say: (event: Of<T>, said: Pick<Happened, 'at' | 'by'>) => R): R[] =>
  happened.flatMap(({ at, by, event }) => event.type === type ? [say(event as Of<T>, { at, by })] : [])
