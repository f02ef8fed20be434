import { useState } from 'react'
import { api } from '../../../api.ts'
import { visitWords } from '../../../booking/words.ts'
import { clientConfig } from '../../../client-config.ts'
import { problemWords } from '../../../copy.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PhoneButton } from '../../../ui/phone-button.tsx'
import type { Ask } from '../ask.ts'
import { Alternatives } from './alternatives.tsx'
import type { Slot } from './hindrance.ts'
import { QuestionSheet } from './question-sheet.tsx'
import type { Holding } from './use-hold.ts'

const OneHold = ({ slot, take }: { slot: Slot, take: Holding['take'] }) => {
  const { load } = useLoad('one-hold', () => api('GET /bookings', {}))
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const held = load.status === 'ready' ? load.data.items.find(({ status, isOffer }) => status === 'held' && !isOffer) : undefined
  if (!held) return null
  const letGo = async () => {
    try {
      await api('POST /bookings/:bookingId/release', { params: { bookingId: held.bookingId } })
      await take(slot)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <Box className='stack-tight'>
      <Box>占着的号：{held.guideName}，{visitWords(held)}。</Box>
      <NotSent problem={problem} kept={false} />
      <BigButton onClick={() => go(routes.bookConfirm, { id: held.bookingId })}>去确认那个号</BigButton>
      <BigButton look='second' onClick={() => void letGo()}>那个不要了，换成这个</BigButton>
    </Box>
  )
}

// Whoever cannot go on here can still ring.
const ByPhone = () => {
  const { load } = useLoad('config', clientConfig)
  return load.status === 'ready' ? <PhoneButton phone={load.data.bureau.phone} name='打电话约' /> : null
}

const canRing: ReadonlySet<string> = new Set(['booking-paused', 'too-many-bookings', 'too-many-for-phone', 'not-in-wechat', 'login-refused', 'slot-too-near'])

/** What hinders, and what to do now: shown where the time was pressed. */
export const Hindered = ({ ask, holding: { hindrance, take, clear } }: { ask: Ask, holding: Holding }) => {
  if (!hindrance) return null
  const { kind, problem, slot } = hindrance
  if (kind === 'question') return <QuestionSheet wrong={problem.code === 'challenge-wrong' ? problem : null} onAnswer={(answer) => void take(slot, answer)} onClose={clear} />
  return (
    <Box id='hindered' className='stack'>
      <Notice kind='danger' urgent>{kind === 'gone' ? `${visitWords(slot)}：` : ''}{problemWords(problem)}</Notice>
      {kind === 'gone' ? <Alternatives ask={{ ...ask, scheduleId: slot.scheduleId }} wanted={slot} onPick={(other) => void take(other)} /> : null}
      {kind === 'one-hold' ? <OneHold slot={slot} take={take} /> : null}
      {canRing.has(problem.code) ? <ByPhone /> : null}
    </Box>
  )
}
