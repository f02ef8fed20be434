import { problemWords } from '../copy.ts'
import type { ApiProblem } from '../problem.ts'
import { BigButton } from './big-button.tsx'
import { Notice } from './notice.tsx'

/** The end of a growing list. */
export const More = ({ next, growing, onMore }: { next: string | null, growing: 'idle' | 'busy' | ApiProblem, onMore: () => void }) => {
  if (!next) return null
  return (
    <>
      {typeof growing === 'string' ? null : <Notice kind='danger' urgent>{problemWords(growing)}</Notice>}
      <BigButton look='second' busy={growing === 'busy' && '正在加载…'} onClick={onMore}>加载更多</BigButton>
    </>
  )
}
