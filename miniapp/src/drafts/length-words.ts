import { limits } from '@minsheng/contract/limits.ts'
import { identityOf, longestStatement, splitStatement, type Draft } from './draft.ts'

/** How much was written and what becomes of it; one limit only, the one that holds for this draft. */
export const lengthWords = (draft: Draft): string => {
  const length = draft.statement.trim().length
  // Nothing ties a second piece to an anonymous case.
  const most = identityOf(draft) === 'anonymous' ? limits.statement : longestStatement
  if (length > most) return `已写 ${length} 字，太长了，最多 ${most} 字，请删减一些。`
  if (length <= limits.statement) return `已写 ${length} 字`
  return `已写 ${length} 字。太长的自动分成几段：后面 ${splitStatement(draft.statement).length - 1} 段作为“补充说明”一起提交，一个字也不会丢。`
}
