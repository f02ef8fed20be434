import { bookingRules } from '@minsheng/domain/slots/booking-rules.ts'
import { Tick } from '../../../ui/ticks.tsx'

/** Seats kept for the old are theirs who say so here; whether it is true is seen from the identity number. */
export const ElderTick = ({ on, onChange }: { on: boolean, onChange: (on: boolean) => void }) => (
  <Tick word={`来的人满${bookingRules.elderAge}岁，用给老人留的号`} note={`来的人里要有一位满${bookingRules.elderAge}岁，按身份证号看`} on={on} onClick={() => onChange(!on)} />
)
