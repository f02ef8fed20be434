import { useDraft } from '../../../lib/draft.ts'
import { useDesk } from './desk.tsx'

/** What is typed into a form on the case at the desk, kept on this machine; `set` changes some fields of it. */
export const useCaseDraft = <T extends object>(form: string, initial: T) => {
  const { kase } = useDesk()
  const { value: kept, change, clear, restored } = useDraft<T>(`${kase.caseNo}:${form}`, initial)
  // A draft kept from before an update may lack a field the form has now, or have been no more than a text.
  const value: T = typeof kept === 'object' ? { ...initial, ...kept } : initial
  const set = (some: Partial<T>) => change((before) => ({ ...initial, ...typeof before === 'object' ? before : {}, ...some }))
  return { value, set, clear, restored }
}
