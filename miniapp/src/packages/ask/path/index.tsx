import { useState } from 'react'
import { checkPath, type PathQuestion } from '@minsheng/domain/routing/path-check.ts'
import { drafts } from '../../../drafts/shelf.ts'
import { go } from '../../../platform/navigate.ts'
import { useShown } from '../../../platform/page-life.ts'
import { routes } from '../../../routes.ts'
import { Box, Heading, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Outcome } from './outcome.tsx'

const Question = ({ question: { ask, answers }, onAnswer }: { question: PathQuestion, onAnswer: (index: number) => void }) => (
  <Box className='stack'>
    <Heading level={2} className='heading'>{ask}</Heading>
    <Box className='choices'>
      {answers.map(({ say }, index) => <Tap key={say} className='choice choice-large' onClick={() => onAnswer(index)}>{say}</Tap>)}
    </Box>
  </Box>
)

const useGoOn = () => {
  const [waiting, setWaiting] = useState(() => drafts().length)
  useShown(() => setWaiting(drafts().length))
  return waiting > 0 ? <BigButton look='second' onClick={() => go(routes.drafts)}>接着写上次没有提交的</BigButton> : null
}

/** One plain question per screen, three at most; whoever knows what to write writes. */
export default () => {
  const [answers, setAnswers] = useState<number[]>([])
  const goOn = useGoOn()
  const step = checkPath(answers)
  return (
    <Page title='先问三句'>
      {answers.length === 0 ? goOn : null}
      {step && 'outcome' in step ? <Outcome outcome={step.outcome} /> : null}
      {step && 'question' in step ? <Question question={step.question} onAnswer={(index) => setAnswers([...answers, index])} /> : null}
      {answers.length > 0 ? <BigButton look='second' onClick={() => setAnswers(answers.slice(0, -1))}>回到上一问</BigButton> : null}
      {step && 'question' in step ? <BigButton look='second' onClick={() => go(routes.ask)}>不用问了，直接写</BigButton> : null}
    </Page>
  )
}
