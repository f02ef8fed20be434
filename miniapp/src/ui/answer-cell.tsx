import type { Output } from '@minsheng/contract/index.ts'
import { dayWords } from '../dates.ts'
import { go } from '../platform/navigate.ts'
import { routes } from '../routes.ts'
import { caseTypeWords } from '../words.ts'
import { Box } from './base.tsx'
import { Facts } from './facts.tsx'
import { Cell } from './cell.tsx'

export type AnswerCard = Output<'GET /answers'>['items'][number]

/** One public answer in a list. */
export const AnswerCell = ({ answer: { answerNo, type, title, summary, townshipName, unitName, publishedOn } }: { answer: AnswerCard }) => (
  <Cell
    title={title} onClick={() => go(routes.answer, { answerNo })}
    note={(
      <>
        <Box className='clamp'>{summary}</Box>
        <Facts facts={[caseTypeWords[type].word, townshipName && unitName.startsWith(townshipName) ? null : townshipName, unitName, dayWords(publishedOn)]} />
      </>
    )}
  />
)
