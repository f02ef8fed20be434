import { keptUnsent, problemWords } from '../copy.ts'
import { online } from '../online.ts'
import { ApiProblem } from '../problem.ts'
import { useStore } from '../store.ts'
import { Notice } from '../ui/notice.tsx'
import { Tag } from '../ui/tag.tsx'
import type { Deed } from './deed.ts'

/** Where a deed is: waits, is on its way, or was not taken and why. */
export const UnsentState = ({ deed: { refused, kind }, isSending }: { deed: Deed, isSending: boolean }) => {
  const isOnline = useStore(online)
  if (isSending) return <Tag tone='going' word='正在送' />
  if (refused) return <Notice kind='danger'>没收下：{problemWords(new ApiProblem(refused.code, refused.message, { status: 400 }))}{kind === 'cancel' ? '' : ' 内容还在。'}</Notice>
  return (
    <>
      <Tag tone='wait' word='等着送' />
      <Notice kind='warn'>{keptUnsent(isOnline)}{kind === 'cancel' ? '送到以前，号还给您留着。' : ''}</Notice>
    </>
  )
}
