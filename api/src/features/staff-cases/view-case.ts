import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { toCase } from '../cases/index.ts'
import { logOpening } from '../vault/index.ts'
import { assertReadable } from './assert-readable.ts'
import { seenAs } from './confidential-view.ts'
import { findLinks } from './links.ts'
import { presentStaffCase } from './present.ts'
import { staffColumns, type FullRow, type StaffParts } from './rows.ts'

/** Everything that hangs on a case, with the names of those who acted, in one round trip. */
const findStaffParts = async ({ db }: StaffContext, caseId: string): Promise<Omit<StaffParts, 'links'>> => {
  const [parts] = await db.query<Omit<StaffParts, 'links'>>(sql`
    SELECT
      (SELECT json_agg(json_build_object('seq', e.seq, 'type', e.type, 'at', e.at, 'actor_id', e.actor_id, 'name', s.name, 'unit_id', e.unit_id, 'data', e.data) ORDER BY e.seq)
        FROM case_event e LEFT JOIN staff s ON s.id::text = e.actor_id WHERE e.case_id = ${caseId}::uuid) AS events,
      (SELECT json_agg(json_build_object('id', f.id, 'width', f.width, 'height', f.height) ORDER BY f.position) FROM case_file f WHERE f.case_id = ${caseId}::uuid AND f.purpose = 'photo') AS files,
      (SELECT json_agg(json_build_object('id', f.id, 'name', f.name, 'media_type', f.media_type)) FROM case_file f WHERE f.case_id = ${caseId}::uuid AND f.purpose = 'evidence') AS evidence,
      (SELECT json_agg(s.name ORDER BY s.name) FROM staff s JOIN cases c ON s.id::text = ANY(c.recused) WHERE c.id = ${caseId}::uuid) AS recused,
      (SELECT json_build_object('status', r.status, 'text', r.text, 'at', r.drafted_at, 'name', s.name, 'reason', r.return_reason)
        FROM reply r JOIN staff s ON s.id = r.drafter_id WHERE r.case_id = ${caseId}::uuid ORDER BY r.round DESC LIMIT 1) AS reply,
      (SELECT json_build_object('title', v.title, 'question', v.question, 'reply', v.reply, 'parties', v.parties, 'name', s.name, 'status', v.status,
          'answer_no', (SELECT p.answer_no FROM publication p WHERE p.case_id = v.case_id))
        FROM publication_version v LEFT JOIN staff s ON s.id = v.preparer_id WHERE v.case_id = ${caseId}::uuid ORDER BY v.version DESC LIMIT 1) AS publication,
      (SELECT json_build_object('solved', r.solved, 'treated', r.treated, 'comment', r.comment) FROM rating r WHERE r.case_id = ${caseId}::uuid) AS rating`)
  return parts ?? { events: null, files: null, reply: null, publication: null, evidence: null, recused: null, rating: null }
}

/** The whole of a case, with what this person may do on it now. */
export const viewStaffCase = async (ctx: StaffContext, caseNo: string): Promise<Output<'GET /staff/cases/:caseNo'>> => {
  const [row] = await ctx.db.query<FullRow>(sql`
    SELECT ${staffColumns}, c.statement, c.contact_cipher FROM cases c LEFT JOIN staff h ON h.id = c.handler_id WHERE c.case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  const sight = assertReadable(ctx, toCase(row))
  const found = await findStaffParts(ctx, row.id)
  const parts = { ...found, links: await findLinks(ctx, found.events ?? []) }
  if (row.identity !== 'confidential') return presentStaffCase(ctx, row, parts)
  await logOpening(ctx, ctx.db, row.id, sight === 'full' ? 'words' : 'case')
  return presentStaffCase(ctx, ...await seenAs(ctx, sight, row, parts))
}
