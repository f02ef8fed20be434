import { useState, type ReactNode } from 'react'
import { useBusy } from '../use-busy.ts'
import { BigButton } from './big-button.tsx'
import { NotSent } from './not-sent.tsx'
import { Notice } from './notice.tsx'

type AskOnceProps = { name: string, look?: 'second' | 'danger', children: ReactNode, yes: string, no: string, busy: string, leaves?: boolean, work: () => Promise<unknown> }

/** What cannot be had back: one press asks, with what is lost (`children`), and only a second one does it. */
export const AskOnce = ({ name, look = 'danger', children, yes, no, busy: busyWords, leaves = false, work }: AskOnceProps) => {
  const [asking, setAsking] = useState(false)
  const { busy, problem, run } = useBusy(leaves)
  const finish = async () => {
    await work()
    if (!leaves) setAsking(false)
  }
  if (!asking) return <BigButton look={look} onClick={() => setAsking(true)}>{name}</BigButton>
  return (
    <>
      <NotSent problem={problem} kept={false} />
      <Notice kind='warn' urgent>{children}</Notice>
      <BigButton look='danger' busy={busy && busyWords} onClick={() => run(finish)}>{yes}</BigButton>
      {busy ? null : <BigButton look='second' onClick={() => setAsking(false)}>{no}</BigButton>}
    </>
  )
}
