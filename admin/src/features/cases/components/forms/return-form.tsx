import { limits } from '@minsheng/contract/limits.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

/** Sends a reply back to whoever drafted it: the chief before approval, the legal reviewer after it. */
export const ReturnForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft('return', { reason: '' })
  const after = () => { clear(); say('已退回起草人。'); onDone() }
  const [byChief, byLegalReviewer] = [useGive('return-reply', after), useGive('send-back', after)]
  const give = kase.commands.includes('clear-reply') ? byLegalReviewer : byChief
  return (
    <CommandForm
      button='退回重拟' ready={isWritten(value.reason)} give={give} onSubmit={() => give.mutate({ reason: value.reason.trim() })}
      consequence={`${kase.reply?.by ?? '起草人'}照您写的改，改好再送审。期限照常走，群众还看不到答复。`}
    >
      <TextField label='退回理由' hint='哪里不对、要补什么，起草人照着改。' rows={5} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}
