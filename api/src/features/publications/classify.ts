import type { Case } from '@minsheng/domain/case/case.ts'
import { type Classed, neverPublic } from '@minsheng/domain/publishing/decide.ts'
import type { Source } from './source.ts'

/** What may become of this case in public, with the sentence that says why (domain.md §1.3). `spans`: how many places are to be masked. */
export const classOf = ({ type, publicity }: Source, spans: number): Pick<Classed, 'publication' | 'reason'> => {
  const never = neverPublic({ type: type as Case['type'], publicity: publicity as Case['publicity'] })
  if (never !== null) return { publication: 'never', reason: never }
  return spans > 0
    ? { publication: 'masked', reason: `有${spans}处个人信息，遮盖后可以公开（个人信息保护法第25条）` }
    : { publication: 'public', reason: '没有需要遮盖的个人信息，可以公开' }
}
