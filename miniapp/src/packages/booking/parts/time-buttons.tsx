import { minuteWords } from '../../../dates.ts'
import { Box, Heading, Tap, Words } from '../../../ui/base.tsx'
import { freeFor } from '../days/day-rows.ts'
import type { Slot } from './hindrance.ts'

type TimeButtonsProps = { slots: readonly Slot[], forElder: boolean, busy: string | null, onPick: (slot: Slot) => void }

const One = ({ slot, forElder, busy, onPick }: Omit<TimeButtonsProps, 'slots'> & { slot: Slot }) => {
  const free = freeFor(slot, forElder)
  const time = minuteWords(slot.startsAt)
  if (free <= 0) return <Box className='time-still'><Words className='strong'>{time}</Words><Words>约满</Words></Box>
  return (
    <Tap className='time' disabled={busy !== null} onClick={() => onPick(slot)}>
      <Words className='large'>{time}</Words>
      <Words>{busy === slot.slotId ? '正在占号…' : `还有 ${free} 个号`}</Words>
    </Tap>
  )
}

/** The times of a day as large buttons, each with how many seats are left. */
export const TimeButtons = ({ slots, ...props }: TimeButtonsProps) => {
  const halves = [{ title: '上午', slots: slots.filter(({ startsAt }) => startsAt < '12:00') }, { title: '下午', slots: slots.filter(({ startsAt }) => startsAt >= '12:00') }]
  return (
    <>
      {halves.filter((half) => half.slots.length > 0).map((half) => (
        <Box key={half.title} className='stack-tight'>
          <Heading level={2} className='heading'>{half.title}</Heading>
          <Box className='times'>{half.slots.map((slot) => <One key={slot.slotId} slot={slot} {...props} />)}</Box>
        </Box>
      ))}
    </>
  )
}
