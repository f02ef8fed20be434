import { keptUnsent, notDone, notSubmitted, problemNumber, problemWords } from '../copy.ts'
import { online } from '../online.ts'
import { isSilence, type ApiProblem } from '../problem.ts'
import { Box } from './base.tsx'
import { Notice } from './notice.tsx'

const wordsOf = (problem: ApiProblem, kept: boolean) => {
  if (problem.code === 'kept') return keptUnsent(online.get())
  if (!isSilence(problem)) return problemWords(problem)
  return kept ? notSubmitted : notDone
}

/** Why something was not taken. What was written is still on the phone; where nothing is kept there (`kept={false}`) nobody is told so. */
export const NotSent = ({ problem, kept = true }: { problem: ApiProblem | null, kept?: boolean }) => {
  if (!problem) return null
  const number = problemNumber(problem)
  return (
    <Notice kind='danger' urgent>
      <Box>{wordsOf(problem, kept)}</Box>
      {number ? <Box className='small'>{number}</Box> : null}
    </Notice>
  )
}
