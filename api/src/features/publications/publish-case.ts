import { randomUUID } from 'node:crypto'
import type { Input } from '@minsheng/contract/index.ts'
import { day, dayOf } from '@minsheng/domain/calendar/day.ts'
import { workingDaysBetween } from '@minsheng/domain/calendar/working-days.ts'
import type { Cite } from '@minsheng/domain/publishing/cites.ts'
import { unanswered } from '@minsheng/domain/publishing/remaining.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { indexAnswer } from '../search/index.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'
import { cluesOf } from './clues.ts'
import { findSource, type Source } from './source.ts'

type PublishCase = Input<'POST /staff/cases/:caseNo/publication/publish'>['body'] & { caseNo: string }
type Waiting = { id: string, version: number, title: string, question: string, reply: string, file_ids: string[], cites: Cite[], correction_reason: string | null }

const findWaiting = async ({ db }: StaffContext, caseId: string): Promise<Waiting> => {
  const [row] = await db.query<Waiting>(sql`
    SELECT id, version, title, question, reply, file_ids, cites, correction_reason FROM publication_version WHERE case_id = ${caseId}::uuid AND status = 'in-review'`)
  if (!row) throw new Refused('not-allowed-in-this-status')
  return row
}

/** The words a published text is found by: title first, so that ranking prefers it. */
const wordsOf = (ctx: StaffContext, { title, question, reply }: Waiting) => {
  const cut = (words: string) => ctx.words.cut(words).join(' ')
  return sql`setweight(to_tsvector('simple', ${cut(title)}), 'A') || setweight(to_tsvector('simple', ${cut(question)}), 'B') || setweight(to_tsvector('simple', ${cut(reply)}), 'C')`
}

/** A number of its own, kept by a correction: the digits of the case number would lead a neighbour to the case. */
const numberFor = async ({ db, today }: StaffContext, caseId: string): Promise<string> => {
  const [row] = await db.query<{ no: string }>(sql`
    SELECT coalesce((SELECT answer_no FROM publication WHERE case_id = ${caseId}::uuid), 'GK' || ${today.slice(0, 4)}::text || lpad(nextval('answer_no_seq')::text, 6, '0')) AS no`)
  if (!row) throw new Error('a query without FROM gives a row')
  return row.no
}

// The day it first became public stays: a correction neither moves it in the list nor makes it a new entry of the feed.
const showVersion = async (ctx: StaffContext, tx: Tx, source: Source, answerNo: string, waiting: Waiting): Promise<void> => {
  const answeredOn = dayOf(source.answeredAt.getTime())
  const [daysUsed, daysAllowed] = [answeredOn, day(source.dueOn)].map((to) => workingDaysBetween(day(source.receivedOn), to, ctx.calendar))
  await tx.query(sql`
    INSERT INTO publication AS p (id, case_id, answer_no, status, version, type, township_code, unit_id, title, question, reply, parties, file_ids, received_on, answered_on,
      days_used, days_allowed, preparer_id, publisher_id, published_at, changed_at, correction_reason, solved, treated, words)
    SELECT ${randomUUID()}::uuid, v.case_id, ${answerNo}, 'published', v.version, ${source.kase.type}, ${source.townshipCode}, ${source.unitId}, v.title, v.question, v.reply, v.parties,
      v.file_ids, ${source.receivedOn}, ${answeredOn}, ${daysUsed}, ${daysAllowed}, v.preparer_id, ${ctx.actor.id}::uuid, ${ctx.now}, ${ctx.now}, v.correction_reason,
      r.solved, r.treated, ${wordsOf(ctx, waiting)}
    FROM publication_version v LEFT JOIN rating r ON r.case_id = v.case_id WHERE v.id = ${waiting.id}::uuid
    ON CONFLICT (case_id) DO UPDATE SET status = 'published', version = excluded.version, type = excluded.type, township_code = excluded.township_code, unit_id = excluded.unit_id,
      title = excluded.title, question = excluded.question, reply = excluded.reply, parties = excluded.parties, file_ids = excluded.file_ids, answered_on = excluded.answered_on,
      days_used = excluded.days_used, days_allowed = excluded.days_allowed, preparer_id = excluded.preparer_id, publisher_id = excluded.publisher_id, changed_at = excluded.changed_at,
      correction_reason = excluded.correction_reason, solved = excluded.solved, treated = excluded.treated, words = excluded.words,
      withdrawn_reason = NULL, withdrawn_note = NULL`)
}

const replaceCited = async (tx: Tx, caseId: string, cites: readonly Cite[]): Promise<void> => {
  await tx.query(sql`DELETE FROM cited WHERE case_id = ${caseId}::uuid`)
  await tx.query(sql`
    INSERT INTO cited (case_id, law, article) SELECT ${caseId}::uuid, c.law, c.article
    FROM unnest(${cites.map(({ law }) => law)}::text[], ${cites.map(({ article }) => article ?? '')}::text[]) AS c(law, article) ON CONFLICT DO NOTHING`)
}

/**
 * 公开: a second person lets the public see the masked copy, under a public number of its own, and answers in writing what could still tell who it is. The same for the corrected version of an answer that is public already.
 */
export const publishCase = async (ctx: StaffContext, { caseNo, version, answers = [] }: PublishCase): Promise<CaseState> => {
  const source = await findSource(ctx, caseNo)
  const waiting = await findWaiting(ctx, source.id)
  const open = unanswered(await cluesOf(ctx, source, waiting, waiting.file_ids), answers.map(({ kind }) => kind))
  if (open.length > 0) throw new Refused('remaining-unanswered', Object.fromEntries(open.map((kind) => [kind, '请回答这一条'])))
  const answerNo = await numberFor(ctx, source.id)
  return actOnPublication(ctx, { caseNo, version }, { type: 'publish', answerNo, correction: waiting.correction_reason ?? '' }, async (tx) => {
    await tx.query(sql`UPDATE publication_version SET status = 'superseded' WHERE case_id = ${source.id}::uuid AND status = 'published'`)
    await tx.query(sql`
      UPDATE publication_version SET status = 'published', publisher_id = ${ctx.actor.id}::uuid, published_at = ${ctx.now}, remaining = ${JSON.stringify(answers)}::jsonb
      WHERE id = ${waiting.id}::uuid`)
    await showVersion(ctx, tx, source, answerNo, waiting)
    await replaceCited(tx, source.id, waiting.cites)
    await indexAnswer(ctx, tx, answerNo)
  })
}
