import { useAllOf } from '../../api/list-contents.ts'
import type { Kind } from '../../api/get-content.ts'

const useNames = (kind: Kind): Record<string, string> => Object.fromEntries((useAllOf(kind).data ?? []).map(({ key, title }) => [key, title]))

export const useFormNames = () => useNames('form')
export const useGuideNames = () => useNames('guide')
export const useStandardNames = () => useNames('standard')
export const usePlanNames = () => useNames('floor-plan')
