import { useState } from 'react'
import { askedQuestions } from '@minsheng/domain/guides/choose-papers.ts'
import type { GuideQuestion } from '@minsheng/domain/guides/guide.ts'
import { bringIntoView } from '../../platform/bring-into-view.ts'
import { Box, Heading, Tap } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Tick } from '../../ui/ticks.tsx'

type Questions = readonly GuideQuestion[]
type Answered = Record<string, string[]>

const PLACE = 'question'

const OneOf = ({ question: { answers }, chosen, onAnswer }: { question: GuideQuestion, chosen: readonly string[], onAnswer: (answer: string) => void }) => (
  <Box className='choices'>
    {answers.map(({ id, text }) => <Tap key={id} className={chosen.includes(id) ? 'choice choice-large choice-on' : 'choice choice-large'} onClick={() => onAnswer(id)}>{text}</Tap>)}
  </Box>
)

const Several = ({ question: { answers }, chosen, onChange }: { question: GuideQuestion, chosen: readonly string[], onChange: (answers: string[]) => void }) => (
  <Box className='choices'>
    {answers.map(({ id, text }) => (
      <Tick key={id} word={text} on={chosen.includes(id)} onClick={() => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])} />
    ))}
  </Box>
)

const useSteps = (questions: Questions, answered: Answered, onChange: (answered: Answered) => void, onDone: () => void) => {
  const first = askedQuestions(questions, answered).findIndex(({ id }) => !answered[id]?.length)
  const [at, setAt] = useState(Math.max(first, 0))
  const asked = askedQuestions(questions, answered)
  const to = (index: number, last: boolean) => {
    if (last) return onDone()
    setAt(index)
    // The next question may begin above what is in sight.
    setTimeout(() => bringIntoView(PLACE), 0)
  }
  const forward = (now: Answered) => to(at + 1, at + 1 >= askedQuestions(questions, now).length)
  const answer = (question: GuideQuestion, answers: string[]) => {
    const now = { ...answered, [question.id]: answers }
    onChange(now)
    if (!question.many) forward(now)
  }
  return { question: asked[at] ?? asked[asked.length - 1], at, answer, next: () => forward(answered), back: () => to(at - 1, false) }
}

type QuestionStepsProps = { questions: Questions, answered: Answered, onChange: (answered: Answered) => void, onDone: () => void, done: string }

/** Plain questions, one at a time; going back loses no answer. */
export const QuestionSteps = ({ questions, answered, onChange, onDone, done }: QuestionStepsProps) => {
  const { question, at, answer, next, back } = useSteps(questions, answered, onChange, onDone)
  if (!question) return null
  const chosen = answered[question.id] ?? []
  return (
    <Box className='stack'>
      <Box id={PLACE} className='stack-tight'>
        <Box className='small quiet'>第 {at + 1} 问{question.many ? '，可以选几个' : ''}</Box>
        <Heading level={2} className='heading'>{question.text}</Heading>
        {question.help ? <Box className='quiet'>{question.help}</Box> : null}
        {question.many
          ? <Several key={question.id} question={question} chosen={chosen} onChange={(answers) => answer(question, answers)} />
          : <OneOf key={question.id} question={question} chosen={chosen} onAnswer={(id) => answer(question, [id])} />}
      </Box>
      {chosen.length ? <BigButton onClick={next}>{at + 1 < askedQuestions(questions, answered).length ? '下一问' : done}</BigButton> : null}
      {at > 0 ? <BigButton look='second' onClick={back}>回到上一问</BigButton> : null}
    </Box>
  )
}
