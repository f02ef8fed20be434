import type { Case } from '@minsheng/domain/case/case.ts'
import type { LegalPath } from '@minsheng/domain/clock/paths.ts'
import { type Classed, neverPublic } from '@minsheng/domain/publishing/decide.ts'
import { classifyPublication } from '@minsheng/domain/publishing/publication-class.ts'
import { releaseRules } from '@minsheng/domain/rehearsal/rehearsal-rules.ts'
import { understand } from '@minsheng/domain/rehearsal/understand.ts'
import type { Source } from './source.ts'

/**
 * What may become of this case in public, with the sentence that says why (domain.md §1.3): the same rules as in the
 * rehearsal, on the citizen's words, with the type and path staff gave the case. `spans`: how many places are to be masked.
 */
export const classOf = ({ title, question, type, path, publicity, identity }: Source, spans: number): Pick<Classed, 'publication' | 'reason'> => {
  const kept = neverPublic({ type: type as Case['type'], publicity: publicity as Case['publicity'], identity: identity as Case['identity'] })
  if (kept !== null) return { publication: 'never', reason: kept }
  const { statement, matterId, urgency } = understand(`${title}。${question}`, releaseRules)
  return classifyPublication({ statement, type: type as Case['type'], path: path as LegalPath, matterId, urgency, spans })
}
