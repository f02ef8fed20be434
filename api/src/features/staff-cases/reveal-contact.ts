import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { lockCase, openContact, saveCase } from '../cases/index.ts'
import { assertMay } from './act-on-case.ts'

/** Shows the whole phone number to somebody who must call, and leaves a trace of the look in the history. */
export const revealContact = async (ctx: StaffContext, caseNo: string): Promise<{ name: string | null, phone: string | null }> =>
  ctx.db.transaction(async (tx) => {
    const { kase } = await lockCase(tx, caseNo)
    assertMay(ctx, 'contact:reveal', kase)
    if (kase.identity === 'confidential') throw new Refused('vault-shut')
    const [row] = await tx.query<{ contact_cipher: string | null }>(sql`SELECT contact_cipher FROM cases WHERE id = ${kase.id}::uuid`)
    const looked: CaseEvent = { type: 'contact-revealed' }
    await saveCase(ctx, tx, { ...kase, version: kase.version + 1 }, [looked], { at: ctx.now, actorId: ctx.actor.id, unitId: ctx.actor.unitId })
    return openContact(ctx.cipher, row?.contact_cipher ?? null)
  })
