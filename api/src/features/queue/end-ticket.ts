import type { Input } from '@minsheng/contract/index.ts'
import type { TicketCommand } from '@minsheng/domain/slots/queue.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { lockBooking, step } from '../bookings/index.ts'
import { nameless, saveTrips } from '../checklists/index.ts'
import { announceQueue, decided, findTicket, lockTicket, saveTicket } from './repository.ts'
import type { TicketRow } from './rows.ts'

type EndTicket = Input<'POST /staff/tickets/:ticketId/end'>['body'] & { ticketId: string }

const commands = { served: 'serve', incomplete: 'find-incomplete', missed: 'miss' } as const satisfies Record<EndTicket['result'], TicketCommand>

// A paper that was missing makes this a trip too many, whether or not somebody says which trip it was.
const countTrip = async (ctx: StaffContext, tx: Tx, row: TicketRow, township: string | null, { result, times, missing }: EndTicket): Promise<void> => {
  if (result === 'missed' || (result === 'served' && times === null)) return
  const subject = row.booking_id === null ? { subject: 'ticket', subjectId: row.id } as const : { subject: 'booking', subjectId: row.booking_id } as const
  await saveTrips(ctx, tx, { ...subject, guideId: row.guide_id, unitId: row.unit_id, townshipCode: township }, { times: times ?? 1, missing: result === 'incomplete' ? missing : null })
}

/** How a visit ended: done, a paper was missing, or nobody came. The booking follows, and which paper was missing is counted without a name. */
export const endTicket = async (ctx: StaffContext, said: EndTicket): Promise<{ done: true }> => {
  if (said.result === 'incomplete' && (said.missing ?? '').trim() === '') throw new Refused('bad-input', { missing: '请写缺了什么' })
  await retrying(() => ctx.db.transaction(async (tx) => {
    const { booking_id } = await findTicket(ctx, tx, said.ticketId)
    const booking = booking_id === null ? null : await lockBooking(tx, booking_id)
    const row = await lockTicket(ctx, tx, said.ticketId)
    const command = commands[said.result]
    const status = decided(row, command)
    const missing = said.result === 'incomplete' ? nameless(said.missing ?? '') : null
    await saveTicket(tx, row.id, sql`status = ${status}, ended_at = ${ctx.now}, missing = ${missing}`)
    if (booking) await step(ctx, tx, booking.id, command, missing === null ? {} : { missing })
    await countTrip(ctx, tx, row, booking?.township_code ?? null, { ...said, missing })
    await announceQueue(tx, row.unit_id)
  }))
  ctx.wakeRelay()
  return { done: true }
}
