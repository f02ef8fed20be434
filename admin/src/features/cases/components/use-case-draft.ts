import { useDraft } from '../../../lib/draft.ts'
import { useDesk } from './desk.tsx'

/** What is typed into a form on the case at the desk, kept on this machine; `set` changes some fields of it. */
export const useCaseDraft = <T extends object>(form: string, initial: T) => {
  const { kase } = useDesk()
  const { value, change, clear, restored } = useDraft<T>(`${kase.caseNo}:${form}`, initial)
  const set = (some: Partial<T>) => change((before) => ({ ...before, ...some }))
  return { value, set, clear, restored }
}
