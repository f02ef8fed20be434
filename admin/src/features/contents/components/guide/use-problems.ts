import { guideProblems } from '@minsheng/domain/guides/check-guide.ts'
import { useMemo } from 'react'
import { useUnits } from '../../../../lib/units.ts'
import { useRuleNames } from '../../api/get-rule-names.ts'
import { useAllOf } from '../../api/list-contents.ts'
import type { Guide } from '../../logic/bodies.ts'
import { bySection } from '../../logic/guide-sections.ts'

// What is not fetched yet must not count as missing: then whatever the guide names is there.
const or = (known: readonly string[] | undefined, named: readonly (string | null)[]) => known && known.length > 0 ? known : named.filter((id): id is string => id !== null)

/** What keeps the guide from being published, part by part, as the server will say. */
export const useProblems = (guide: Guide) => {
  const guides = useAllOf('guide').data?.map(({ key }) => key)
  const forms = useAllOf('form').data?.map(({ key }) => key)
  const units = useUnits().data?.items.map(({ unitId }) => unitId)
  const rules = Object.keys(useRuleNames())
  return useMemo(() => bySection(guideProblems({ ...guide, reviewBy: null }, {
    guideIds: or(guides, guide.related), unitIds: or(units, [guide.unitId]), ruleIds: or(rules, [...guide.steps.map(({ ruleId }) => ruleId), ...guide.limits.lawful?.ruleIds ?? []]),
    formIds: [...or(forms, []), ...guide.formIds]
  })), [guide, guides, forms, units, rules])
}
