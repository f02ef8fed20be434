import type { Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'

type Card = Output<'GET /answers'>['items'][number]
type Full = Output<'GET /answers/:answerNo'>

export type CardRow = {
  id: string, answer_no: string, type: string, title: string, township_code: string | null, unit_id: string, published_at: Date, changed_at: Date | null, reply_start: string
}
export type FullRow = CardRow & {
  question: string, reply: string, received_on: string, answered_on: string, days_used: number, days_allowed: number, solved: string | null, treated: number | null
  version: number, correction_reason: string | null
  files: { id: string, name: string, bytes: number }[] | null, cites: { law: string, article: string, changed_on: string | null }[] | null
}

/** The columns of a line in a public list; `p` is the publication. */
export const cardColumns = sql`p.id, p.answer_no, p.type, p.title, p.township_code, p.unit_id, p.published_at, p.changed_at, left(p.reply, 200) AS reply_start`

const SUMMARY = 80

const summaryOf = (reply: string): string => {
  const text = reply.replace(/\s+/g, ' ').trim()
  // Never through the middle of a character that takes two units.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(SUMMARY - 1)) ? SUMMARY - 1 : SUMMARY
  return text.length > SUMMARY ? `${text.slice(0, end)}…` : text
}

/** One line of a public list. */
export const presentCard = (row: CardRow): Card => ({
  answerNo: row.answer_no, type: row.type as Card['type'], title: row.title, townshipName: townshipName(row.township_code),
  unitName: unitName(row.unit_id) ?? '本局', publishedOn: dayOf(row.published_at.getTime()), summary: summaryOf(row.reply_start)
})

const BASIS_CHANGED = '此答复依据的规定已有变化，请以最新规定为准'

const presentCorrection = ({ correction_reason, changed_at }: FullRow): Full['correction'] =>
  correction_reason !== null && changed_at ? { on: dayOf(changed_at.getTime()), reason: correction_reason } : null

/** One public answer with what was corrected, what it cites and what goes with it. */
export const presentAnswer = (row: FullRow): Full => {
  const cites = (row.cites ?? []).map(({ law, article, changed_on }) => ({ law, article: article || null, changedOn: changed_on }))
  return {
    ...presentCard(row), question: row.question, reply: row.reply, receivedOn: row.received_on, answeredOn: row.answered_on,
    daysUsed: row.days_used, daysAllowed: row.days_allowed, solved: row.solved, treated: row.treated, version: row.version,
    correction: presentCorrection(row), cites, basisChanged: cites.some(({ changedOn }) => changedOn !== null) ? BASIS_CHANGED : null,
    files: (row.files ?? []).map(({ id, name, bytes }) => ({ fileId: id, name, bytes }))
  }
}
