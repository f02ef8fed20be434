import { useState } from 'react'
import { api } from '../../../api.ts'
import { partWords, spanWords, waitingTurn } from '../../../booking/words.ts'
import { monthDayWords, weekdayWords } from '../../../dates.ts'
import { newId } from '../../../platform/new-id.ts'
import { goTab } from '../../../platform/navigate.ts'
import { useReminders } from '../../../reminders.ts'
import { routes } from '../../../routes.ts'
import { ensureSignedIn } from '../../../session.ts'
import { Box, Tap, Words } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PrivacyWhenWanted } from '../../../ui/privacy-gate.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useBusy } from '../../../use-busy.ts'
import type { Ask } from '../ask.ts'
import { moveEnd, withinMost, type Span } from './wait-span.ts'

type Part = keyof typeof partWords
type Wait = { span: Span, part: Part }

const parts = (Object.keys(partWords) as Part[]).map((value) => ({ value, word: partWords[value] }))

const End = ({ label, day, onMove }: { label: string, day: string, onMove: (by: 1 | -1) => void }) => (
  <Box className='field' aria={{ role: 'group', label }}>
    <Box className='field-label'>{label}：{monthDayWords(day)} {weekdayWords(day)}</Box>
    <Box className='row'>
      <Tap className='chip' aria={{ label: `${label}，早一天` }} onClick={() => onMove(-1)}>早一天</Tap>
      <Tap className='chip' aria={{ label: `${label}，晚一天` }} onClick={() => onMove(1)}>晚一天</Tap>
    </Box>
  </Box>
)

const useWaiting = ({ scheduleId, guideId, appliedOn }: Ask) => {
  const [ahead, setAhead] = useState<number | null>(null)
  const { busy, problem, run } = useBusy()
  // Made before the first try: sent twice it is one wait.
  const [waitingId] = useState(newId)
  const send = ({ span, part }: Wait) => run(async () => {
    await ensureSignedIn()
    const waiting = await api('PUT /waiting/:waitingId', { params: { waitingId }, body: { scheduleId, guideId, fromDay: span.from, untilDay: span.until, part, appliedOn } })
    setAhead(waiting.ahead ?? 0)
  })
  return { ahead, busy, problem, send }
}

const Done = ({ ahead, span }: { ahead: number, span: Span }) => (
  <Box className='stack'>
    <Notice kind='info' urgent>候补好了，{waitingTurn(ahead)}。{spanWords(span.from, span.until)}有人退号，就给您留着，到“预约”和“消息”里告诉您，要在写明的时间前确认。</Notice>
    <BigButton onClick={() => goTab(routes.booking)}>好，知道了</BigButton>
  </Box>
)

type WaitSheetProps = { ask: Ask, days: readonly string[], span: Span, onClose: () => void }

/** 候补: from which day until which, and which half of the day; whoever is first there gets what others give back. */
export const WaitSheet = ({ ask, days, span: first, onClose }: WaitSheetProps) => {
  const [span, setSpan] = useState(() => withinMost(days, first))
  const [part, setPart] = useState<Part>('any')
  const { ahead, busy, problem, send } = useWaiting(ask)
  const { ask: askToRemind } = useReminders('booking')
  return (
    <Sheet id='wait-sheet' title='有人退号告诉我' open onClose={onClose}>
      {ahead === null ? (
        <Box className='stack'>
          <Box><Words>有人取消，就按先来后到给候补的人留着。哪些天您能来？</Words></Box>
          <End label='从哪天' day={span.from} onMove={(by) => setSpan((now) => moveEnd(days, now, 'from', by))} />
          <End label='到哪天' day={span.until} onMove={(by) => setSpan((now) => moveEnd(days, now, 'until', by))} />
          <ChoiceList id='wait-part' label='上午还是下午' choices={parts} value={part} onChange={setPart} />
          <NotSent problem={problem} kept={false} />
          <PrivacyWhenWanted>{(whenAgreed) => <BigButton busy={busy && '正在排队…'} onClick={() => { void askToRemind(); whenAgreed(() => send({ span, part })) }}>排上候补</BigButton>}</PrivacyWhenWanted>
        </Box>
      ) : <Done ahead={ahead} span={span} />}
    </Sheet>
  )
}
