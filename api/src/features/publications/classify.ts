import { type Classed, neverPublic } from '@minsheng/domain/publishing/decide.ts'
import { classifyPublication } from '@minsheng/domain/publishing/publication-class.ts'
import { understand } from '@minsheng/domain/rehearsal/understand.ts'
import type { Context } from '../../context.ts'
import { rulesInForce } from '../../rule-book.ts'
import type { Source } from './source.ts'

/**
 * What may become of this case in public, with the sentence that says why (domain.md §1.3): the same rules as in the
 * rehearsal, on the citizen's words, with the type and path staff gave the case. `spans`: how many places are to be masked.
 */
export const classOf = (ctx: Pick<Context, 'rules' | 'calendar' | 'matters'>, { title, question, kase }: Source, spans: number): Pick<Classed, 'publication' | 'reason'> => {
  const kept = neverPublic(kase)
  if (kept) return { publication: 'never', reason: kept.note }
  const { statement, matterId, urgency } = understand(`${title}。${question}`, rulesInForce(ctx))
  return classifyPublication({ statement, type: kase.type, path: kase.path, matterId, urgency, spans })
}
