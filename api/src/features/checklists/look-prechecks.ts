import type { Input, Output } from '@minsheng/contract/index.ts'
import { choosePapers, countedAnswers } from '@minsheng/domain/guides/choose-papers.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { townshipName } from '@minsheng/domain/routing/units.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { readCursor, writeCursor } from '../../cursor.ts'
import { Refused } from '../../refused.ts'
import { maskContact, openContact } from '../cases/index.ts'
import { findGuideMaybe, type GuideText } from '../guides/index.ts'
import { lookedAt, presentPrecheckPapers } from './present.ts'
import { papersOf } from './repository.ts'
import { checklistColumns, openText, precheckColumns, type ChecklistRow, type PrecheckRow } from './rows.ts'

export type PrecheckView = Output<'GET /staff/prechecks/:precheckId'>
type Line = Output<'GET /staff/prechecks'>['items'][number]
type ListRow = PrecheckRow & { papers: number, looked: number }

const PAGE = 20

const presentLine = (row: ListRow): Line => ({
  precheckId: row.id, code: row.code, guideName: row.guide_name, townshipName: townshipName(row.township_code), status: row.status, sentAt: row.sent_at.toISOString(), dueOn: row.due_on, papers: row.papers, looked: row.looked
})

const counts = sql`(SELECT count(*)::int FROM precheck_paper r WHERE r.precheck_id = k.id) AS papers, (SELECT count(*)::int FROM precheck_paper r WHERE r.precheck_id = k.id AND r.verdict IS NOT NULL) AS looked`

/** What a unit is to look at, due first; of what is done, the last sent first. Other units' are not there. */
export const listPrechecks = async (ctx: StaffContext, { status = 'sent', cursor, limit = PAGE }: Input<'GET /staff/prechecks'>['querystring']): Promise<Output<'GET /staff/prechecks'>> => {
  const [at, id] = cursor ? readCursor(cursor) : []
  const waiting = status === 'sent'
  const after = !at || !id ? sql`` : waiting ? sql`AND (k.due_on, k.id) > (${at}, ${id}::uuid)` : sql`AND (k.sent_at, k.id) < (${at}::timestamptz, ${id}::uuid)`
  const rows = await ctx.db.query<ListRow>(sql`
    SELECT ${precheckColumns}, ${counts} FROM precheck k WHERE k.unit_id = ${ctx.actor.unitId} AND k.status = ${status} ${after}
    ORDER BY ${waiting ? sql`k.due_on, k.id` : sql`k.sent_at DESC, k.id DESC`} LIMIT ${limit + 1}`)
  const [left] = await ctx.db.query<{ n: number }>(sql`SELECT count(*)::int AS n FROM precheck WHERE unit_id = ${ctx.actor.unitId} AND status = 'sent'`)
  const last = rows.slice(0, limit).at(-1)
  return {
    items: rows.slice(0, limit).map(presentLine), waiting: left?.n ?? 0,
    next: rows.length > limit && last ? writeCursor([waiting ? last.due_on : last.sent_at.toISOString(), last.id]) : null
  }
}

const situationOf = (guide: GuideText | null, { answered }: ReturnType<typeof openText>): PrecheckView['situation'] => {
  if (guide === null) return []
  return Object.entries(countedAnswers(guide.questions, answered)).flatMap(([id, chosen]) => {
    const question = guide.questions.find((each) => each.id === id)
    return question ? [{ question: question.text, answer: question.answers.filter((answer) => chosen.includes(answer.id)).map(({ text }) => text).join('、') }] : []
  })
}

const findSeen = async ({ db, actor }: StaffContext, which: Sql): Promise<ListRow> => {
  const [row] = await db.query<ListRow>(sql`SELECT ${precheckColumns}, ${counts} FROM precheck k WHERE ${which} AND k.unit_id = ${actor.unitId}`)
  if (!row) throw new Refused('precheck-not-found')
  return row
}

// Whose account it is never leaves: the counter needs the papers, the situation and a number to call.
const view = async (ctx: StaffContext, row: ListRow): Promise<PrecheckView> => {
  const [checklist] = await ctx.db.query<ChecklistRow>(sql`SELECT ${checklistColumns} FROM checklist l WHERE l.id = ${row.checklist_id}::uuid`)
  const guide = (await findGuideMaybe(ctx, row.guide_id))?.body ?? null
  const text = checklist ? openText(ctx.cipher, checklist) : { answered: {}, ticked: [], whom: null }
  const { name, phone } = maskContact(openContact(ctx.cipher, row.contact_cipher))
  return {
    ...presentLine(row), guideId: row.guide_id, version: row.version, decidedAt: lookedAt(row), contact: { name: name ?? '', phone: phone ?? '' }, note: row.note, secondTimeBecause: row.second_because, wrongLists: row.wrong_lists, trips: row.trips,
    situation: situationOf(guide, text), list: presentPrecheckPapers(await papersOf(ctx.db, row.id), guide),
    checkOurselves: guide ? choosePapers(guide, text.answered).checked.map((paper) => paper.name) : [],
    mayDecide: row.status !== 'taken-back' && may(ctx.actor.roles, ctx.actor.unitId, 'precheck:look', row.unit_id)
  }
}

/** One pre-check of the own unit. */
export const viewPrecheck = async (ctx: StaffContext, precheckId: string): Promise<PrecheckView> => view(ctx, await findSeen(ctx, sql`k.id = ${precheckId}::uuid`))

/** The pre-check whose code somebody names at the counter. One that was taken back is not there. */
export const findByCode = async (ctx: StaffContext, code: string): Promise<PrecheckView> => view(ctx, await findSeen(ctx, sql`k.code = ${code} AND k.status <> 'taken-back'`))

/** Refuses a pre-check that is not the own unit's, or was taken back. */
export const assertSeen = async (ctx: StaffContext, precheckId: string): Promise<void> => {
  await findSeen(ctx, sql`k.id = ${precheckId}::uuid AND k.status <> 'taken-back'`)
}
