import { notSubmitted, problemNumber, problemWords } from '../copy.ts'
import { isSilence, type ApiProblem } from '../problem.ts'
import { Box } from './base.tsx'
import { Notice } from './notice.tsx'

/** Why something written was not taken: the words are still on the phone. */
export const NotSent = ({ problem }: { problem: ApiProblem | null }) => {
  if (!problem) return null
  const number = problemNumber(problem)
  return (
    <Notice kind='danger' urgent>
      <Box>{isSilence(problem) ? notSubmitted : problemWords(problem)}</Box>
      {number ? <Box className='small'>{number}</Box> : null}
    </Notice>
  )
}
