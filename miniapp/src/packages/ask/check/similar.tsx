import { useEffect, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { api } from '../../../api.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import type { AnswerCard } from '../../../ui/answer-cell.tsx'
import { Box, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'

const MOST = 3
// Enough to know what it is about; a whole letter finds nothing better.
const OPENING = limits.similar

// Whether anything like it was answered is a kindness: without it people ask as before.
const useSimilar = (statement: string, type: AnswerCard['type'] | null) => {
  const [answers, setAnswers] = useState<AnswerCard[]>([])
  useEffect(() => {
    if (type === 'report') return
    const q = statement.trim().slice(0, OPENING)
    api('GET /answers/similar', { querystring: { q, ...(type ? { type } : {}) } }).then(({ items }) => setAnswers(items.slice(0, MOST)), () => undefined)
  }, [statement, type])
  return { answers, dismiss: () => setAnswers([]) }
}

const Like = ({ answer: { answerNo, title, summary } }: { answer: AnswerCard }) => (
  <Box className='stack-tight'>
    <Box className='strong'>{title}</Box>
    <Box className='small quiet clamp'>{summary}</Box>
    <Tap className='link-tap' aria={{ label: `这就是我要问的：${title}` }} onClick={() => go(routes.answer, { answerNo })}>这就是我要问的</Tap>
  </Box>
)

/** Public answers to much the same question, before it is asked once more. */
export const Similar = ({ statement, type }: { statement: string, type: AnswerCard['type'] | null }) => {
  const { answers, dismiss } = useSimilar(statement, type)
  if (answers.length === 0) return null
  return (
    <Card title='别人问过差不多的'>
      {answers.map((answer) => <Like key={answer.answerNo} answer={answer} />)}
      <BigButton look='second' onClick={dismiss}>不是，我接着写</BigButton>
    </Card>
  )
}
