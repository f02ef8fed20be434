import { Button } from 'antd'
import { showDay } from '../../../lib/dates.ts'
import { say } from '../../../ui/toast.tsx'
import { useSign } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'

export const SignForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { mutate, isPending, error } = useSign(() => { say('已签收，由您经办。'); onDone() })
  return (
    <div className='stack'>
      <p>签收后由您经办。请在 {showDay(kase.due.dueOn)} 前联系群众、查明情况、答复。</p>
      <Refusal error={error} />
      <Button type='primary' loading={isPending} onClick={() => mutate({})}>签收</Button>
    </div>
  )
}
