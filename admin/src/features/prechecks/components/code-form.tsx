import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { codeIn } from '../../../lib/scan.ts'
import { Field } from '../../../ui/field.tsx'

const LONGEST = 300

/** At the counter: the code as it is read out, in whatever case and with whatever gaps, or the address a square code holds. */
export const CodeForm = () => {
  const [typed, setTyped] = useState('')
  const navigate = useNavigate()
  const code = codeIn(typed)
  const go = (event: FormEvent) => { event.preventDefault(); if (code) void navigate(`/prechecks/codes/${code}`) }
  return (
    <form className='row' onSubmit={go} aria-label='窗口报号'>
      <Field label='群众到窗口报的号'>{(wiring) => <Input {...wiring} className='mono' autoComplete='off' maxLength={LONGEST} value={typed} onChange={(event) => setTyped(event.target.value)} />}</Field>
      <Button htmlType='submit' disabled={!code}>找到他的材料</Button>
    </form>
  )
}
