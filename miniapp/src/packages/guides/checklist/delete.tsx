import { useState } from 'react'
import { api } from '../../../api.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { removePrecheckDraft } from '../precheck/precheck-draft.ts'
import type { Checklist } from '../precheck-words.ts'

/** Throws the list away, what was sent with it and what lies on the phone for it; asks once. */
export const Delete = ({ list: { checklistId } }: { list: Checklist }) => {
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const remove = async () => {
    try {
      await api('DELETE /checklists/:checklistId', { params: { checklistId } })
      await removePrecheckDraft(checklistId)
      tell('清单和照片已经删掉')
      goInstead(routes.checklists)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  if (!sure) return <BigButton look='danger' onClick={() => setSure(true)}>删掉这份清单</BigButton>
  return (
    <>
      <NotSent problem={problem} kept={false} />
      <Notice kind='warn' urgent>删掉以后，交上来的照片、手机里还没有交的照片也一起删掉，找不回来。</Notice>
      <BigButton look='danger' onClick={() => void remove()}>确定删掉</BigButton>
      <BigButton look='second' onClick={() => setSure(false)}>不删</BigButton>
    </>
  )
}
