import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Puts what the server answered to a change where its page reads it. A page asked for just before may still be on its way:
 * coming late it would set the older state over the newer, and the next save would be refused as stale.
 */
export const takeAnswer = async <T>(queries: QueryClient, queryKey: QueryKey, answer: T): Promise<void> => {
  await queries.cancelQueries({ queryKey })
  queries.setQueryData(queryKey, answer)
}
