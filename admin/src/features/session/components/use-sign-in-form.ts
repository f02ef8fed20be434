import { type FormEvent, useState } from 'react'
import { toProblem } from '../../../lib/problem.ts'
import { type StaffSession, signIn } from '../../../lib/session.ts'
import { useSignIn } from '../api/sign-in.ts'

/** The steps of signing in: password, then a second factor when the server asks, or tying one to the account first. */
export const useSignInForm = (known: string) => {
  const [login, setLogin] = useState(known)
  const [password, setPassword] = useState('')
  const [totp, setTotp] = useState('')
  const [step, setStep] = useState<'password' | 'totp' | 'enrolment'>('password')
  const { mutate, reset, isPending, error } = useSignIn()

  const onError = (problem: Error) => {
    setTotp('')
    const { code } = toProblem(problem)
    if (code === 'totp-required') setStep('totp')
    if (code === 'totp-enrolment-required') setStep('enrolment')
    if (code === 'totp-required' || code === 'totp-enrolment-required') reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const second = step === 'totp' ? { totp } : {}
    mutate({ login: login.trim(), password, ...second }, { onSuccess: (session: StaffSession) => signIn(session), onError })
  }
  const ready = login.trim() !== '' && password !== '' && (step !== 'totp' || totp.length === 6)
  return { login, setLogin, password, setPassword, totp, setTotp, step, submit, ready, isPending, error }
}
