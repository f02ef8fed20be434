import { showDay } from '../../../lib/dates.ts'
import type { StaffCase } from '../api/get-case.ts'

/** A whole number of days from 1 to `most`, or `null`: half a day typed is none. */
export const wholeDays = (typed: string, most: number): number | null => {
  const days = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  return days >= 1 && days <= most ? days : null
}

type Extended = Pick<StaffCase, 'mayExtendRuleId'> & { due: { dueOn: string }, clocks: readonly Pick<StaffCase['clocks'][number], 'ruleId' | 'round' | 'name' | 'law' | 'article' | 'day' | 'governs'>[] }

/** What an extension lengthens and what it puts an end to: the law's limit grows, the shorter promise counts no longer. */
export const whatExtends = ({ mayExtendRuleId, clocks, due }: Extended): string[] => {
  const [clock] = clocks.filter(({ ruleId }) => ruleId === mayExtendRuleId).reverse()
  if (!clock) return []
  return [
    `延的是法定期限“${clock.name}”（《${clock.law}》${clock.article}），现在到 ${showDay(clock.day)}。`,
    ...(clock.governs ? [] : [`本局承诺的 ${showDay(due.dueOn)} 从批准起不再算，以延长后的法定期限为准。`])
  ]
}
