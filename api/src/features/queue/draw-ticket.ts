import type { Output } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { issueTicket } from './issue-ticket.ts'
import { drawableItems } from './items.ts'
import { presentTicket } from './present.ts'
import { announceQueue, countersOf, findTicket } from './repository.ts'
import { readDay, waitOf } from './waiting.ts'
import { nextWalkInSlot } from './walk-in-seat.ts'

export type Drawn = Output<'PUT /staff/tickets/:ticketId'>

/** A number for somebody who did not book. The panel named the ticket: drawn twice on a bad line it is one. */
export const drawTicket = async (ctx: StaffContext, { ticketId, guideId }: { ticketId: string, guideId: string }): Promise<Drawn> => {
  const drawn = await retrying(() => ctx.db.transaction(async (tx) => {
    const items = await drawableItems(tx, ctx.actor.unitId, await countersOf(tx, ctx.actor.unitId))
    if (!items.some((item) => item.guideId === guideId)) throw new Refused('item-not-here')
    const issued = await issueTicket(ctx, tx, { id: ticketId, guideId, booking: null, slotId: await nextWalkInSlot(ctx, tx, guideId) })
    const row = issued ?? await findTicket(ctx, tx, ticketId)
    if (row.guide_id !== guideId) throw new Refused('bad-input', { guideId: '这个号已经取给别的事项' })
    if (issued) await announceQueue(tx, ctx.actor.unitId)
    return { ticket: await presentTicket(ctx, tx, row), wait: waitOf(row, await readDay(ctx, tx)) }
  }))
  ctx.wakeRelay()
  return drawn
}
