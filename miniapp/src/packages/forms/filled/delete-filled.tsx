import { api } from '../../../api.ts'
import { goInstead } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { AskOnce } from '../../../ui/ask-once.tsx'
import { removeFormDraft } from '../form-shelf.ts'

/** Throws a saved form away, here and on the phone. */
export const DeleteFilled = ({ filledId }: { filledId: string }) => {
  const remove = async () => {
    await api('DELETE /filled-forms/:filledId', { params: { filledId } })
    removeFormDraft(filledId)
    tell('已经删掉')
    goInstead(routes.filledForms)
  }
  return <AskOnce name='删掉这张表' yes='确定删掉' no='不删' busy='正在删…' leaves work={remove}>删掉以后找不回来，我们也不留底。</AskOnce>
}
