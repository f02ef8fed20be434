import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import type { FormProps } from './form-props.ts'

/** 双方确认收到: a request for information filed online counts from the day both sides confirmed it (政府信息公开条例 第31条). */
export const ReceiptForm = ({ onDone }: FormProps) => {
  const give = useGive('confirm-receipt', () => { say('已确认收到，群众会收到通知。'); onDone() })
  return (
    <CommandForm button='已和群众确认收到' ready give={give} onSubmit={() => give.mutate({})} consequence='公开期限从今天算起（今天是第 0 天）。群众会马上收到通知。'>
      <p>先打电话或发消息，和群众确认收到了这份信息公开申请，再按下面的按钮。</p>
    </CommandForm>
  )
}
