import type { Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { answeredStatuses, coarseStatus, statusNames } from '@minsheng/domain/case/statuses.ts'
import { coarsePublication } from '@minsheng/domain/publishing/workflow.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import type { Context } from '../../context.ts'
import { queryCodeOf } from '../../security/query-code.ts'
import { citizenCanDo } from './citizen-commands.ts'
import { presentFirstCall, promisedCall } from './present-first-call.ts'
import { linksOf, presentCorrections, presentExtension, presentPause, type Happened } from './present-progress.ts'
import { toCase, type CaseRow } from './rows.ts'
import { citizenText, eventLabel, isCitizenStep } from './words.ts'

type View = Output<'GET /cases/:caseNo'>
type Card = Output<'GET /cases'>['items'][number]

export type ListRow = CaseRow & { title: string, received_at: Date }
export type ViewRow = ListRow & { statement: string, township_code: string | null, answered_at: Date | null, main_status: string | null }
export type EventRow = { seq: number, type: string, at: Date, actor_id: string | null, unit_id: string | null, data: object }
export type Parts = {
  events: readonly EventRow[]
  files: readonly { id: string, width: number, height: number }[]
  rating: { solved: string, treated: number } | null
  answerNo: string | null
}
/** What a page of a case says beside its row and records: its clocks, and which other cases are the same citizen's, number → title. */
export type Beside = { clocks: View['clocks'], ownCases: ReadonlyMap<string, string> }

/** The event as the domain wrote it. */
export const toEvent = ({ type, data }: Pick<EventRow, 'type' | 'data'>): CaseEvent => ({ type, ...data }) as CaseEvent

/** Whether a step was taken by a helper in the person's name: the mandate stands beside what happened. */
export const byHelper = (data: object): boolean => 'mandateId' in data

/** The governing day as it was last counted from the history, with its reason in one sentence. */
export const presentDue = ({ due_on, due_provisional, due_text }: Pick<CaseRow, 'due_on' | 'due_provisional' | 'due_text'>): Card['due'] =>
  ({ dueOn: due_on, provisional: due_provisional, explanation: due_text })

export const presentReceipt = (ctx: Context, row: Pick<CaseRow, 'id' | 'case_no' | 'code_no' | 'received_on' | 'due_on' | 'due_provisional' | 'due_text'>): Omit<Output<'POST /cases'>, 'firstCall'> =>
  ({ caseNo: row.case_no, queryCode: queryCodeOf(ctx.cipher, row.id, row.code_no), receivedOn: row.received_on, due: presentDue(row) })

/** The receipt as its citizen gets it: in danger, with the call that comes first. */
export const presentOwnReceipt = (ctx: Context, row: Parameters<typeof presentReceipt>[1] & Pick<ListRow, 'urgency' | 'received_at'>): Output<'POST /cases'> =>
  ({ ...presentReceipt(ctx, row), firstCall: promisedCall(ctx, row) })

// Sight is shut while a leak is looked into: whoever reported it must not read that work goes on as before.
const stageOf = ({ status, frozen }: CaseRow): string => frozen ? '已封存' : statusNames[status as Case['status']]

export const presentCard = (row: ListRow): Card => ({
  caseNo: row.case_no, type: row.type as Card['type'], title: row.title, status: coarseStatus(row.status as Case['status']), stage: stageOf(row), receivedOn: row.received_on,
  due: presentDue(row), correctBy: row.pause_reason === 'correction' ? row.pause_until : null, answered: (answeredStatuses as readonly string[]).includes(row.status), rated: row.rated
})

const presentReplies = (history: readonly Happened[], row: ViewRow): Pick<View, 'reply' | 'firstReply'> => {
  const replies = history.flatMap(({ at, event }) => event.type === 'case-answered' ? [{ at: at.toISOString(), unit: unitName(row.unit_id) ?? '本局', text: event.text }] : [])
  return { reply: replies.at(-1) ?? null, firstReply: replies.length > 1 ? replies[0] ?? null : null }
}

const presentTimeline = (events: readonly EventRow[]): View['timeline'] =>
  events.filter((row) => isCitizenStep(toEvent(row))).map((row) => {
    const event = toEvent(row)
    const unit = event.type === 'case-accepted' || event.type === 'case-rerouted' ? event.unitId : row.unit_id
    return { at: row.at.toISOString(), step: eventLabel(event), by: byHelper(row.data) ? '代办人' : unitName(unit), text: citizenText(event) }
  })

const presentRecords = (history: readonly Happened[], { pause }: Case, ownCases: Beside['ownCases']): Pick<View, 'supplements' | 'corrections' | 'pause' | 'extension' | 'links'> => ({
  supplements: history.flatMap(({ at, event }) => event.type === 'case-supplemented' ? [{ at: at.toISOString(), text: event.text }] : []),
  corrections: presentCorrections(history),
  pause: presentPause(history, pause),
  extension: presentExtension(history),
  links: linksOf(history).map((link) => ({ ...link, title: link.title ?? ownCases.get(link.caseNo) ?? null, mine: ownCases.has(link.caseNo) }))
})

/** The whole case as its citizen sees it. */
export const presentView = (ctx: Context, row: ViewRow, { events, files, rating, answerNo }: Parts, { clocks, ownCases }: Beside): View => {
  const kase = toCase(row)
  const history = events.map((event) => ({ at: event.at, event: toEvent(event) }))
  const canDo = citizenCanDo(kase, { events: history.map(({ event }) => event), citizenId: row.citizen_id ?? '', answeredAt: row.answered_at, today: ctx.today, mainStatus: row.main_status as Case['status'] | null })
  return {
    ...presentCard(row),
    ...presentReplies(history, row),
    ...presentRecords(history, kase, ownCases),
    townshipName: townshipName(row.township_code),
    publicity: row.publicity as View['publicity'],
    statement: row.statement,
    files: files.map(({ id, width, height }) => ({ fileId: id, width, height })),
    handler: unitName(row.unit_id),
    timeline: presentTimeline(events),
    // The rating of the first round stands in the history; the second asks anew.
    rating: rating && row.rated ? { solved: rating.solved as 'yes' | 'partly' | 'no', treated: rating.treated } : null,
    publication: coarsePublication(row.publication as Case['publication']),
    answerNo,
    canRate: canDo.includes('rate'),
    canSupplement: canDo.includes('supplement'),
    firstCall: presentFirstCall(clocks, row, (answeredStatuses as readonly string[]).includes(row.status)),
    canDo, identity: kase.identity, path: kase.path, round: kase.round, clocks
  }
}
