import { visitWords } from '../../../booking/words.ts'
import { problemWords } from '../../../copy.ts'
import { Box } from '../../../ui/base.tsx'
import { BureauPhone } from '../../../ui/bureau-phone.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Ask } from '../ask.ts'
import { Alternatives } from './alternatives.tsx'
import { ChangedMeanwhile, ToWave } from './go-on.tsx'
import { OneHold } from './one-hold.tsx'
import { QuestionSheet } from './question-sheet.tsx'
import type { Holding } from './use-hold.ts'

const canRing: ReadonlySet<string> = new Set(['booking-paused', 'too-many-bookings', 'too-many-for-phone', 'not-in-wechat', 'login-refused', 'slot-too-near'])

/** What hinders, and what to do now: shown where the time was pressed. */
export const Hindered = ({ ask, holding: { hindrance, take, clear } }: { ask: Ask, holding: Holding }) => {
  if (!hindrance) return null
  const { kind, problem, slot } = hindrance
  if (kind === 'question') return <QuestionSheet wrong={problem.code === 'challenge-wrong' ? problem : null} onAnswer={(answer) => void take(slot, answer)} onClose={clear} />
  return (
    <Box id='hindered' className='stack'>
      <Notice kind='danger' urgent>{kind === 'gone' ? `${visitWords(slot)}：` : ''}{kind === 'stale' ? '这个预约刚被改过，时间还没有改。' : problemWords(problem)}</Notice>
      {kind === 'gone' ? <Alternatives ask={{ ...ask, scheduleId: slot.scheduleId }} wanted={slot} onPick={(other) => void take(other)} /> : null}
      {kind === 'one-hold' ? <OneHold ask={ask} slot={slot} take={take} /> : null}
      {kind === 'turn' ? <ToWave ask={ask} slot={slot} /> : null}
      {kind === 'stale' ? <ChangedMeanwhile hindrance={hindrance} take={take} /> : null}
      {canRing.has(problem.code) ? <BureauPhone name='打电话约' /> : null}
    </Box>
  )
}
