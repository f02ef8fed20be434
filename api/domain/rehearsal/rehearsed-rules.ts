import type { CaseType } from '../case/case.ts'
import { rulesOfCase } from '../clock/case-clocks.ts'
import type { LegalPath } from '../clock/paths.ts'
import { siteFault } from '../routing/path-cues.ts'
import type { DangerSign } from '../routing/urgency.ts'
import { rulesOfItem } from './item-rules.ts'

/**
 * What the rules of a case are chosen by. `matterId` null: not a matter of the bureau. `forwarded`: another body sent it on.
 * `named`: whoever wrote can be told something. `badRating`: the text is itself a rating (好差评).
 */
export type RehearsedFacts = {
  text: string, type: CaseType, path: LegalPath, matterId: string | null, urgency: DangerSign | null, forwarded: boolean, named: boolean, badRating: boolean
}

// 信访工作条例 第23条: whoever gives no name or address is owed no word; the matter itself goes on.
const NAMELESS = /(?:不愿|不肯|不敢|不便|不想|没有|未|没)(?:透露|写|留|讲|说|告诉)[^。，]{0,6}(?:姓名|名字|名)|不留名|不署名|匿名|名字[^。，]{0,4}(?:不留|不写|不敢)/

/** Whether a text refuses to say who writes. */
export const refusesName = (text: string): boolean => NAMELESS.test(text)

/**
 * The ids of the rules a case may carry, each once: those of its type and path, of the item asked for, P05 for every danger and
 * what a told fact begins. R01 only where somebody can be told.
 */
export const rehearsedRules = (facts: RehearsedFacts): readonly string[] => {
  const { text, type, path, matterId, urgency, forwarded, named, badRating } = facts
  const danger = urgency === null ? null : urgency.danger === 'child' ? 'child' : 'danger'
  const carried = rulesOfCase({ type, path, urgency: danger, forwarded, ratedBadly: badRating }).map(({ ruleId }) => ruleId)
  const items = rulesOfItem({ text, matterId, applying: path === 'service', accusing: path === 'accusation' || path === 'enforcement', urgency })
  const ids = [...(danger === null ? [] : ['P05']), ...carried, ...items, 'R06b', 'R04f', ...(siteFault.test(text) ? ['R25'] : []), ...(badRating ? ['R18'] : [])]
  return [...new Set(ids)].filter((id) => id !== 'R01' || named)
}
