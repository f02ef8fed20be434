import { useState } from 'react'
import { api } from '../../api.ts'
import { partWords, spanWords, waitingTurn, waitingWords, type Waiting } from '../../booking/words.ts'
import { tell } from '../../platform/toast.ts'
import { asProblem, type ApiProblem } from '../../problem.ts'
import { Box, Heading } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { Card } from '../../ui/card.tsx'
import { NotSent } from '../../ui/not-sent.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Tag } from '../../ui/tag.tsx'

type OneProps = { wait: Waiting, onChange: () => void }

// The place in the queue cannot be had back: asked once.
const Leave = ({ wait: { waitingId, ahead }, onChange }: OneProps) => {
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const leave = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await api('DELETE /waiting/:waitingId', { params: { waitingId } })
      tell('不等了')
      onChange()
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  if (!sure) return <BigButton look='second' onClick={() => setSure(true)}>不等了</BigButton>
  return (
    <>
      <NotSent problem={problem} kept={false} />
      <Notice kind='warn' urgent>真的不等了吗？{waitingTurn(ahead ?? 0)}，不等了再来要从最后排起。</Notice>
      <BigButton look='danger' busy={busy && '正在退出候补…'} onClick={() => void leave()}>确定不等了</BigButton>
      {busy ? null : <BigButton look='second' onClick={() => setSure(false)}>接着等</BigButton>}
    </>
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
