import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../../lib/problem.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useChangePassword } from '../api/change-password.ts'

const SHORTEST = 10
const empty = { oldPassword: '', newPassword: '', again: '' }
type Typed = typeof empty

const labels: Record<keyof Typed, string> = { oldPassword: '现在的密码', newPassword: '新密码', again: '再输一遍新密码' }

const mistakes = (typed: Typed, refused: Record<string, string>): Partial<Typed> => ({
  ...refused,
  ...(typed.newPassword !== '' && typed.newPassword.length < SHORTEST ? { newPassword: `还差 ${SHORTEST - typed.newPassword.length} 位` } : {}),
  ...(typed.again !== '' && typed.again !== typed.newPassword ? { again: '两遍不一样' } : {})
})

export const PasswordForm = () => {
  const [typed, setTyped] = useState(empty)
  const { mutate, isPending, error } = useChangePassword()
  const wrong = mistakes(typed, error ? toProblem(error).fields : {})
  const ready = typed.oldPassword !== '' && typed.newPassword.length >= SHORTEST && typed.again === typed.newPassword
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { oldPassword, newPassword } = typed
    mutate({ oldPassword, newPassword }, { onSuccess: () => { setTyped(empty); say('密码已改，下次用新密码登录。') } })
  }
  return (
    <form className='card stack' onSubmit={submit} aria-labelledby='password'>
      <h2 id='password'>改密码</h2>
      {(Object.keys(labels) as (keyof Typed)[]).map((name) => (
        <Field key={name} label={labels[name]} error={wrong[name]} hint={name === 'newPassword' ? `至少 ${SHORTEST} 位，用一句只有自己记得的话最好。` : undefined}>
          {(wiring) => (
            <Input {...wiring} type='password' maxLength={128} autoComplete={name === 'oldPassword' ? 'current-password' : 'new-password'} value={typed[name]} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
          )}
        </Field>
      ))}
      {error && <ProblemNote error={error} />}
      <div><Button type='primary' htmlType='submit' loading={isPending} disabled={!ready}>改密码</Button></div>
    </form>
  )
}
