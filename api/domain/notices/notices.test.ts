import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { decide } from '../case/decide.ts'
import { aCase, commandOf, everyStatus, readyFor } from '../case/examples.ts'
import type { CaseEvent } from '../case/events.ts'
import type { CaseType } from '../case/case.ts'
import { transitions } from '../case/transitions.ts'
import { transitionOf } from '../case/workflow.ts'
import { noticeFor } from './notices.ts'

const typed = '刘满香13873712345低保'
const about = (type: CaseType = 'complaint') => ({ caseNo: 'MZ2026000123', type, at: '2026-03-10 09:30', today: day('2026-03-10') })
const facts = { actorId: 'reviewer', actorUnitId: 'finance', today: day('2026-03-10') }

// Every event, with what a person typed in every place a person can type.
const until = day('2026-03-20')
const events: { readonly [T in CaseEvent['type']]: Extract<CaseEvent, { type: T }> } = {
  'case-submitted': { type: 'case-submitted', dueOn: day('2026-03-31'), provisional: false, ruleId: 'P03', calendar: typed },
  'case-accepted': { type: 'case-accepted', unitId: typed, note: typed, dueOn: day('2026-03-31'), receiver: typed },
  'case-declined': { type: 'case-declined', reason: 'other', doorId: typed, explanation: typed, firstCaseNo: typed },
  'case-forwarded': { type: 'case-forwarded', doorId: typed, receiver: typed, handedOver: [typed], explanation: typed },
  'case-rerouted': { type: 'case-rerouted', unitId: typed, fromUnitId: typed, reason: typed, receiver: typed, handedOver: [typed] },
  'objection-refused': { type: 'objection-refused', unitId: typed, reason: typed },
  'objection-arbitrated': { type: 'objection-arbitrated', unitId: typed, fromUnitId: typed, reason: typed },
  'case-merged': { type: 'case-merged', intoCaseNo: typed, reason: typed },
  'case-joined': { type: 'case-joined', fromCaseNo: typed, reason: typed },
  'case-split': { type: 'case-split', parts: [{ caseNo: typed, title: typed, statement: typed, unitId: typed }], reason: typed },
  'case-cut-out': { type: 'case-cut-out', fromCaseNo: typed },
  'urgency-marked': { type: 'urgency-marked', urgency: 'danger', reason: typed },
  'path-set': { type: 'path-set', path: 'petition', reason: typed },
  'identity-set': { type: 'identity-set', identity: 'confidential', reason: typed },
  'accused-named': { type: 'accused-named', accused: [typed], reason: typed },
  'receipt-confirmed': { type: 'receipt-confirmed' },
  'case-signed': { type: 'case-signed' },
  'duty-objected': { type: 'duty-objected', unitId: typed, reason: typed, suggestedUnitId: typed },
  'plan-made': { type: 'plan-made', text: typed },
  'contact-recorded': { type: 'contact-recorded', method: 'phone', outcome: 'reached', note: typed },
  'finding-recorded': { type: 'finding-recorded', text: typed },
  'visit-recorded': { type: 'visit-recorded', on: until, place: typed, investigators: [typed], met: typed, text: typed },
  'evidence-added': { type: 'evidence-added', fileIds: [typed], note: typed },
  'unit-consulted': { type: 'unit-consulted', unitId: typed, question: typed, until },
  'opinion-given': { type: 'opinion-given', unitId: typed, text: typed },
  'person-recused': { type: 'person-recused', staffId: typed, reason: typed },
  'correction-requested': { type: 'correction-requested', items: [typed], until, explanation: typed, approvedBy: typed, reason: typed },
  'clock-paused': { type: 'clock-paused', reason: 'hearing', until, explanation: typed },
  'clock-resumed': { type: 'clock-resumed', by: 'staff', note: typed },
  'extension-asked': { type: 'extension-asked', reason: typed },
  'extension-granted': { type: 'extension-granted', ruleId: typed, amount: 30, reason: typed },
  'extension-refused': { type: 'extension-refused', reason: typed },
  'reply-drafted': { type: 'reply-drafted', text: typed },
  'reply-returned': { type: 'reply-returned', reason: typed },
  'reply-approved': { type: 'reply-approved', edited: true },
  'reply-cleared': { type: 'reply-cleared', edited: true },
  'case-answered': { type: 'case-answered', text: typed, overdue: false },
  'supervision-opened': { type: 'supervision-opened', reason: typed, instruction: typed, until },
  'progress-reported': { type: 'progress-reported', text: typed },
  'supervision-ended': { type: 'supervision-ended', evidence: typed },
  'leader-instructed': { type: 'leader-instructed', text: typed },
  'accountability-recorded': { type: 'accountability-recorded', text: typed },
  'called-back': { type: 'called-back', reached: true, note: typed },
  'upper-review-recorded': { type: 'upper-review-recorded', authority: typed, result: 'asked', on: until, note: typed },
  'light-raised': { type: 'light-raised', ruleId: typed, level: 'red', on: until },
  'due-recounted': { type: 'due-recounted', ruleId: typed, from: until, to: until, calendar: typed },
  'case-supplemented': { type: 'case-supplemented', text: typed },
  'correction-given': { type: 'correction-given', text: typed, items: [0] },
  'contact-confirmed': { type: 'contact-confirmed', contacted: true },
  'case-rated': { type: 'case-rated', solved: 'no', treated: 1, comment: typed },
  'asked-again': { type: 'asked-again', text: typed },
  'case-withdrawn': { type: 'case-withdrawn', reason: typed },
  'leak-reported': { type: 'leak-reported', text: typed },
  'case-closed': { type: 'case-closed', by: 'time' },
  'case-archived': { type: 'case-archived' },
  'contact-revealed': { type: 'contact-revealed' },
  'publication-prepared': { type: 'publication-prepared' },
  'publication-returned': { type: 'publication-returned', reason: typed },
  'publication-published': { type: 'publication-published', answerNo: 'GK2026000123' },
  'publication-withheld': { type: 'publication-withheld', reason: typed, note: typed }
}
const everyEvent = Object.values(events)

