import { useState } from 'react'
import { dayAndMinute } from '../../../dates.ts'
import { go } from '../../../platform/navigate.ts'
import { useReminders } from '../../../reminders.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { queryOf, type Ask } from '../ask.ts'
import { ElderTick } from '../parts/elder-tick.tsx'
import { WaitSheet } from '../parts/wait-sheet.tsx'
import { DayList } from './day-list.tsx'
import { offerOf, type DaysPage } from './day-rows.ts'
import { LawCard, PlaceHead, WaveCells } from './head.tsx'

type Span = { from: string, until: string }

/** A day of a place, with what the law and the releases say of its days. */
export const ChooseDay = ({ page, ask: asked }: { page: DaysPage, ask: Ask }) => {
  const [forElder, setForElder] = useState(asked.forElder)
  const [waitFor, setWaitFor] = useState<Span | null>(null)
  const ask = { ...asked, forElder }
  // What WeChat asks with is fetched now: the sheet that waits may be pressed the moment it opens.
  useReminders('booking')
  const waitable = page.days.filter(({ state }) => state === 'open' || state === 'full').map(({ day }) => day)
  // Nobody waits for what can be had now: the days offered for waiting begin with one that is full.
  const full = page.days.find((line) => offerOf(line, page, forElder).leads === 'wait')?.day
  const hasKept = forElder || page.days.some(({ keptFree }) => keptFree > 0)
  // A booking that is moved keeps its kind of seat; only one on a seat kept for the old may take either.
  const offersTick = ask.change ? asked.forElder : hasKept
  return (
    <Box className='stack'>
      <PlaceHead page={page} changing={ask.change !== null} />
      <LawCard page={page} />
      <WaveCells page={page} ask={ask} />
      {offersTick ? <ElderTick on={forElder} onChange={setForElder} /> : null}
      <DayList
        page={page} forElder={forElder} mayWait={!ask.change} today={dayAndMinute(page.now).day}
        onPick={(day) => go(routes.bookTimes, { ...queryOf(ask), day })} onWait={(day) => setWaitFor({ from: day, until: day })} onWave={(waveId) => go(routes.wave, { ...queryOf(ask), waveId })}
      />
      {full && !ask.change ? <BigButton look='second' onClick={() => setWaitFor({ from: full, until: full })}>没有合适的？有人退号告诉我</BigButton> : null}
      {waitFor ? <WaitSheet ask={ask} days={waitable} span={waitFor} onClose={() => setWaitFor(null)} /> : null}
    </Box>
  )
}
