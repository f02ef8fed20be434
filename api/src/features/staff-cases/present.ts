import type { Output } from '@minsheng/contract/index.ts'
import { clocksOf } from '@minsheng/domain/clock/count-case.ts'
import { allowedCommands } from '@minsheng/domain/permissions/command-verbs.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import type { StaffContext } from '../../context.ts'
import { byHelper, eventLabel, eventText, maskContact, openContact, toCase, toEvent } from '../cases/index.ts'
import { explainClocks } from '../clocks/index.ts'
import { extendableOf, factsFrom } from './facts.ts'
import { told, type Happened } from './happened.ts'
import { presentStaffCard } from './list-cases.ts'
import { presentParts, readsAccountability } from './present-parts.ts'
import type { FullRow, StaffParts } from './rows.ts'
import { presentSuggestions } from './suggestions.ts'

type View = Output<'GET /staff/cases/:caseNo'>

const iso = (at: string) => new Date(at).toISOString()

// The clocks go on by themselves when papers come: nobody presses a button for it.
const actorWords = (actorId: string | null, type: string, data: object): string =>
  actorId === null || actorId === 'system' || type === 'clock-resumed' ? '系统' : byHelper(data) ? '代办人' : '群众'

const happenedOf = ({ events }: StaffParts): Happened[] =>
  (events ?? []).map(({ at, name, actor_id, unit_id, type, data }) =>
    ({ at: iso(at), by: name ?? actorWords(actor_id, type, data), unitId: unit_id, event: toEvent({ type, data }) }))

const presentHistory = (ctx: StaffContext, happened: readonly Happened[]): View['history'] =>
  happened.map(({ at, by, unitId, event }) => {
    const text = event.type === 'accountability-recorded' && readsAccountability(ctx) ? event.text : eventText(event, ctx.rules)
    return { at, type: event.type, label: eventLabel(event), by, unitName: unitName(unitId), text }
  })

// The names taken out of a public text are kept to show what was masked: encrypted, like the citizen's own.
const presentPublicCopy = ({ cipher }: StaffContext, { publication }: StaffParts): View['publicCopy'] => publication && {
  title: publication.title, question: publication.question, reply: publication.reply, parties: publication.parties.map(cipher.decrypt),
  preparedBy: publication.name ?? '', answerNo: publication.answer_no
}

/** Row and parts → the case as staff see it. The contact leaves masked; commands are those this person may give now. */
export const presentStaffCase = (ctx: StaffContext, row: FullRow, parts: StaffParts): View => {
  const happened = happenedOf(parts)
  const kase = toCase(row)
  const history = happened.map(({ at, by, event }) => ({ event, by, at: Date.parse(at) }))
  const clocks = clocksOf(kase, history, ctx)
  const extendable = extendableOf(ctx, kase, clocks)
  const { reply } = parts
  return {
    ...presentStaffCard(ctx, row),
    ...presentSuggestions(ctx, row, kase),
    ...presentParts(ctx, kase, happened, parts),
    clocks: explainClocks(ctx, clocks),
    mayExtendUntil: extendable.answer === 'yes' ? extendable.until : null,
    mayExtendDays: extendable.answer === 'yes' ? extendable.days : null,
    mayExtendRuleId: extendable.answer === 'yes' ? extendable.rule.id : null,
    version: row.version, channel: row.channel, statement: row.statement, unitId: row.unit_id,
    supplements: told(happened, 'case-supplemented', ({ text }, { at }) => ({ at, text })),
    files: (parts.files ?? []).map(({ id, width, height }) => ({ fileId: id, width, height })),
    contact: maskContact(openContact(ctx.cipher, row.contact_cipher)),
    contacts: told(happened, 'contact-recorded', ({ method, outcome, note }, said) => ({ ...said, method, outcome, note })),
    findings: told(happened, 'finding-recorded', ({ text }, said) => ({ ...said, text })),
    reply: reply && { status: reply.status, by: reply.name, at: iso(reply.at), text: reply.text, returnReason: reply.reason },
    publicCopy: presentPublicCopy(ctx, parts),
    withheldReason: told(happened, 'publication-withheld', ({ note }) => note).at(-1) ?? null,
    rating: parts.rating,
    history: presentHistory(ctx, happened),
    commands: allowedCommands(kase, ctx.actor, factsFrom(ctx, kase, history, extendable))
  }
}
