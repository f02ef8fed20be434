import { randomUUID } from 'node:crypto'
import type { Input } from '@minsheng/contract/index.ts'
import { day, dayOf } from '@minsheng/domain/calendar/day.ts'
import { workingDaysBetween } from '@minsheng/domain/calendar/working-days.ts'
import { answerPromise } from '@minsheng/domain/clock/promise.ts'
import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'
import { findSource, type Source } from './source.ts'

type PreparePublication = Input<'POST /staff/cases/:caseNo/publication'>['body'] & { caseNo: string }

// What may never stand in a public text, whoever prepared it. Phones may: an office number is there to be called.
const forbidden = new Set(['id-card', 'disability-card', 'bank-card', 'name'])

const assertClean = (texts: Record<string, string>, parties: readonly string[]): void => {
  const fields = Object.entries(texts).filter(([, text]) => findSpans(text, { parties, keep: [] }).some(({ kind }) => forbidden.has(kind)))
  if (fields.length > 0) throw new Refused('still-identifying', Object.fromEntries(fields.map(([name]) => [name, '还有证件号、账号或姓名没有遮盖'])))
}

const facts = (source: Source, ctx: StaffContext) => {
  const answeredOn = dayOf(source.answeredAt.getTime())
  return { answeredOn, daysUsed: workingDaysBetween(day(source.receivedOn), answeredOn, ctx.calendar) }
}

/** Fixes the masked text that another person will publish. */
export const preparePublication = async (ctx: StaffContext, { title, question, reply, parties, ...target }: PreparePublication): Promise<CaseState> => {
  const source = await findSource(ctx, target.caseNo)
  assertClean({ title, question, reply }, [...parties, ...(source.citizenName ? [source.citizenName] : [])].filter((name) => [...name].length > 1))
  const { answeredOn, daysUsed } = facts(source, ctx)
  return actOnPublication(ctx, target, { type: 'prepare' }, async (tx) => {
    await tx.query(sql`
      INSERT INTO publication (id, case_id, status, type, township_code, unit_id, title, question, reply, parties, received_on, answered_on, days_used, days_allowed,
        preparer_id, solved, treated)
      VALUES (${randomUUID()}::uuid, ${source.id}::uuid, 'prepared', ${source.type}, ${source.townshipCode}, ${source.unitId}, ${title}, ${question}, ${reply},
        ${parties.map(ctx.cipher.encrypt)}, ${source.receivedOn}, ${answeredOn}, ${daysUsed}, ${answerPromise.workingDays}, ${ctx.actor.id}::uuid,
        (SELECT solved FROM rating WHERE case_id = ${source.id}::uuid), (SELECT treated FROM rating WHERE case_id = ${source.id}::uuid))
      ON CONFLICT (case_id) DO UPDATE SET status = 'prepared', title = excluded.title, question = excluded.question, reply = excluded.reply,
        parties = excluded.parties, preparer_id = excluded.preparer_id`)
  })
}
