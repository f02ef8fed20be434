import type { Output } from '@minsheng/contract/index.ts'
import type { CaseEvent } from '@minsheng/domain/case/case.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import { nextStatus } from '@minsheng/domain/case/workflow.ts'
import type { Context } from '../../context.ts'
import { queryCodeOf } from '../../security/query-code.ts'
import { promiseOf } from './counted-days.ts'
import type { CaseRow } from './rows.ts'
import { citizenText, eventLabels, isCitizenStep } from './words.ts'

type View = Output<'GET /cases/:caseNo'>
type Card = Output<'GET /cases'>['items'][number]

export type ListRow = CaseRow & { title: string, received_at: Date }
export type ViewRow = ListRow & { statement: string, township_code: string | null }
export type EventRow = { type: string, at: Date, actor_id: string | null, unit_id: string | null, data: object }
export type Parts = {
  events: readonly EventRow[]
  files: readonly { id: string, width: number, height: number }[]
  rating: { solved: string, treated: number } | null
  answerNo: string | null
}

/** The event as the domain wrote it. */
export const toEvent = ({ type, data }: Pick<EventRow, 'type' | 'data'>): CaseEvent => ({ type, ...data }) as CaseEvent

/** The promised day with its explanation, counted anew from the day of receipt. */
export const presentDue = ({ calendar }: Pick<Context, 'calendar'>, receivedOn: string): Card['due'] => {
  const { dueOn, provisional, explanation } = promiseOf(receivedOn as Day, calendar)
  return { dueOn, provisional, explanation }
}

export const presentReceipt = (ctx: Context, { id, case_no, received_on }: Pick<CaseRow, 'id' | 'case_no' | 'received_on'>): Output<'POST /cases'> =>
  ({ caseNo: case_no, queryCode: queryCodeOf(ctx.cipher, id), receivedOn: received_on, due: presentDue(ctx, received_on) })

export const presentCard = (ctx: Context, row: ListRow): Card => ({
  caseNo: row.case_no, type: row.type as Card['type'], title: row.title, status: row.status as Card['status'], receivedOn: row.received_on,
  due: presentDue(ctx, row.received_on), answered: row.status === 'answered' || row.status === 'closed', rated: row.rated
})

const presentReply = (events: readonly EventRow[], row: ViewRow): View['reply'] => {
  const answered = events.find(({ type }) => type === 'case-answered')
  if (!answered) return null
  const event = toEvent(answered)
  return { at: answered.at.toISOString(), unit: unitName(row.unit_id) ?? '本局', text: event.type === 'case-answered' ? event.text : '' }
}

const presentTimeline = (events: readonly EventRow[]): View['timeline'] =>
  events.filter((row) => isCitizenStep(toEvent(row))).map((row) => {
    const event = toEvent(row)
    const unit = event.type === 'case-accepted' || event.type === 'case-rerouted' ? event.unitId : row.unit_id
    return { at: row.at.toISOString(), step: eventLabels[event.type], by: unitName(unit), text: citizenText(event) }
  })

/** The whole case as its citizen sees it. */
export const presentView = (ctx: Context, row: ViewRow, { events, files, rating, answerNo }: Parts): View => ({
  ...presentCard(ctx, row),
  townshipName: townshipName(row.township_code),
  publicity: row.publicity as View['publicity'],
  statement: row.statement,
  supplements: events.map((event) => ({ at: event.at.toISOString(), event: toEvent(event) }))
    .flatMap(({ at, event }) => event.type === 'case-supplemented' ? [{ at, text: event.text }] : []),
  files: files.map(({ id, width, height }) => ({ fileId: id, width, height })),
  handler: unitName(row.unit_id),
  timeline: presentTimeline(events),
  reply: presentReply(events, row),
  rating: rating && { solved: rating.solved as 'yes' | 'partly' | 'no', treated: rating.treated },
  publication: row.publication as View['publication'],
  answerNo,
  canRate: !row.rated && nextStatus(row.status as Card['status'], 'rate') !== null,
  canSupplement: nextStatus(row.status as Card['status'], 'supplement') !== null
})
