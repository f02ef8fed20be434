import { api } from '../../api.ts'
import { useLoad } from '../../load.ts'
import { AnswerCell } from '../../ui/answer-cell.tsx'
import { Box, Heading } from '../../ui/base.tsx'
import { Cells } from '../../ui/cell.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loadable } from '../../ui/loadable.tsx'

/** The newest public answers. */
export const LatestAnswers = () => {
  const { load, retry } = useLoad('latest', () => api('GET /answers', { querystring: { limit: 5 } }))
  return (
    <Box className='stack-tight'>
      <Heading level={2} className='heading'>最新公开答复</Heading>
      <Loadable load={load} onRetry={retry}>
        {({ items }) => items.length
          ? <Cells>{items.map((answer) => <AnswerCell key={answer.answerNo} answer={answer} />)}</Cells>
          : <Empty icon='chat' words='还没有公开的答复。您可以点“我要问”，提第一个问题。' />}
      </Loadable>
    </Box>
  )
}
