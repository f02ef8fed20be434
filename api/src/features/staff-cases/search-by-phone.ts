import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { plainPhone } from '../cases/index.ts'
import { readable } from './boxes.ts'
import { presentStaffCard } from './list-cases.ts'
import { staffColumns, type StaffRow } from './rows.ts'

const MOST = 50

/**
 * Earlier cases of the same phone, for whoever takes the next one in. Anonymous and confidential cases have no such index.
 * That somebody searched is written down, not for whom.
 */
export const searchByPhone = (ctx: StaffContext, phone: string): Promise<Output<'POST /staff/phone-search'>> =>
  ctx.db.transaction(async (tx) => {
    const rows = await tx.query<StaffRow>(sql`
      SELECT ${staffColumns} FROM cases c LEFT JOIN staff h ON h.id = c.handler_id
      WHERE c.phone_index = ANY(${ctx.cipher.indexes('phone', plainPhone(phone))}) AND ${readable(ctx)}
      ORDER BY c.received_at DESC, c.id DESC LIMIT ${MOST}`)
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'phone-searched', subject: null, data: { found: rows.length, cases: rows.map(({ case_no }) => case_no) } })
    return { items: rows.map((row) => presentStaffCard(ctx, row)) }
  })
