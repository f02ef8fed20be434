import { Button, Input } from 'antd'
import { Field } from '../../../ui/field.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { TotpEnrolment } from './totp-enrolment.tsx'
import { TotpField } from './totp-field.tsx'
import { useSignInForm } from './use-sign-in-form.ts'

/** Account and password; the second factor is asked for only when this person has one. */
export const SignInForm = ({ login = '' }: { login?: string }) => {
  const form = useSignInForm(login)
  if (form.step === 'enrolment') return <TotpEnrolment login={form.login.trim()} password={form.password} />
  return (
    <form className='stack' onSubmit={form.submit}>
      <Field label='账号'>
        {(wiring) => (
          <Input
            {...wiring} value={form.login} onChange={(event) => form.setLogin(event.target.value)}
            autoComplete='username' autoCapitalize='none' spellCheck={false} maxLength={40} autoFocus={!login}
          />
        )}
      </Field>
      <Field label='密码'>
        {(wiring) => (
          <Input
            {...wiring} type='password' value={form.password} onChange={(event) => form.setPassword(event.target.value)}
            autoComplete='current-password' maxLength={128} autoFocus={Boolean(login)}
          />
        )}
      </Field>
      {form.step === 'totp' && !form.error && <Notice>密码对了，这个账号还要一个动态口令。</Notice>}
      {form.step === 'totp' && <TotpField value={form.totp} onChange={form.setTotp} />}
      {form.error && <ProblemNote error={form.error} />}
      <Button type='primary' htmlType='submit' size='large' loading={form.isPending} disabled={!form.ready}>登录</Button>
    </form>
  )
}
