import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { openContact } from '../cases/index.ts'
import { lockPrecheck } from './repository.ts'

/** Shows the whole name and number to somebody who must call, and leaves a trace of the look. What was taken back is nobody's to call about. */
export const revealPrecheckContact = (ctx: StaffContext, precheckId: string): Promise<{ name: string, phone: string }> =>
  ctx.db.transaction(async (tx) => {
    const row = await lockPrecheck(tx, precheckId, ctx.actor.unitId)
    if (row.status === 'taken-back') throw new Refused('precheck-taken-back')
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'precheck-contact-revealed', subject: row.id })
    const { name, phone } = openContact(ctx.cipher, row.contact_cipher)
    return { name: name ?? '', phone: phone ?? '' }
  })
