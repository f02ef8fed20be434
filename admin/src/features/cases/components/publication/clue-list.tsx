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
      <p>{clues.map(({ field, start, words }) => <span className='row' key={`${field}${start}${words}`}>{field ? `${sectionWords[field]}：` : ''}<mark>{words}</mark></span>)}</p>
      {clues.some(({ mustAnswer }) => mustAnswer)
        ? <Field label={question}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={limits.reason} value={answer} onChange={(event) => onChange(event.target.value)} />}</Field>
        : <Checkbox checked={answer !== ''} onChange={(event) => onChange(event.target.checked ? SEEN : '')}>{question}{SEEN}</Checkbox>}
    </li>
  )
}

type Props = { clues: readonly Clue[], answers: ClueAnswers, onChange: (answers: ClueAnswers) => void }

const Questions = ({ title, clues, answers, onChange }: Props & { title: string }) => clues.length === 0 ? null : (
  <section className='stack-tight' aria-label={title}>
    <h2>{title}</h2>
    <ul className='stack'>
      {kindsOf(clues).map((kind) => (
        <Kind key={kind} clues={clues.filter((clue) => clue.kind === kind)} answer={answers[kind] ?? ''} onChange={(answer) => onChange({ ...answers, [kind]: answer })} />
      ))}
    </ul>
  </section>
)

/** Whether a clue is WeChat's doubt about the words, not a trace of a person. */
export const isOfContent = ({ kind }: Pick<Clue, 'kind'>): boolean => kind === 'content-risky' || kind === 'content-review'

/** The redaction rehearsal, with the questions to answer: what could still tell a neighbour who it is; what WeChat flagged. */
export const ClueList = ({ clues, ...rest }: Props) => (
  <>
    <Questions title='邻居还能从哪里认出人' clues={clues.filter((clue) => !isOfContent(clue))} {...rest} />
    <Questions title='这样的话公开出去合适吗' clues={clues.filter(isOfContent)} {...rest} />
  </>
)
