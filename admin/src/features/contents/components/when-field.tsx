import { CloseOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { dropRow, setRow } from '../../../ui/rows.ts'
import { type Clause, isBroken, type Question, tickAnswer, tidyWhen, type When, whenWords } from '../logic/when-words.ts'

type WhenFieldProps = { when: When, questions: readonly Question[], onChange: (when: When) => void }
type ClauseProps = { clause: Clause, questions: readonly Question[], label: string, choose: (question: string) => void, tick: (answer: string, on: boolean) => void, drop: () => void }

const MOST = 10

const ClauseFields = ({ clause, questions, label, choose, tick, drop }: ClauseProps) => {
  const asked = questions.find(({ id }) => id === clause.question)
  return (
    <div className='when-clause'>
      <div className='row'>
        <span>{label}</span>
        <select className='native-select when-question' aria-label='哪个问题' value={asked ? clause.question : ''} onChange={(event) => choose(event.target.value)}>
          <option value=''>选一个问题</option>
          {questions.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
        </select>
        <span>选了</span>
        <Button type='text' icon={<CloseOutlined aria-hidden />} aria-label='去掉这个条件' onClick={drop} />
      </div>
      {asked && <div className='row' role='group' aria-label={`“${asked.text}”的答案`}>{asked.answers.map(({ id, text }) => <Checkbox key={id} checked={clause.in.includes(id)} onChange={(event) => tick(id, event.target.checked)}>{text}</Checkbox>)}</div>}
    </div>
  )
}

/** The condition being written: all of a group must hold, any of the groups is enough. */
const Edit = ({ when, questions, onChange }: WhenFieldProps) => {
  const setGroup = (at: number, clauses: Clause[]) => onChange(clauses.length === 0 ? dropRow(when, at) : setRow(when, at, clauses))
  const blank = (): Clause => ({ question: '', in: [] })
  return (
    <div className='stack-tight'>
      {when.map((clauses, group) => (
        <div key={group} className='when-group'>
          {group > 0 && <p><strong>或者</strong></p>}
          {clauses.map((clause, at) => (
            <ClauseFields
              key={at} clause={clause} questions={questions} label={at === 0 ? '当' : '并且'} choose={(question) => setGroup(group, setRow(clauses, at, { question, in: [] }))}
              tick={(answer, on) => onChange(tickAnswer(when, group, at, answer, on))} drop={() => setGroup(group, dropRow(clauses, at))}
            />
          ))}
          {clauses.length < MOST && <Button size='small' onClick={() => setGroup(group, [...clauses, blank()])}>并且还要</Button>}
        </div>
      ))}
      <div className='row'>{when.length < MOST && <Button size='small' onClick={() => onChange([...when, [blank()]])}>{when.length === 0 ? '加一个条件' : '或者另一种情况'}</Button>}</div>
    </div>
  )
}

/** When something applies, said in a sentence and changed by choosing: nobody has to know how it is kept. */
export const WhenField = ({ when, questions, onChange }: WhenFieldProps) => {
  const [open, setOpen] = useState(false)
  const broken = isBroken(tidyWhen(when), questions)
  const half = JSON.stringify(tidyWhen(when)) !== JSON.stringify(when)
  const close = () => { onChange(tidyWhen(when)); setOpen(false) }
  return (
    <div className='when'>
      <div className='row'>
        <span className='small'><span className='quiet'>什么时候适用：</span>{whenWords(tidyWhen(when), questions)}</span>
        {questions.length > 0 || when.length > 0 ? <Button size='small' aria-expanded={open} onClick={open ? close : () => setOpen(true)}>{open ? '选好了' : '改'}</Button> : null}
      </div>
      {broken && <p className='field-error' role='alert'>这里用到的问题或答案已经删掉了，请重新选，否则群众永远看不到这一条。</p>}
      {half && open && <p className='field-hint'>还有没选完的，选好问题再勾答案。</p>}
      {open && <Edit when={when} questions={questions} onChange={onChange} />}
    </div>
  )
}
