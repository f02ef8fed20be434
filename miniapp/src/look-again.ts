import { mayPass, type ApiProblem } from './problem.ts'

/** What stands on a page. `unheard`: it is what was heard last; the server does not answer just now. */
export type Load<T> =
  | { status: 'loading' }
  | { status: 'ready', data: T, unheard?: true }
  | { status: 'failed', problem: ApiProblem }

/** What a page shows after a look that failed: what it had, where that is kept and the trouble may pass by itself. */
export const afterFailure = <T>(before: Load<T>, problem: ApiProblem, keeps: boolean): Load<T> =>
  keeps && before.status === 'ready' && mayPass(problem) ? { ...before, unheard: true } : { status: 'failed', problem }

const TRY_AGAIN_MS = 5_000

/** In how long to look again: as `every` says; where nothing was heard soon, but not thousands of phones in one moment; never after a refusal. */
export const nextLook = <T>(load: Load<T>, every: (data: T) => number | null): number | null => {
  switch (load.status) {
    case 'loading': return null
    case 'failed': return mayPass(load.problem) ? TRY_AGAIN_MS * (1 + Math.random()) : null
    case 'ready': return load.unheard ? TRY_AGAIN_MS * (1 + Math.random()) : every(load.data)
    default: return load satisfies never
  }
}