describe('what the citizen is told', () => {
  // A command has the same words wherever it is given, so each is tried in every status that admits it.
  const heard = everyStatus.flatMap((status) => transitions.flatMap(({ command }) => {
    const kase = aCase({ status, ...readyFor[command] })
    const row = transitionOf(kase, command)
    const decision = decide(commandOf[command], kase, facts)
    return row && decision.ok ? [{ status, command, tells: row.tells === true, events: decision.events }] : []
  }))

  it('is exactly one message for every line of the workflow table that says so, and none for all others', () => {
    expect(heard.length).toBeGreaterThan(60)
    for (const { status, command, tells, events: happened } of heard) {
      expect(happened.filter((event) => noticeFor(event, about()) !== null).length, `${command} on ${status}`).toBe(tells ? 1 : 0)
    }
    expect(new Set(heard.map(({ command }) => command)).size).toBe(new Set(transitions.map(({ command }) => command)).size)
  })

  it('beside the table, of publication and of a day a new calendar moved; not of what they did themselves', () => {
    expect(noticeFor({ ...events['due-recounted'], to: day('2026-04-02') } as CaseEvent, about())).toMatchObject({ fields: { date3: '2026年4月2日', phrase4: '日期有变' } })
    expect(noticeFor(events['publication-published'], about())?.purpose).toBe('case-published')
    expect(noticeFor({ type: 'clock-resumed', by: 'citizen', note: null }, about())).toBeNull()
  })

  it('holds nothing anybody typed, in no field and in no message but why a limit was lengthened', () => {
    for (const event of everyEvent) {
      const draft = noticeFor(event, about())
      expect(JSON.stringify(event.type === 'extension-granted' ? draft?.fields : draft) ?? '').not.toContain(typed)
    }
  })

  it('信访工作条例 第34条: of an extension, the reason given and the new day; outside the product the day alone', () => {
    const draft = noticeFor({ ...events['extension-granted'], reason: '要向外省核实。' }, { ...about(), dueOn: day('2026-04-20') })
    expect(draft).toMatchObject({ text: 'MZ2026000123 经负责人批准延长期限，最迟2026年4月20日答复您。理由：要向外省核实。', fields: { date3: '2026年4月20日', phrase4: '已延期' } })
  })

  it('dates are written as people write them, in messages with a minute too', () => {
    expect(noticeFor(events['case-answered'], about())?.fields['time3']).toBe('2026年3月10日 09:30')
  })

  it('names the number and the kind of the case only', () => {
    for (const type of ['consultation', 'help', 'complaint', 'report', 'suggestion'] as const) {
      const draft = noticeFor(events['case-answered'], about(type))
      expect(draft?.text).toContain('MZ2026000123')
      expect(draft?.fields['thing2']).toMatch(/^(?:咨询|求助|投诉|举报|建议)事项$/)
    }
  })

  it('acceptance tells the promised day and a list of missing papers the last day, in the words and in the field', () => {
    const draft = noticeFor(events['case-accepted'], about())
    expect(draft).toMatchObject({ purpose: 'case-progress', fields: { date3: '2026年3月31日', phrase4: '已受理' } })
    expect(draft?.text).toContain('最迟2026年3月31日答复您')
    expect(noticeFor(events['correction-requested'], about())).toMatchObject({ fields: { date3: '2026年3月20日' }, text: expect.stringContaining('2026年3月20日前补齐') })
  })

  it('fits the templates: a phrase of at most five characters, a matter of at most twenty, a number without Chinese', () => {
    for (const event of everyEvent) {
      const fields = noticeFor(event, about())?.fields
      if (!fields) continue
      expect(fields['phrase4']?.length).toBeLessThanOrEqual(5)
      expect(fields['thing2']?.length).toBeLessThanOrEqual(20)
      expect(fields['character_string1']).toMatch(/^[\w-]{1,32}$/)
    }
  })
})
