import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useRetype } from '../api/secrecy.ts'

/** The matter in other words: from then on everybody but the keepers works with these. */
export const RetypeForm = ({ caseNo }: { caseNo: string }) => {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const { mutate, isPending, error } = useRetype(caseNo)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ title: title.trim(), text: text.trim() }, { onSuccess: () => { setTitle(''); setText(''); say('已转述，承办单位只看得到转述。') } })
  }
  return (
    <form className='card stack' onSubmit={submit} aria-labelledby='retype'>
      <h2 id='retype'>转述</h2>
      <Field label='标题'>{(wiring) => <Input {...wiring} maxLength={limits.title} value={title} onChange={(event) => setTitle(event.target.value)} />}</Field>
      <Field label='反映的事' hint='用自己的话写清是什么事。不写姓名、电话、住址，不照抄原话，去掉只有他家才有的情节。'>
        {(wiring) => <Input.TextArea {...wiring} rows={6} maxLength={limits.statement} showCount value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      {error && <ProblemNote error={error} />}
      <Button type='primary' htmlType='submit' loading={isPending} disabled={title.trim().length < 4 || text.trim().length < 10}>交出转述</Button>
    </form>
  )
}
