import type { Output } from '@minsheng/contract/index.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'
import { Refused } from '../../refused.ts'
import { explainCase } from '../clocks/index.ts'
import { keptCasesOf } from '../vault/index.ts'
import { assertCode, type ByCode } from './by-code.ts'
import { withOwnParts, withOwnWords } from './own-case.ts'
import { ownWords, standingIn } from './standing.ts'
import { caseColumns, toCase } from './rows.ts'
import { presentCard, presentOwnReceipt, presentReceipt, presentView, toEvent, type Beside, type EventRow, type ListRow, type Parts, type ViewRow } from './present.ts'
import { linksOf } from './present-progress.ts'

const columns = sql`${caseColumns}, c.title, c.received_at`

const PAGE = 20

/** The receipt of a citizen's own case, by its number or by the id the phone gave it. */
export const findReceipt = async (ctx: CitizenContext, by: { id: string } | { caseNo: string }): Promise<Output<'POST /cases'>> => {
  const where = 'id' in by ? sql`id = ${by.id}::uuid` : sql`case_no = ${by.caseNo}`
  const [row] = await ctx.db.query<ListRow>(sql`SELECT ${columns} FROM cases c WHERE ${where}`)
  // Nobody but the phone that filed an anonymous case knows its id, and nothing else ties it to the phone.
  const missing = 'id' in by ? 'submission-taken' : 'case-not-found'
  if (!row) throw new Refused(missing)
  if (!('id' in by && row.identity === 'anonymous')) await standingIn(ctx, ctx.db, row).catch((problem) => { throw problem instanceof Refused ? new Refused(missing) : problem })
  return presentOwnReceipt(ctx, row)
}

/** The receipt of a case whose number and code somebody has shown. Who came with a code of their own gets the paper without the other. */
export const receiptByCode = async (ctx: Context, { caseNo, queryCode }: ByCode): Promise<Omit<Output<'POST /cases'>, 'firstCall'>> => {
  await assertCode(ctx, { caseNo, queryCode })
  const [row] = await ctx.db.query<ListRow>(sql`SELECT ${columns} FROM cases c WHERE case_no = ${caseNo}`)
  if (!row) throw new Refused('lookup-failed')
  return { ...presentReceipt(ctx, row), queryCode }
}

/** A citizen's own cases, newest first. */
export const listMyCases = async (ctx: CitizenContext, { cursor, limit = PAGE }: { cursor?: string | undefined, limit?: number | undefined }): Promise<Output<'GET /cases'>> => {
  const [at, id] = cursor ? readCursor(cursor) : []
  const after: Sql = at && id ? sql`AND (received_at, id) < (${at}::timestamptz, ${id}::uuid)` : sql``
  const kept = await keptCasesOf(ctx, ctx.actor.id)
  const mine = kept.length === 0 ? sql`citizen_id = ${ctx.actor.id}::uuid` : sql`(citizen_id = ${ctx.actor.id}::uuid OR id = ANY(${kept}::uuid[]))`
  const rows = await ctx.db.query<ListRow>(sql`
    SELECT ${columns} FROM cases c WHERE ${mine} ${after}
    ORDER BY received_at DESC, id DESC LIMIT ${limit + 1}`)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: (await Promise.all(page.map((row) => withOwnWords(ctx, row)))).map(presentCard),
    next: rows.length > limit && last ? writeCursor([last.received_at.toISOString(), last.id]) : null
  }
}

type Bundle = { events: EventRow[] | null, files: Parts['files'] | null, rating: Parts['rating'], answer_no: string | null }

/**
 * Everything that hangs on a case, in one round trip. A merged case has its answer from the case it was merged into, and the
 * citizen's own words there; the words of other citizens stay theirs.
 */
export const findParts = async ({ db }: Context, caseId: string): Promise<Parts> => {
  const [bundle] = await db.query<Bundle>(sql`
    SELECT
      (SELECT json_agg(json_build_object('seq', e.seq, 'type', e.type, 'at', e.at, 'actor_id', e.actor_id, 'unit_id', e.unit_id, 'data', e.data) ORDER BY e.case_id = c.id DESC, e.seq)
        FROM cases c JOIN case_event e ON e.case_id = ANY (ARRAY[c.id, c.merged_into_id])
        WHERE c.id = ${caseId}::uuid AND (e.case_id = c.id OR e.type IN ('case-answered', 'case-supplemented')) AND ${ownWords}) AS events,
      (SELECT json_agg(json_build_object('id', f.id, 'width', f.width, 'height', f.height) ORDER BY f.position) FROM case_file f WHERE f.case_id = ${caseId}::uuid AND f.purpose = 'photo') AS files,
      (SELECT json_build_object('solved', r.solved, 'treated', r.treated, 'comment', r.comment) FROM rating r WHERE r.case_id = ${caseId}::uuid) AS rating,
      (SELECT p.answer_no FROM publication p WHERE p.case_id = ${caseId}::uuid AND p.status = 'published') AS answer_no`)
  const events = (bundle?.events ?? []).map((event) => ({ ...event, at: new Date(event.at) }))
  return { events, files: bundle?.files ?? [], rating: bundle?.rating ?? null, answerNo: bundle?.answer_no ?? null }
}

const findRow = async ({ db }: Context, caseNo: string): Promise<ViewRow | undefined> => {
  const [row] = await db.query<ViewRow>(sql`
    SELECT ${columns}, c.statement, c.township_code, c.answered_at, (SELECT m.status FROM cases m WHERE m.id = c.merged_into_id) AS main_status FROM cases c WHERE c.case_no = ${caseNo}`)
  return row
}

const findBeside = async (ctx: Context, row: ViewRow, { events }: Parts): Promise<Beside> => {
  const linked = linksOf(events.map((event) => ({ at: event.at, event: toEvent(event) }))).map(({ caseNo }) => caseNo)
  const own = linked.length === 0 || row.citizen_id === null ? [] : await ctx.db.query<{ case_no: string, title: string }>(sql`
    SELECT case_no, title FROM cases WHERE case_no = ANY(${linked}) AND citizen_id = ${row.citizen_id}::uuid`)
  const clocks = await explainCase(ctx, toCase(row))
  return { clocks, ownCases: new Map(own.map(({ case_no, title }) => [case_no, title])) }
}

const viewOf = async (ctx: Context, row: ViewRow): Promise<Output<'GET /cases/:caseNo'>> => {
  const parts = await withOwnParts(ctx, row, await findParts(ctx, row.id))
  return presentView(ctx, await withOwnWords(ctx, row), parts, await findBeside(ctx, row, parts))
}

/** A citizen's own case, or one they help with. Somebody else's does not exist for them. */
export const viewCase = async (ctx: CitizenContext, caseNo: string): Promise<Output<'GET /cases/:caseNo'>> => {
  const row = await findRow(ctx, caseNo)
  if (!row) throw new Refused('case-not-found')
  await standingIn(ctx, ctx.db, row)
  return viewOf(ctx, row)
}

/** A case by number and code, without login. */
export const lookUpCase = async (ctx: Context, code: ByCode): Promise<Output<'POST /lookups'>> => {
  await assertCode(ctx, code)
  const row = await findRow(ctx, code.caseNo)
  if (!row) throw new Refused('lookup-failed')
  // Photos are for whoever is logged in: the code alone shows words, not faces.
  return { ...await viewOf(ctx, row), files: [], canRate: false, canSupplement: false, canDo: [] }
}
