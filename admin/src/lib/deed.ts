import { type QueryClient, type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { slotsKey } from './slots.ts'

/** Who rang and waits for a seat. */
export const callersWaitingKey: QueryKey = ['callers-waiting']

/** What hangs on a visit: the queue, the lists of bookings, each booking, whom to ring, who waits, and what is free. */
export const visitKeys: readonly QueryKey[] = [['queue'], ['bookings'], ['booking'], ['rings'], callersWaitingKey, slotsKey]

/** What the person signed in is told in the panel. */
export const remindersKey: QueryKey = ['reminders']

/** Asks again for everything under these keys. */
export const freshen = (queries: QueryClient, keys: readonly QueryKey[]) => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })))

/** A deed after which these are asked for again, also where it was refused: somebody else may have been quicker. */
export const useDeed = <I, O>(keys: readonly QueryKey[], deed: (input: I) => Promise<O>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: deed, onSettled: () => freshen(queries, keys) })
}
