import { Button } from 'antd'
import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react'
import { signIn } from '../../../lib/session.ts'
import { Loading } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { useConfirmEnrolment, useStartEnrolment } from '../api/enrol-totp.ts'
import { TotpField } from './totp-field.tsx'

const TotpQr = lazy(async () => ({ default: (await import('./totp-qr.tsx')).TotpQr }))

type TotpEnrolmentProps = { login: string, password: string }

/** Once in a person's life here: tie the account to the authenticator on their phone. */
export const TotpEnrolment = ({ login, password }: TotpEnrolmentProps) => {
  const [totp, setTotp] = useState('')
  const start = useStartEnrolment()
  const confirm = useConfirmEnrolment()
  const begin = start.mutate
  useEffect(() => begin({ login, password }), [begin, login, password])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirm.mutate({ login, password, totp }, { onSuccess: signIn, onError: () => setTotp('') })
  }
  if (start.error) return <ProblemNote error={start.error} retry={() => begin({ login, password })} />
  if (!start.data) return <Loading>正在准备绑定…</Loading>
  return (
    <form className='stack' onSubmit={submit}>
      <h2>绑定动态口令</h2>
      <p>您的职务要审核或管理，登录时要多一个动态口令。请用手机上的验证器扫下面的码；扫不了就手工输入密钥。</p>
      <Suspense fallback={<Loading>正在画码…</Loading>}><TotpQr address={start.data.otpauthUrl} /></Suspense>
      <p>密钥：<span className='mono words'>{start.data.secret}</span></p>
      <TotpField value={totp} onChange={setTotp} />
      {confirm.error && <ProblemNote error={confirm.error} />}
      <Button type='primary' htmlType='submit' size='large' loading={confirm.isPending} disabled={totp.length !== 6}>绑定并登录</Button>
    </form>
  )
}
