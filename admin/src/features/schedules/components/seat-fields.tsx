import { limits } from '@minsheng/contract/limits.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import type { Seats } from '../logic/body.ts'
import type { PartProps } from './part-props.ts'
import '../../../ui/columns.css'

const LONGEST_SLOT = 480
const SHORTEST_SLOT = 5

type SeatsProps = { seats: Seats, onChange: (seats: Seats) => void }

/** Seats of one slot by whom they are for. */
export const SeatsRow = ({ seats, onChange }: SeatsProps) => (
  <div className='three-columns'>
    <NumberField label='网上约的' min={0} max={limits.seats} value={seats.public} onChange={(many) => onChange({ ...seats, public: many })} />
    <NumberField label='留给老人和打电话的' min={0} max={limits.seats} value={seats.kept} onChange={(many) => onChange({ ...seats, kept: many })} />
    <NumberField label='现场取号的' min={0} max={limits.seats} value={seats['walk-in']} onChange={(many) => onChange({ ...seats, 'walk-in': many })} />
  </div>
)

export const SeatFields = ({ body: { slotMinutes, seats }, faults, change }: PartProps) => (
  <>
    <div className='schedule-narrow'><NumberField label='一个时段多少分钟' min={SHORTEST_SLOT} max={LONGEST_SLOT} value={slotMinutes} error={faults.slotMinutes} onChange={(minutes) => change({ slotMinutes: minutes })} /></div>
    <p className='field-hint'>每个时段放多少个号：</p>
    <SeatsRow seats={seats} onChange={(next) => change({ seats: next })} />
    {faults.seats && <p className='field-error' role='alert'>{faults.seats}</p>}
  </>
)
