import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { CaseEvent } from '../case/events.ts'
import type { CaseType } from '../case/case.ts'
import { noticeFor } from './notices.ts'

const typed = '刘满香13873712345低保'
const about = (type: CaseType = 'complaint') => ({ caseNo: 'MZ2026000123', type, at: '2026-03-10 09:30', today: day('2026-03-10') })

// Every event, with what a person typed in every place a person can type.
const events: { readonly [T in CaseEvent['type']]: Extract<CaseEvent, { type: T }> } = {
  'case-submitted': { type: 'case-submitted', dueOn: day('2026-03-31'), provisional: false, ruleId: 'P03', calendar: typed },
  'case-accepted': { type: 'case-accepted', unitId: typed, note: typed, dueOn: day('2026-03-31') },
  'case-declined': { type: 'case-declined', reason: 'other', doorId: typed, explanation: typed },
  'case-rerouted': { type: 'case-rerouted', unitId: typed, fromUnitId: typed, reason: typed },
  'case-signed': { type: 'case-signed' },
  'contact-recorded': { type: 'contact-recorded', method: 'phone', outcome: 'reached', note: typed },
  'finding-recorded': { type: 'finding-recorded', text: typed },
  'reply-drafted': { type: 'reply-drafted', text: typed },
  'reply-returned': { type: 'reply-returned', reason: typed },
  'reply-approved': { type: 'reply-approved', edited: true },
  'case-answered': { type: 'case-answered', text: typed, overdue: false },
  'case-supplemented': { type: 'case-supplemented', text: typed },
  'case-rated': { type: 'case-rated', solved: 'no', treated: 1, comment: typed },
  'case-closed': { type: 'case-closed', by: 'time' },
  'contact-revealed': { type: 'contact-revealed' },
  'publication-prepared': { type: 'publication-prepared' },
  'publication-returned': { type: 'publication-returned', reason: typed },
  'publication-published': { type: 'publication-published', answerNo: 'GK2026000123' },
  'publication-withheld': { type: 'publication-withheld', reason: typed, note: typed }
}
const everyEvent = Object.values(events)

describe('what the citizen is told', () => {
  it('of acceptance, refusal, answer and publication, and of nothing else', () => {
    expect(everyEvent.filter((event) => noticeFor(event, about()) !== null).map(({ type }) => type))
      .toEqual(['case-accepted', 'case-declined', 'case-answered', 'publication-published'])
  })

  it('holds nothing anybody typed, in no message and no field', () => {
    for (const event of everyEvent) expect(JSON.stringify(noticeFor(event, about()))).not.toContain(typed)
  })

  it('names the number and the kind of the case only', () => {
    for (const type of ['consultation', 'help', 'complaint', 'report', 'suggestion'] as const) {
      const draft = noticeFor(events['case-answered'], about(type))
      expect(draft?.text).toContain('MZ2026000123')
      expect(draft?.fields['thing2']).toMatch(/^(?:咨询|求助|投诉|举报|建议)事项$/)
    }
  })

  it('acceptance tells the promised day, in the words and in the field', () => {
    const draft = noticeFor(events['case-accepted'], about())
    expect(draft).toMatchObject({ purpose: 'case-progress', fields: { date3: '2026-03-31', phrase4: '已受理' } })
    expect(draft?.text).toContain('最迟2026年3月31日答复您')
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
