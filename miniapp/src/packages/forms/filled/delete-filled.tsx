import { useState } from 'react'
import { api } from '../../../api.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { removeFormDraft } from '../form-shelf.ts'

/** Throws a saved form away, here and on the phone; asks once. */
export const DeleteFilled = ({ filledId }: { filledId: string }) => {
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const remove = async () => {
    try {
      await api('DELETE /filled-forms/:filledId', { params: { filledId } })
      removeFormDraft(filledId)
      tell('已经删掉')
      goInstead(routes.filledForms)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  if (!sure) return <BigButton look='danger' onClick={() => setSure(true)}>删掉这张表</BigButton>
  return (
    <>
      <NotSent problem={problem} kept={false} />
      <Notice kind='warn' urgent>删掉以后找不回来，我们也不留底。</Notice>
      <BigButton look='danger' onClick={() => void remove()}>确定删掉</BigButton>
      <BigButton look='second' onClick={() => setSure(false)}>不删</BigButton>
    </>
  )
}
