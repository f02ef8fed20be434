import { api } from '../../api.ts'
import { partWords, spanWords, waitingTurn, waitingWords, type Waiting } from '../../booking/words.ts'
import { tell } from '../../platform/toast.ts'
import { AskOnce } from '../../ui/ask-once.tsx'
import { Box, Heading } from '../../ui/base.tsx'
import { Card } from '../../ui/card.tsx'
import { Tag } from '../../ui/tag.tsx'

type OneProps = { wait: Waiting, onChange: () => void }

const Leave = ({ wait: { waitingId, ahead }, onChange }: OneProps) => {
  const leave = async () => {
    await api('DELETE /waiting/:waitingId', { params: { waitingId } })
    tell('不等了')
    onChange()
  }
  return (
    <AskOnce name='不等了' look='second' yes='确定不等了' no='接着等' busy='正在退出候补…' work={leave}>
      真的不等了吗？{waitingTurn(ahead ?? 0)}，不等了再来要从最后排起。
    </AskOnce>
  )
}

const One = ({ wait, onChange }: OneProps) => {
  const { guideName, name, fromDay, untilDay, part, status, ahead } = wait
  return (
    <Card>
      <Box className='row-apart'><Box className='strong'>{guideName}</Box><Tag {...waitingWords[status]} /></Box>
      <Box>{spanWords(fromDay, untilDay)}，{partWords[part]}</Box>
      <Box className='small quiet'>{name}</Box>
      {status === 'waiting' && ahead !== null ? <Box>{waitingTurn(ahead)}</Box> : null}
      {status === 'waiting' ? <Leave wait={wait} onChange={onChange} /> : null}
    </Card>
  )
}

/** What somebody waits for, and how many wait before them. */
export const Waits = ({ waiting, onChange }: { waiting: readonly Waiting[], onChange: () => void }) => {
  const open = waiting.filter(({ status }) => status === 'waiting' || status === 'offered')
  return open.length ? (
    <Box className='stack-tight'>
      <Heading level={2} className='heading'>我的候补</Heading>
      {open.map((wait) => <One key={wait.waitingId} wait={wait} onChange={onChange} />)}
    </Box>
  ) : null
}
