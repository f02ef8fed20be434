import type { Output } from '@minsheng/contract/index.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { openContact } from '../cases/index.ts'
import { lockBooking, partiesOfBooking } from './repository.ts'
import { openParty } from './rows.ts'

/** Shows whole names, numbers, telephone and address to the unit people come to, and leaves a trace of the look. After ninety days there is nothing left to show. */
export const revealPeople = (ctx: StaffContext, bookingId: string): Promise<Output<'POST /staff/bookings/:bookingId/people'>> =>
  ctx.db.transaction(async (tx) => {
    const row = await lockBooking(tx, bookingId)
    if (!may(ctx.actor.roles, ctx.actor.unitId, 'booking:serve', row.unit_id)) throw new Refused('booking-not-found')
    if (row.contact_cipher === null) throw new Refused('booking-step')
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'booking-people-revealed', subject: row.id })
    const { name, phone } = openContact(ctx.cipher, row.contact_cipher)
    return {
      parties: (await partiesOfBooking(tx, row.id)).map((each) => openParty(ctx.cipher, each)), contactName: name ?? '', contactPhone: phone ?? '',
      address: row.address_cipher === null ? null : ctx.cipher.decrypt(row.address_cipher)
    }
  })
