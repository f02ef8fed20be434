import { toProblem } from '../../../lib/problem.ts'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { useDesk } from './desk.tsx'

const STALE = 'stale'

/** What the server refused, above the button that asked; a stale version is explained by the changes themselves. */
export const Refusal = ({ error }: { error: unknown }) => {
  const { changes } = useDesk()
  if (!error) return null
  const { code } = toProblem(error)
  if (code === STALE && changes.length === 0) return <Notice tone='warn' alert>刚才别人也动了这一件，现在显示的是最新情况。您写的还在，看一遍再提交。</Notice>
  if (code === STALE) return <Notice tone='warn' alert>没有提交：您打开以后这件有变化，写在上面了。看过后点“我看过了”，再提交一次；您写的还在。</Notice>
  return <ProblemNote error={error} />
}
