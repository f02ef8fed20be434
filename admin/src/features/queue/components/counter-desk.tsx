import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useDeskKeys } from '../../../lib/use-desk-keys.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Counter, type Queue, useCall, useEnd, useRecall, useStart } from '../api/queue.ts'
import { deskSteps, type DeskStep, keyOf, mayTake } from '../logic/desk-steps.ts'
import { Incomplete } from './incomplete.tsx'
import { Serving } from './serving.tsx'
import { StepButtons } from './step-buttons.tsx'
import { Transfer } from './transfer.tsx'

type Asking = 'find-incomplete' | 'transfer' | null

const useDeeds = ({ counterId, serving }: Counter, ask: (asking: Asking) => void) => {
  const [next, recall, start, end] = [useCall(), useRecall(), useStart(), useEnd()]
  const ticketId = serving?.ticketId ?? ''
  const finish = (result: 'served' | 'missed', words: string) => end.mutate({ ticketId, body: { result, missing: null, times: null } }, { onSuccess: () => say(words) })
  const deeds: Record<DeskStep, () => void> = {
    call: () => next.mutate({ counterId, ticketId: null }, { onSuccess: ({ ticket }) => say(ticket ? `叫到 ${ticket.number}。` : '没有等着的了。') }),
    recall: () => recall.mutate(ticketId, { onSuccess: () => say('又叫了一遍。') }), start: () => start.mutate(ticketId),
    serve: () => finish('served', '办完了。'), miss: () => finish('missed', '记下了，叫了没来。人又来了可以排回去一次。'),
    'find-incomplete': () => ask('find-incomplete'), transfer: () => ask('transfer')
  }
  const all = [next, recall, start, end]
  return { deeds, busy: all.some(({ isPending }) => isPending), error: all.find((each) => each.error)?.error ?? null, forget: () => { for (const each of all) each.reset() } }
}

/** One counter: who stands before it, and what can be done, by mouse or by the key shown on each button. A scan opens the booking. */
export const CounterDesk = ({ counter, queue }: { counter: Counter, queue: Queue }) => {
  const { serving } = counter
  const navigate = useNavigate()
  const [asked, ask] = useState<{ of: string, about: Asking }>({ of: '', about: null })
  const about = asked.of === serving?.ticketId ? asked.about : null
  const { deeds, busy, error, forget } = useDeeds(counter, (next) => ask({ of: serving?.ticketId ?? '', about: next }))
  const may = (step: DeskStep) => about === null && counter.active && !busy && mayTake(step, serving, queue.tickets.length)
  const take = (step: DeskStep) => { if (!may(step)) return; forget(); deeds[step]() }
  const close = () => ask({ of: '', about: null })
  useDeskKeys({ keys: Object.fromEntries(deskSteps.map((step) => [keyOf(step), () => take(step)])), onScan: (code) => void navigate(`/bookings/codes/${code}`) })
  return (
    <section className='card stack-tight' aria-label={counter.name}>
      <Serving serving={serving} active={counter.active} waiting={queue.tickets.length} />
      {error && <ProblemNote error={error} />}
      {about === null && <StepButtons serving={serving} may={may} take={take} />}
      {serving && about === 'find-incomplete' && <Incomplete ticket={serving} onClose={close} />}
      {serving && about === 'transfer' && <Transfer ticket={serving} counters={queue.counters.filter(({ counterId, active }) => active && counterId !== counter.counterId)} onClose={close} />}
    </section>
  )
}
