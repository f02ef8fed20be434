import { Checkbox, Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../../ui/field.tsx'
import type { Clue } from '../../api/publication.ts'
import { sectionWords } from '../public-draft.ts'

export type ClueAnswers = Partial<Record<Clue['kind'], string>>

const kindsOf = (clues: readonly Clue[]): Clue['kind'][] => [...new Set(clues.map(({ kind }) => kind))]

/** Whether every kind of clue has been answered: in writing where it must be, by a tick elsewhere. */
export const allAnswered = (clues: readonly Clue[], answers: ClueAnswers): boolean =>
  clues.every(({ kind, mustAnswer }) => (answers[kind] ?? '').trim().length >= (mustAnswer ? 2 : 1))

/** What was written about each kind, as it is sent. A tick alone stands in the version as read. */
export const writtenAnswers = (clues: readonly Clue[], answers: ClueAnswers): { kind: Clue['kind'], answer: string }[] =>
  kindsOf(clues).map((kind) => ({ kind, answer: (answers[kind] ?? '').trim() }))

const SEEN = '看过，可以公开'

type KindProps = { clues: readonly Clue[], answer: string, onChange: (answer: string) => void }

const Kind = ({ clues, answer, onChange }: KindProps) => {
  const question = clues[0]?.question ?? ''
  return (
    <li className='stack-tight'>
      <p>{clues.map(({ field, start, words }) => <span className='row' key={`${field}${start}`}>{field ? `${sectionWords[field]}：` : ''}<mark>{words}</mark></span>)}</p>
      {clues.some(({ mustAnswer }) => mustAnswer)
        ? <Field label={question}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={limits.reason} value={answer} onChange={(event) => onChange(event.target.value)} />}</Field>
        : <Checkbox checked={answer !== ''} onChange={(event) => onChange(event.target.checked ? SEEN : '')}>{question}{SEEN}</Checkbox>}
    </li>
  )
}

type Props = { clues: readonly Clue[], answers: ClueAnswers, onChange: (answers: ClueAnswers) => void }

/** The redaction rehearsal: what could still tell a neighbour who it is, with the question to answer. */
export const ClueList = ({ clues, answers, onChange }: Props) => clues.length === 0 ? null : (
  <section className='stack-tight' aria-labelledby='clues'>
    <h2 id='clues'>邻居还能从哪里认出人</h2>
    <ul className='stack'>
      {kindsOf(clues).map((kind) => (
        <Kind key={kind} clues={clues.filter((clue) => clue.kind === kind)} answer={answers[kind] ?? ''} onChange={(answer) => onChange({ ...answers, [kind]: answer })} />
      ))}
    </ul>
  </section>
)
