import { sql, type Tx } from '@minsheng/db/client.ts'
import { Refused } from '../../refused.ts'
import { scheduleColumns, slotColumns, type ScheduleRow, type SlotRow } from './rows.ts'

/** A schedule as it stands. Refuses `schedule-not-found`. */
export const findSchedule = async (tx: Tx, scheduleId: string): Promise<ScheduleRow> => {
  const [row] = await tx.query<ScheduleRow>(sql`SELECT ${scheduleColumns} FROM schedule s WHERE s.id = ${scheduleId}::uuid`)
  if (!row) throw new Refused('schedule-not-found')
  return row
}

/** A slot with the schedule it belongs to, unlocked: what decides whether it may be taken is read under the lock of its pools. Refuses `slot-not-found`. */
export const findSlot = async (tx: Tx, slotId: string): Promise<{ slot: SlotRow, schedule: ScheduleRow }> => {
  const [slot] = await tx.query<SlotRow>(sql`SELECT ${slotColumns} FROM slot t WHERE t.id = ${slotId}::uuid`)
  if (!slot) throw new Refused('slot-not-found')
  return { slot, schedule: await findSchedule(tx, slot.schedule_id) }
}

/** A slot and the ones that follow it without a gap, `count` of them; fewer where the day ends, breaks off or is closed. */
export const runFrom = async (tx: Tx, slot: SlotRow, count: number): Promise<SlotRow[]> => {
  if (count === 1) return [slot]
  const rows = await tx.query<SlotRow>(sql`
    SELECT ${slotColumns} FROM slot t WHERE t.schedule_id = ${slot.schedule_id}::uuid AND t.day = ${slot.day} AND t.starts_at >= ${slot.starts_at} AND NOT t.closed ORDER BY t.starts_at LIMIT ${count}`)
  const broken = rows.findIndex((row, i) => i > 0 && rows[i - 1]?.ends_at !== row.starts_at)
  return broken === -1 ? rows : rows.slice(0, broken)
}
