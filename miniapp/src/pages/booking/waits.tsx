import { useState } from 'react'
import { api } from '../../api.ts'
import { partWords, spanWords, waitingWords, type Waiting } from '../../booking/words.ts'
import { tell } from '../../platform/toast.ts'
import { asProblem, type ApiProblem } from '../../problem.ts'
import { Box, Heading } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Card } from '../../ui/card.tsx'
import { NotSent } from '../../ui/not-sent.tsx'
import { Tag } from '../../ui/tag.tsx'

const One = ({ wait: { waitingId, guideName, name, fromDay, untilDay, part, status, ahead }, onChange }: { wait: Waiting, onChange: () => void }) => {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const leave = async () => {
    try {
      await api('DELETE /waiting/:waitingId', { params: { waitingId } })
      tell('不等了')
      onChange()
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <Card>
      <Box className='row-apart'><Box className='strong'>{guideName}</Box><Tag {...waitingWords[status]} /></Box>
      <Box>{spanWords(fromDay, untilDay)}，{partWords[part]}</Box>
      <Box className='small quiet'>{name}</Box>
      {status === 'waiting' && ahead !== null ? <Box>{ahead ? `前面还有 ${ahead} 位` : '您排在第一位'}</Box> : null}
      <NotSent problem={problem} kept={false} />
      {status === 'waiting' ? <BigButton look='second' onClick={() => void leave()}>不等了</BigButton> : null}
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
