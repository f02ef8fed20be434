import { api } from '../../../api.ts'
import { visitWords } from '../../../booking/words.ts'
import { useLoad } from '../../../load.ts'
import { Box } from '../../../ui/base.tsx'
import { Card } from '../../../ui/card.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import type { Ask } from '../ask.ts'
import { askedOf } from '../ask.ts'
import { freeFor } from '../days/day-rows.ts'
import type { Slot } from './hindrance.ts'
import { WaitButton } from './wait-button.tsx'

// More than this is another page of days.
const MOST = 5

type AlternativesProps = { ask: Ask, wanted: Pick<Slot, 'day' | 'startsAt'>, onPick: (slot: Slot) => void }

/** The times nearest to the one that cannot be had: one press takes one of them. */
export const Alternatives = ({ ask, wanted: { day, startsAt }, onPick }: AlternativesProps) => {
  const { scheduleId } = ask
  const { load, retry } = useLoad(`${scheduleId} ${day} ${startsAt} ${ask.forElder}`, () => api('GET /schedules/:scheduleId/alternatives', { params: { scheduleId }, querystring: { ...askedOf(ask), day, startsAt, ...(ask.forElder ? { forElder: true } : {}) } }))
  return (
    <Card title='最近的还有号的时间'>
      <Loadable load={load} onRetry={retry}>
        {({ slots }) => {
          const usable = slots.filter((slot) => freeFor(slot, ask.forElder) > 0).slice(0, MOST)
          return usable.length
            ? <Cells>{usable.map((slot) => <Cell key={slot.slotId} title={visitWords(slot)} note={`${slot.name}，${slot.place}`} end={`${freeFor(slot, ask.forElder)} 个号`} onClick={() => onPick(slot)} />)}</Cells>
            : <><Box>近期都约满了。</Box>{ask.change ? <Box>改时间只能改到有号的时间；原来的还在。</Box> : <WaitButton ask={ask} day={day} />}</>
        }}
      </Loadable>
    </Card>
  )
}
