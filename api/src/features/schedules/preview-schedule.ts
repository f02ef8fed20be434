import type { Input, Output } from '@minsheng/contract/index.ts'
import { type Day, nextDay } from '@minsheng/domain/calendar/day.ts'
import type { SeatedSlot } from '@minsheng/domain/slots/conflicts.ts'
import { openSlots } from '@minsheng/domain/slots/open-slots.ts'
import type { SlotChanges } from '@minsheng/domain/slots/plan-slots.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { guideNames } from '../guides/index.ts'
import { planHours } from './apply-hours.ts'
import { readConflicts } from './list-conflicts.ts'
import { checkedBody } from './save-schedule.ts'
import { findSchedule } from './slots.ts'
import { mayEdit, presentDays } from './view-schedule.ts'

type Preview = { scheduleId: string } & Input<'POST /staff/schedules/:scheduleId/preview'>['body']

const nobody = { public: 0, kept: 0, 'walk-in': 0 }

/** The slots as the changes would leave them. Those that would be new have no id yet and nobody in them. */
const afterwards = (scheduleId: string, kept: readonly SeatedSlot[], { add, close, change }: SlotChanges): SeatedSlot[] => {
  const closed = new Set(close.map(({ id }) => id))
  const changed = new Map(change.map((slot) => [slot.id, slot]))
  return [
    ...kept.map((slot) => {
      const next = changed.get(slot.id)
      if (next) return { ...slot, endsAt: next.endsAt, opensAt: next.opensAt, waveId: next.waveId, wanted: next.seats, closed: false }
      return closed.has(slot.id) ? { ...slot, closed: true, wanted: nobody } : slot
    }),
    ...add.map(({ seats, ...slot }) => ({ ...slot, id: `new ${slot.day} ${slot.startsAt}`, scheduleId, closed: false, wanted: seats, taken: nobody }))
  ]
}

const daysBetween = (from: Day, until: Day): Day[] => {
  const days: Day[] = []
  for (let day = from; day <= until; day = nextDay(day)) days.push(day)
  return days
}

const assertOwn = async (ctx: StaffContext, scheduleId: string): Promise<void> => {
  const row = await findSchedule(ctx.db, scheduleId).catch((problem: unknown) => { if (problem instanceof Refused) return null; throw problem })
  if (row && !mayEdit(ctx, row.unit_id)) throw new Refused('forbidden')
}

/** What saving would do, worked out from the same plan and written nowhere: nobody who books meanwhile waits for it. */
export const previewSchedule = async (ctx: StaffContext, preview: Preview): Promise<Output<'POST /staff/schedules/:scheduleId/preview'>> => {
  const { scheduleId } = preview
  await assertOwn(ctx, scheduleId)
  const body = await checkedBody(ctx, preview)
  const { kept, changes, until } = await planHours(ctx, ctx.db, { id: scheduleId, body })
  const slots = afterwards(scheduleId, kept, changes)
  const conflicts = await readConflicts(ctx, { id: scheduleId, body, slots, names: await guideNames(ctx) })
  return {
    added: changes.add.length + changes.change.filter(({ reopened }) => reopened).length, closed: changes.close.length, changed: changes.change.filter(({ reopened, reseated }) => reseated && !reopened).length,
    // A slot that is not there yet cannot be moved to: saving suggests it once it is.
    conflicts: conflicts.map((conflict) => (conflict.suggestion?.slotId.startsWith('new ') ? { ...conflict, suggestion: null } : conflict)),
    days: presentDays(slots, daysBetween(ctx.today, until).map((day) => ({ day, why: openSlots(body, day, ctx.calendar).why })))
  }
}
