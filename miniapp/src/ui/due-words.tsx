import { dayWords } from '../dates.ts'
import { Box, Words } from './base.tsx'

type Due = { dueOn: string, provisional: boolean, explanation: string }

/** The promised day and why it is that day; 暂定 where next year's holidays are not announced yet. */
export const DueWords = ({ due: { dueOn, provisional, explanation } }: { due: Due }) => (
  <Box>
    <Box className='small quiet'>最迟答复日</Box>
    <Box className='row'>
      <Words className='large'>{dayWords(dueOn)}</Words>
      {provisional ? <Words className='tone-wait strong'>（暂定）</Words> : null}
    </Box>
    <Box className='small quiet'>{explanation}</Box>
  </Box>
)
