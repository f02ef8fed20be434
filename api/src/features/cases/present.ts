import type { Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { refusalOf } from '@minsheng/domain/case/decide.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { answeredStatuses, coarseStatus, statusNames } from '@minsheng/domain/case/statuses.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import type { Context } from '../../context.ts'
import { queryCodeOf } from '../../security/query-code.ts'
import { toCase, type CaseRow } from './rows.ts'
import { citizenText, eventLabel, isCitizenStep } from './words.ts'

type View = Output<'GET /cases/:caseNo'>
type Card = Output<'GET /cases'>['items'][number]

export type ListRow = CaseRow & { title: string, received_at: Date }
export type ViewRow = ListRow & { statement: string, township_code: string | null, main_status: string | null }
export type EventRow = { seq: number, type: string, at: Date, actor_id: string | null, unit_id: string | null, data: object }
export type Parts = {
  events: readonly EventRow[]
  files: readonly { id: string, width: number, height: number }[]
  rating: { solved: string, treated: number } | null
  answerNo: string | null
}

/** The event as the domain wrote it. */
export const toEvent = ({ type, data }: Pick<EventRow, 'type' | 'data'>): CaseEvent => ({ type, ...data }) as CaseEvent

/** The governing day as it was last counted from the history, with its reason in one sentence. */
export const presentDue = ({ due_on, due_provisional, due_text }: Pick<CaseRow, 'due_on' | 'due_provisional' | 'due_text'>): Card['due'] =>
  ({ dueOn: due_on, provisional: due_provisional, explanation: due_text })

export const presentReceipt = (ctx: Context, row: Pick<CaseRow, 'id' | 'case_no' | 'received_on' | 'due_on' | 'due_provisional' | 'due_text'>): Output<'POST /cases'> =>
  ({ caseNo: row.case_no, queryCode: queryCodeOf(ctx.cipher, row.id), receivedOn: row.received_on, due: presentDue(row) })

export const presentCard = (row: ListRow): Card => ({
  caseNo: row.case_no, type: row.type as Card['type'], title: row.title, status: coarseStatus(row.status as Case['status']), stage: statusNames[row.status as Case['status']], receivedOn: row.received_on,
  due: presentDue(row), answered: (answeredStatuses as readonly string[]).includes(row.status), rated: row.rated
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
    return { at: row.at.toISOString(), step: eventLabel(event), by: unitName(unit), text: citizenText(event) }
  })

// Whose case it is and which day it is do not matter to these: only where the case stands.
const mayNow = (row: ViewRow, command: 'rate' | 'supplement'): boolean => {
  const kase = toCase(row)
  return refusalOf(command, kase, { actorId: row.citizen_id ?? '', today: kase.receivedOn }) === null
}

/** The whole case as its citizen sees it. */
export const presentView = (row: ViewRow, { events, files, rating, answerNo }: Parts): View => ({
  ...presentCard(row),
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
  canRate: mayNow(row, 'rate'),
  // What is written on a merged case goes to the one that is handled for both.
  canSupplement: mayNow(row.main_status ? { ...row, status: row.main_status } : row, 'supplement')
})
