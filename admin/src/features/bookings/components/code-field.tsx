import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { codeIn, isWholeCode } from '../../../lib/scan.ts'
import { Field } from '../../../ui/field.tsx'

const LONGEST = 300

/** One field for the scanner and for a code read out: eight signs open the booking at once, an address out of a square code after Enter. */
export const CodeField = ({ autoFocus = false }: { autoFocus?: boolean }) => {
  const [typed, setTyped] = useState('')
  const navigate = useNavigate()
  const code = codeIn(typed)
  const open = (found: string) => { setTyped(''); void navigate(`/bookings/codes/${found}`) }
  const change = (text: string) => {
    const whole = isWholeCode(text) ? codeIn(text) : null
    if (whole) open(whole)
    else setTyped(text)
  }
  const submit = (event: FormEvent) => { event.preventDefault(); if (code) open(code) }
  return (
    <form className='code-field no-print' onSubmit={submit} aria-label='扫码或报号'>
      <Field label='扫码或报号' hint='扫他手机上的码，或者听他报八位号，输完自己打开。'>
        {(wiring) => <Input {...wiring} className='mono' size='large' autoFocus={autoFocus} autoComplete='off' spellCheck={false} maxLength={LONGEST} value={typed} onChange={(event) => change(event.target.value)} />}
      </Field>
      <Button size='large' htmlType='submit' disabled={!code}>打开</Button>
    </form>
  )
}
