import { showDay } from '../../../../lib/dates.ts'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import type { FormProps } from './form-props.ts'

export const SignForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const give = useGive('sign', () => { say('已签收，由您经办。'); onDone() })
  return (
    <CommandForm button='签收' ready give={give} onSubmit={() => give.mutate({})} consequence='不是本单位的事，签收前可以在“转办并案”里提出职责异议。'>
      <p>签收后由您经办。请在 {showDay(kase.due.dueOn)} 前联系群众、查明情况、答复。</p>
    </CommandForm>
  )
}
