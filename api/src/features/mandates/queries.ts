import type { Output } from '@minsheng/contract/index.ts'
import { maskName } from '@minsheng/domain/masking/mask-text.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertCode, caseColumns, presentCard, standingIn, type ByCode, type ListRow } from '../cases/index.ts'
import { presentMandate, namesOf, type MandateRow } from './present.ts'

type Mandates = Output<'GET /cases/:caseNo/mandates'>

const MOST = 100

/** The cases a helper may act in now. */
export const listHelpedCases = async (ctx: CitizenContext): Promise<Output<'GET /helped-cases'>> => {
  const rows = await ctx.db.query<ListRow & { mandate_id: string, names_cipher: string }>(sql`
    SELECT ${caseColumns}, c.title, c.received_at, m.id AS mandate_id, m.names_cipher FROM mandate m JOIN cases c ON c.id = m.case_id
    WHERE m.helper_id = ${ctx.actor.id}::uuid AND m.revoked_at IS NULL AND c.identity <> 'confidential' ORDER BY m.recorded_at DESC LIMIT ${MOST}`)
  return {
    items: rows.map((row) => {
      const { caseNo, title, status, stage } = presentCard(row)
      return { caseNo, title, status, stage, personName: maskName(namesOf(ctx, row.names_cipher).person), mandateId: row.mandate_id }
    })
  }
}

const mandatesOf = async (ctx: Context, caseId: string): Promise<Mandates> => {
  const rows = await ctx.db.query<MandateRow>(sql`
    SELECT id, names_cipher, relation, given, given_on, recorded_at, revoked_at FROM mandate WHERE case_id = ${caseId}::uuid ORDER BY recorded_at DESC LIMIT ${MOST}`)
  return { items: rows.map((row) => presentMandate(ctx, row)) }
}

type Found = { id: string, identity: string, citizen_id: string | null }

const findCase = async ({ db }: Context, caseNo: string): Promise<Found> => {
  const [row] = await db.query<Found>(sql`SELECT id, identity, citizen_id FROM cases WHERE case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  return row
}

/** Who helps, or helped, in a case: for the person it concerns and for the helper. */
export const listMandates = async (ctx: CitizenContext, caseNo: string): Promise<Mandates> => {
  const found = await findCase(ctx, caseNo)
  await standingIn(ctx, ctx.db, found)
  return mandatesOf(ctx, found.id)
}

/** The same without login, with number and code. */
export const listMandatesByCode = async (ctx: Context, code: ByCode): Promise<Mandates> => {
  await assertCode(ctx, code)
  return mandatesOf(ctx, (await findCase(ctx, code.caseNo)).id)
}
