import { contextAt } from '@minsheng/api/composition.ts'
import type { Actor, CitizenContext, Services, StaffContext } from '@minsheng/api/context.ts'
import { rateCase } from '@minsheng/api/features/cases/rate-case.ts'
import { submitCase } from '@minsheng/api/features/cases/submit-case.ts'
import { supplementCase } from '@minsheng/api/features/cases/supplement-case.ts'
import { preparePublication } from '@minsheng/api/features/publications/prepare-publication.ts'
import { previewPublication } from '@minsheng/api/features/publications/preview.ts'
import { mustBeAnswered } from '@minsheng/domain/publishing/remaining.ts'
import { publishCase } from '@minsheng/api/features/publications/publish-case.ts'
import { acceptCase } from '@minsheng/api/features/staff-cases/intake/accept-case.ts'
import { approveReply } from '@minsheng/api/features/staff-cases/replying/approve-reply.ts'
import { declineCase } from '@minsheng/api/features/staff-cases/intake/decline-case.ts'
import { draftReply } from '@minsheng/api/features/staff-cases/replying/draft-reply.ts'
import { recordContact } from '@minsheng/api/features/staff-cases/handling/record-contact.ts'
import { recordFinding } from '@minsheng/api/features/staff-cases/handling/record-finding.ts'
import { returnReply } from '@minsheng/api/features/staff-cases/replying/return-reply.ts'
import { requestCorrection } from '@minsheng/api/features/staff-cases/handling/request-correction.ts'
import { openSupervision } from '@minsheng/api/features/staff-cases/oversight/open-supervision.ts'
import { signCase } from '@minsheng/api/features/staff-cases/handling/sign-case.ts'
import { addDays, dayOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { loadedCalendar } from '@minsheng/domain/calendar/holidays.ts'
import { addWorkingDays, isWorkingDay } from '@minsheng/domain/calendar/working-days.ts'
import { staffActor } from './actors.ts'
import { caseIdOf, idFor } from './ids.ts'
import type { Step, Story } from './story.ts'

const HOUR_MS = 3_600_000
const OPENS_AT_HOUR = 9

const workingDaysBefore = (today: Day, count: number): Day => {
  let day = today
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day, loadedCalendar)) left -= 1
  }
  return day
}

/** Office hours of a day, a little later for each further thing done; never in the future. */
const momentOf = (day: Day, turn: number, now: Date): Date =>
  new Date(Math.min(Date.parse(`${day}T00:00:00+08:00`) + (OPENS_AT_HOUR + turn * 0.7) * HOUR_MS, now.getTime()))

const cannotSign = () => { throw new Error('a story signs no tokens') }

const contextFor = (services: Services, at: Date, actor: Actor) => contextAt(services, at, { actor, address: 'demo', sign: cannotSign })

type Target = { caseNo: string, version: number }

const prepare = async (ctx: StaffContext, { caseNo, version }: Target, named: readonly string[]): Promise<unknown> => {
  const { title, question, reply, parties, classed } = await previewPublication(ctx, { caseNo, parties: named })
  const consent = classed.publication === 'statistics-only' ? { overriddenBecause: '本人书面同意公开，内容已概括' } : {}
  return preparePublication(ctx, { caseNo, version, parties, title: title.masked, question: question.masked, reply: reply.masked, ...consent })
}

const act = (ctx: StaffContext & CitizenContext, target: Target, step: Step, recordId: string): Promise<unknown> => {
  switch (step.act) {
    case 'accept': return acceptCase(ctx, { ...target, unitId: step.unitId, ...(step.note ? { note: step.note } : {}) })
    case 'decline': return declineCase(ctx, { ...target, reason: step.reason, doorId: step.doorId, explanation: step.explanation })
    case 'sign': return signCase(ctx, target)
    case 'contact': return recordContact(ctx, { ...target, recordId, method: step.method, outcome: 'reached', note: step.note })
    case 'finding': return recordFinding(ctx, { ...target, recordId, text: step.text })
    case 'ask-papers': return requestCorrection(ctx, { ...target, recordId, items: [...step.items], until: addDays(ctx.today, step.days), explanation: step.explanation })
    case 'supervise': return openSupervision(ctx, { ...target, reason: step.reason, instruction: step.instruction, until: addDays(ctx.today, step.days) })
    case 'draft': return draftReply(ctx, { ...target, text: step.text })
    case 'return': return returnReply(ctx, { ...target, reason: step.reason })
    case 'approve': return approveReply(ctx, target)
    case 'prepare': return prepare(ctx, target, step.parties ?? [])
    case 'publish': return publishCase(ctx, { ...target, answers: mustBeAnswered.map((kind) => ({ kind, answer: '已核对，看不出是哪一家' })) })
    case 'supplement': return supplementCase(ctx, { caseNo: target.caseNo, supplementId: recordId, text: step.text })
    case 'rate': return rateCase(ctx, { caseNo: target.caseNo, solved: step.solved, treated: step.treated, ...(step.comment ? { comment: step.comment } : {}) })
    default: return step satisfies never
  }
}

/**
 * Makes a story true by the same use cases that serve people, each at its own moment in the past. Every step raises the
 * case's version by one, so a telling that was cut off goes on where it stopped and a finished one adds nothing.
 */
export const tellStory = async (services: Services, story: Story, citizenId: string, now: Date): Promise<void> => {
  const receivedOn = workingDaysBefore(dayOf(now.getTime()), story.daysAgo)
  const citizen: Actor = { kind: 'citizen', id: citizenId }
  const filing = contextFor(services, momentOf(receivedOn, 0, now), citizen) as CitizenContext
  const { caseNo } = await submitCase(filing, { ...story.filed, submissionId: caseIdOf(story), fileIds: [] })
  const { version: reached, receivedOn: known } = await services.db.prisma.case.findUniqueOrThrow({ where: { id: caseIdOf(story) } })

  for (const [turn, step] of story.steps.entries()) {
    if (reached > turn + 1) continue
    const day = addWorkingDays(known as Day, step.on, loadedCalendar).day
    const sameDay = story.steps.slice(0, turn).filter(({ on }) => on === step.on).length + 1
    const actor = step.by === 'citizen' ? citizen : staffActor(step.by)
    const ctx = contextFor(services, momentOf(day, sameDay, now), actor) as StaffContext & CitizenContext
    await act(ctx, { caseNo, version: turn + 1 }, step, idFor(`${story.key}:${turn}`))
  }
}
