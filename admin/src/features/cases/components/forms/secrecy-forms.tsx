import { useState } from 'react'
import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../../ui/field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { useGive } from '../../api/commands.ts'
import { useColleagues } from '../../api/list-colleagues.ts'
import { CommandForm } from '../command-form.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'
import { textForm } from './text-form.tsx'

/** 保管: the first of at most two who know a confidential case whole. */
export const KeepForm = ({ onDone }: FormProps) => {
  const give = useGive('keep', () => { say('您是这一件的保管人了。'); onDone() })
  return (
    <CommandForm button='我来保管' ready give={give} onSubmit={() => give.mutate({})} consequence='只有您和局领导指定的另一位看得到原话；您每次打开都会记录。'>
      <p>保密举报最多两人知情。接下以后请尽快转述，承办单位只看得到转述。</p>
    </CommandForm>
  )
}

/** 指定: the second keeper, a first receiver by post. */
export const NameKeeperForm = ({ onDone }: FormProps) => {
  const [unitId, setUnitId] = useState('')
  const { data } = useColleagues(unitId)
  const { value, set, clear } = useCaseDraft('name-keeper', { staffId: '', reason: '' })
  const give = useGive('name-keeper', () => { clear(); say('已指定保管人。'); onDone() })
  return (
    <CommandForm
      button='指定保管人' ready={value.staffId !== '' && isWritten(value.reason)} give={give} onSubmit={() => give.mutate({ staffId: value.staffId, reason: value.reason.trim() })}
      consequence='这位同志从此看得到原话和照片。一件最多两位，不能撤销。'
    >
      <UnitField label='在哪个单位' value={unitId} onChange={setUnitId} />
      <Field label='谁来保管' hint='须是首接员。'>
        {(wiring) => (
          <select {...wiring} className='native-select' value={value.staffId} onChange={(event) => set({ staffId: event.target.value })}>
            <option value=''>请选择</option>
            {(data?.items ?? []).map(({ staffId, name }) => <option key={staffId} value={staffId}>{name}</option>)}
          </select>
        )}
      </Field>
      <TextField label='为什么指定' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}

/** 转述: the matter in other words. Not kept as a draft: the original stands beside it, and a shared PC keeps drafts. */
export const RetypeForm = ({ onDone }: FormProps) => {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const give = useGive('retype', () => { say('已转述，承办单位只看得到转述。'); onDone() })
  return (
    <CommandForm
      button='交出转述' ready={title.trim().length >= 4 && text.trim().length >= 10} give={give} onSubmit={() => give.mutate({ title: title.trim(), text: text.trim() })}
      consequence='从现在起，保管人以外的人看到的都是这段话。'
    >
      <Field label='标题'>{(wiring) => <Input {...wiring} maxLength={limits.title} value={title} onChange={(event) => setTitle(event.target.value)} />}</Field>
      <TextField label='反映的事' hint='用自己的话写。不写姓名、电话、住址，不照抄原话，去掉只有他家才有的情节。' rows={6} max={limits.statement} value={text} onChange={setText} />
    </CommandForm>
  )
}

/** 泄露处理完毕: sight opens again. */
export const SettleLeakForm = textForm('settle-leak', {
  label: '查明了什么、怎么处理', hint: '写清谁泄露的、怎么处理、怎么保护反映人。', button: '处理完毕，恢复查看', told: '已恢复查看。',
  consequence: () => '有权看这一件的人又能看到它，群众会在进度里看到“泄露反映已处理”。', said: (note) => ({ note })
})
