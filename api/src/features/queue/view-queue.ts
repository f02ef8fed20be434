import type { Output } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import { drawableItems } from './items.ts'
import { presentTickets } from './present.ts'
import { readDay, waitNow } from './waiting.ts'

export type QueueView = Output<'GET /staff/queue'>

/** The own unit's queue of today: who is at which counter, who waits, who was missed. */
export const viewQueue = async (ctx: StaffContext): Promise<QueueView> => {
  const day = await readDay(ctx, ctx.db)
  const shown = await presentTickets(ctx, ctx.db, day.tickets.filter(({ status }) => ['waiting', 'called', 'serving', 'missed'].includes(status)))
  const at = (counterId: string) => shown.find((ticket) => ticket.counterId === counterId && (ticket.status === 'called' || ticket.status === 'serving')) ?? null
  return {
    counters: day.counters.map(({ id, unit_id, name, guide_ids, active }) => ({ counterId: id, unitId: unit_id, name, guideIds: guide_ids, active, serving: at(id) })),
    tickets: shown.filter(({ status }) => status === 'waiting'), missed: shown.filter(({ status }) => status === 'missed'),
    done: day.tickets.filter(({ status }) => status === 'served' || status === 'incomplete').length, wait: waitNow(day, ctx.now), items: await drawableItems(ctx.db, ctx.actor.unitId, day.counters)
  }
}
