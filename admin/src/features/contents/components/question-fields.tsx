import { Checkbox } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { LineField } from '../../../ui/line-field.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { newSlug, type Question, whenWords } from '../logic/when-words.ts'
import { WhenField } from './when-field.tsx'

const MOST_ANSWERS = 20

type Answer = Question['answers'][number]

const blankAnswer = (taken: readonly Answer[]): Answer => ({ id: newSlug('a', taken.map(({ id }) => id)), text: '' })

const blankQuestion = (taken: readonly Question[]): Question => {
  const first = blankAnswer([])
  return { id: newSlug('q', taken.map(({ id }) => id)), text: '', help: null, many: false, answers: [first, blankAnswer([first])], when: [] }
}

type FieldsProps = { question: Question, earlier: readonly Question[], set: (question: Question) => void }

const Fields = ({ question, earlier, set }: FieldsProps) => (
  <>
    <LineField label='问什么' hint='照老百姓的话问，如“家里几口人？”' max={limits.sentence} value={question.text} onChange={(text) => set({ ...question, text })} />
    <LineField label='怎么看（可以不填）' max={limits.sentence} value={question.help ?? ''} onChange={(help) => set({ ...question, help: help || null })} />
    <Checkbox checked={question.many} onChange={(event) => set({ ...question, many: event.target.checked })}>能选几个答案</Checkbox>
    <RowList item='答案' rows={question.answers} most={MOST_ANSWERS} blank={() => blankAnswer(question.answers)} onChange={(answers) => set({ ...question, answers })} nameOf={() => ''}>
      {(answer, change, at) => <LineField label={`答案 ${at + 1} 的字`} max={limits.sentence} value={answer.text} onChange={(text) => change({ ...answer, text })} />}
    </RowList>
    <WhenField when={question.when} questions={earlier} onChange={(when) => set({ ...question, when })} />
  </>
)

type QuestionsFieldProps = { questions: readonly Question[], most: number, onChange: (questions: Question[]) => void }

/** Plain questions in the order they are asked; one may be asked only after certain answers to those before it. */
export const QuestionsField = ({ questions, most, onChange }: QuestionsFieldProps) => (
  <RowList item='问题' rows={questions} most={most} blank={() => blankQuestion(questions)} add='加一个问题' onChange={onChange} nameOf={({ text }) => text} fold={({ answers, when }) => `${answers.map(({ text }) => text).filter(Boolean).join('、') || '还没有写答案'}。${whenWords(when, questions)}`}>
    {(question, set, at) => <Fields question={question} earlier={questions.slice(0, at)} set={set} />}
  </RowList>
)
