import { useEffect, useState } from 'react'
import { api } from '../../../api.ts'
import { monthDayWords, weekdayWords } from '../../../dates.ts'
import { useLoad } from '../../../load.ts'
import { bringIntoView } from '../../../platform/bring-into-view.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { Box, Heading } from '../../../ui/base.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { PrivacyWhenWanted } from '../../../ui/privacy-gate.tsx'
import { askIn, askedOf, type Ask } from '../ask.ts'
import { freeFor } from '../days/day-rows.ts'
import { Alternatives } from '../parts/alternatives.tsx'
import { ElderTick } from '../parts/elder-tick.tsx'
import type { Slot } from '../parts/hindrance.ts'
import { Hindered } from '../parts/hindered.tsx'
import { TimeButtons } from '../parts/time-buttons.tsx'
import { useHold, type Holding } from '../parts/use-hold.ts'
import { WaitButton } from '../parts/wait-button.tsx'

type TimesProps = { ask: Ask, slots: readonly Slot[], holding: Holding, pick: (slot: Slot) => void }

const Full = ({ ask, day, first, pick }: { ask: Ask, day: string, first: Slot | undefined, pick: (slot: Slot) => void }) => (
  <Box className='stack'>
    <Notice kind='warn'>这一天约满了。</Notice>
    {ask.change ? <Box>改时间只能改到有号的时间；原来的还在。</Box> : <WaitButton ask={ask} day={day} />}
    <Alternatives ask={ask} wanted={{ day, startsAt: first?.startsAt ?? '09:00' }} onPick={pick} />
  </Box>
)

const Times = ({ ask, slots, holding, pick }: TimesProps) => (
  <Box className='stack'>
    <Hindered ask={ask} holding={holding} />
    <TimeButtons slots={slots} forElder={ask.forElder} busy={holding.busy} onPick={pick} />
  </Box>
)

const Day = ({ asked, day, slots, reload }: { asked: Ask, day: string, slots: readonly Slot[], reload: () => void }) => {
  const [forElder, setForElder] = useState(asked.forElder)
  const ask = { ...asked, forElder }
  const holding = useHold(ask)
  const { hindrance } = holding
  useEffect(() => {
    if (!hindrance || hindrance.kind === 'question') return
    // What is left may have changed meanwhile, and the word about it may stand above what is in sight.
    reload()
    setTimeout(() => bringIntoView('hindered'), 0)
    // Only a new hindrance counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hindrance])
  const isFull = slots.every((slot) => freeFor(slot, forElder) <= 0)
  return (
    <Box className='stack'>
      <Heading level={2} className='heading'>{monthDayWords(day)} {weekdayWords(day)}</Heading>
      {ask.change ? <Notice kind='info'>点一个时间就改过去，原来的号同时让出来。没有改成，原来的还在。</Notice> : <Box className='quiet'>点一个时间，先给您留 5 分钟，再写谁来。</Box>}
      {(ask.change ? asked.forElder : forElder || slots.some(({ keptFree }) => keptFree > 0)) ? <ElderTick on={forElder} onChange={setForElder} /> : null}
      <PrivacyWhenWanted>
        {(whenAgreed) => {
          const pick = (slot: Slot) => whenAgreed(() => void holding.take(slot))
          return isFull && !hindrance ? <Full ask={ask} day={day} first={slots[0]} pick={pick} /> : <Times ask={ask} slots={slots} holding={holding} pick={pick} />
        }}
      </PrivacyWhenWanted>
    </Box>
  )
}

export default () => {
  const query = useQuery()
  const { day = '' } = query
  const ask = askIn(query)
  const { scheduleId } = ask
  const { load, retry, reload } = useLoad(`${scheduleId} ${ask.guideId} ${day}`, () => api('GET /schedules/:scheduleId/days/:day', { params: { scheduleId, day }, querystring: askedOf(ask) }))
  return <Page title='选时间'><Loadable load={load} onRetry={retry}>{({ slots }) => <Day asked={ask} day={day} slots={slots} reload={() => void reload()} />}</Loadable></Page>
}
