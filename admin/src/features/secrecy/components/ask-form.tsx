import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useAsk } from '../api/secrecy.ts'

export const AskForm = ({ caseNo }: { caseNo: string }) => {
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useAsk(caseNo)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate(reason.trim(), { onSuccess: () => { setReason(''); say('已申请，等局领导批示。') } })
  }
  return (
    <form className='card stack' onSubmit={submit} aria-labelledby='ask'>
      <h2 id='ask'>申请查看反映人身份</h2>
      <Field label='为什么要看' hint='局领导批准后 30 分钟内可以看一次，每一步都会告诉监督员。'>
        {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={limits.reason} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      {error && <ProblemNote error={error} />}
      <Button htmlType='submit' loading={isPending} disabled={reason.trim().length < 10}>申请查看</Button>
    </form>
  )
}
