import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { Field } from '../../../../ui/field.tsx'
import type { Mark } from '../public-draft.ts'

const LONGEST = 200

type Props = { marks: readonly Mark[], onChange: (marks: Mark[]) => void }

/** Words a person hides or rewords besides what the rules found: an age, an office, “全村唯一”. */
export const OwnMarks = ({ marks, onChange }: Props) => {
  const [text, setText] = useState('')
  const [words, setWords] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onChange([...marks.filter((mark) => mark.text !== text.trim()), { text: text.trim(), words: words.trim() }])
    setText('')
    setWords('')
  }
  return (
    <section className='card stack-tight' aria-labelledby='own-marks'>
      <h2 id='own-marks'>另外要遮盖或改写的话</h2>
      <ul className='stack-tight'>
        {marks.map((mark) => (
          <li className='row' key={mark.text}>“{mark.text}” → {mark.words || '〔略〕'}
            <Button size='small' onClick={() => onChange(marks.filter((other) => other !== mark))} aria-label={`不再改“${mark.text}”`}>取消</Button>
          </li>
        ))}
      </ul>
      <form className='row' onSubmit={submit}>
        <Field label='原文里的话（照抄）'>{(wiring) => <Input {...wiring} value={text} maxLength={LONGEST} onChange={(event) => setText(event.target.value)} />}</Field>
        <Field label='改成（空着就写〔略〕）'>{(wiring) => <Input {...wiring} value={words} maxLength={LONGEST} onChange={(event) => setWords(event.target.value)} />}</Field>
        <Button className='beside-field' htmlType='submit' disabled={text.trim() === ''}>加上</Button>
      </form>
    </section>
  )
}
