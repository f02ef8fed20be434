import { QueryClient } from '@tanstack/react-query'
import { isOffline, toProblem } from './problem.ts'

/** `networkMode: always`: a dead line must show as a sentence, not as a spinner that never ends. */
export const createQueries = () => new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (count, error) => count < 1 && (isOffline(error) || toProblem(error).status >= 500),
      retryDelay: 1_000
    },
    mutations: { networkMode: 'always', retry: false }
  }
})
