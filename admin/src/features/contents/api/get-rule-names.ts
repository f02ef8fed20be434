import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

/** The time limits of the rule book by their ids, for a step or a limit to name. */
export const useRuleNames = (): Record<string, string> => {
  const { data } = useQuery({ queryKey: ['rules'], queryFn: ({ signal }) => call('GET /staff/rules', {}, signal), staleTime: 10 * 60_000 })
  return Object.fromEntries((data?.clocks ?? []).map(({ id, name }) => [id, `${id} ${name}`]))
}
