import type { Output } from '@minsheng/contract/index.ts'
import { channelName } from '@minsheng/domain/case/channels.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { caseColumns, presentReceipt, type CaseRow } from '../cases/index.ts'

type Row = CaseRow & { channel: string, staff_id: string | null }

/** The receipt of a registered case. Its query code is for who entered it, to be handed over; another person entering the same item learns the number only. */
export const findRegistered = async (ctx: StaffContext, caseId: string, repeated: boolean): Promise<Output<'POST /staff/registrations'>> => {
  const [row] = await ctx.db.query<Row>(sql`
    SELECT ${caseColumns}, r.staff_id FROM cases c LEFT JOIN registration r ON r.case_id = c.id WHERE c.id = ${caseId}::uuid`)
  const own = row?.staff_id === ctx.actor.id
  if (!row || (!own && !repeated)) throw new Refused('submission-taken')
  const receipt = presentReceipt(ctx, row)
  return { ...receipt, queryCode: own ? receipt.queryCode : null, channelName: channelName(row.channel), repeated }
}
