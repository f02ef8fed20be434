import { useTownships } from '../../../lib/bureau.ts'
import { useUnits } from '../../../lib/units.ts'
import type { Whole } from '../api/get-content.ts'
import { useRuleNames } from '../api/get-rule-names.ts'
import type { Names } from '../logic/readable.ts'
import { useFormNames, useGuideNames, usePlanNames, useStandardNames } from './guide/use-names.ts'

/** The names of everything a body points at by an id, for whoever reads it. */
export const useReadableNames = (files: Whole['files']): Names => ({
  units: Object.fromEntries((useUnits().data?.items ?? []).map(({ unitId, name }) => [unitId, name])),
  townships: Object.fromEntries(useTownships().map(({ code, name }) => [code, name])),
  guides: useGuideNames(), forms: useFormNames(), standards: useStandardNames(), plans: usePlanNames(), rules: useRuleNames(),
  files: Object.fromEntries(files.map(({ fileId, name }) => [fileId, name]))
})
