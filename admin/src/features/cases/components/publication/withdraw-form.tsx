import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import type { Input as Sent } from '@minsheng/contract/index.ts'
import { useDraft } from '../../../../lib/draft.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { ConfirmButton } from '../../../../ui/confirm-button.tsx'
import { Field, FieldGroup } from '../../../../ui/field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { withdrawReasonWords } from '../../../../ui/words.ts'
import { useGive } from '../../api/commands.ts'
import { useDesk } from '../desk.tsx'
import { Refusal } from '../refusal.tsx'

type Draft = { reason: Sent<'POST /staff/cases/:caseNo/publication/withdraw'>['body']['reason'] | null, note: string }

/** Takes a public answer down. The words go at once; that it was withdrawn, when and why, stays. */
export const WithdrawForm = ({ onDone }: { onDone: () => void }) => {
  const { kase } = useDesk()
  const { value, change, clear } = useDraft<Draft>(`${kase.caseNo}:withdraw`, { reason: null, note: '' })
  const { mutate, isPending, error } = useGive('publication-withdraw', () => { clear(); say('已撤下，列表、搜索和订阅里都没有了。'); onDone() })
  const note = value.note.trim()
  return (
    <form className='card stack' onSubmit={(event) => event.preventDefault()} aria-label='撤下'>
      <h2>撤下</h2>
      <FieldGroup label='为什么撤下'>
        <Choice stacked name='withdraw-reason' words={withdrawReasonWords} value={value.reason} onChange={(reason) => change((before) => ({ ...before, reason }))} />
      </FieldGroup>
      <Field label='对外说明' hint='原来的网页上会写：何时撤下、为什么。不要写个人信息。'>
        {(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={limits.reason} value={value.note} onChange={(event) => change((before) => ({ ...before, note: event.target.value }))} />}
      </Field>
      <Refusal error={error} />
      <div>
        <ConfirmButton label='撤下' title='确定撤下？' confirm='撤下' danger primary={false} loading={isPending} disabled={!value.reason || note.length < 2} onConfirm={() => { if (value.reason) mutate({ reason: value.reason, note }) }}>
          <p>内容立刻从公开列表、搜索和订阅里消失，网页上只留撤下说明。</p>
        </ConfirmButton>
      </div>
    </form>
  )
}
