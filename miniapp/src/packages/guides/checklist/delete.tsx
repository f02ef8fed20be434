import { api } from '../../../api.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { AskOnce } from '../../../ui/ask-once.tsx'
import { removePrecheckDraft } from '../precheck/precheck-draft.ts'
import type { Checklist } from '../precheck-words.ts'

/** Throws the list away, what was sent with it and what lies on the phone for it. */
export const Delete = ({ list: { checklistId } }: { list: Checklist }) => {
  const remove = async () => {
    await api('DELETE /checklists/:checklistId', { params: { checklistId } })
    await removePrecheckDraft(checklistId)
    tell('清单和照片已经删掉')
    goInstead(routes.checklists)
  }
  return (
    <AskOnce name='删掉这份清单' yes='确定删掉' no='不删' busy='正在删…' leaves work={remove}>
      删掉以后，交上来的照片、手机里还没有交的照片也一起删掉，找不回来。
    </AskOnce>
  )
}
