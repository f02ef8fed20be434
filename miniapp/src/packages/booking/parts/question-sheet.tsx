import { useState } from 'react'
import { api } from '../../../api.ts'
import { problemWords } from '../../../copy.ts'
import { useLoad } from '../../../load.ts'
import type { ApiProblem } from '../../../problem.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { BureauPhone } from '../../../ui/bureau-phone.tsx'
import { Field } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { ReadAloud } from '../../../ui/read-aloud.tsx'
import { Sheet } from '../../../ui/sheet.tsx'

type QuestionSheetProps = { wrong: ApiProblem | null, onAnswer: (answer: { token: string, answer: string }) => void, onClose: () => void }

const Question = ({ token, question, onAnswer }: { token: string, question: string } & Pick<QuestionSheetProps, 'onAnswer'>) => {
  const [answer, setAnswer] = useState('')
  return (
    <Box className='stack'>
      <Box className='large'>{question}</Box>
      <ReadAloud words={() => question} />
      <Field id='challenge' label='答案' value={answer} maxLength={20} onChange={setAnswer} />
      <BigButton onClick={() => { if (answer.trim()) onAnswer({ token, answer: answer.trim() }) }}>答好了，接着约</BigButton>
    </Box>
  )
}

/** A simple question in words for hands that were too quick; it can be read aloud, and there is a telephone. */
export const QuestionSheet = ({ wrong, onAnswer, onClose }: QuestionSheetProps) => {
  const { load, retry } = useLoad('challenge', () => api('GET /bookings/challenge', {}), () => true)
  return (
    <Sheet id='challenge-sheet' title='先答一道题' open onClose={onClose}>
      <Box className='stack'>
        {wrong ? <Notice kind='danger' urgent>{problemWords(wrong)}</Notice> : <Box>点得太快了。答完这道题接着约，号还在就还是您的。答不上来，可以打电话约。</Box>}
        <Loadable load={load} onRetry={retry}>{(asked) => <Question {...asked} onAnswer={onAnswer} />}</Loadable>
        <BureauPhone name='打电话约' />
      </Box>
    </Sheet>
  )
}
