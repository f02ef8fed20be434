import type { Output } from '@minsheng/contract/index.ts'
import { dayWords } from '../../../dates.ts'
import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'

type Answer = Output<'GET /answers/:answerNo'>

/** The laws an answer rests on, and which of them changed since. */
export const Cites = ({ answer: { cites } }: { answer: Answer }) => cites.length === 0 ? null : (
  <Card title='依据'>
    {cites.map(({ law, article, changedOn }) => (
      <Box key={`${law}${article}`}>《{law}》{article ? `第${article}条` : ''}{changedOn ? `（${dayWords(changedOn)}有变化）` : ''}</Box>
    ))}
  </Card>
)
