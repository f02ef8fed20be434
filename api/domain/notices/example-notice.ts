import { day, startOf } from '../calendar/day.ts'
import type { CaseEvent } from '../case/events.ts'
import { type BookingNews, noticeOfBooking } from './booking-notice.ts'
import type { bookingNotices } from './catalogue-bookings.ts'
import type { caseNotices } from './catalogue-cases.ts'
import type { NoticeEvent } from './catalogue.ts'
import type { NoticeWords } from './entry.ts'
import { noticeFor } from './notices.ts'
import { noticeOfPrecheck } from './precheck-notice.ts'
import type { NoticeDraft } from './render.ts'

type CaseNotice = keyof typeof caseNotices & CaseEvent['type']
type BookingNotice = `booking-${BookingNews}` & keyof typeof bookingNotices

// Two-figure months, days and hours: nothing the product fills in is longer than this.
const today = day('2026-12-18')
const until = day('2026-12-28')
const HALF_PAST_FIVE_MS = 17.5 * 3_600_000
const about = { caseNo: 'MZ2026000123', type: 'complaint', at: '2026-12-18 15:30', today, dueOn: until } as const
const booking = { code: 'ACDE3467', day: until, startsAt: '10:30', expiresAt: startOf(today) + HALF_PAST_FIVE_MS, why: '窗口设备检修' }
const why = '要向外省核实'

const events: { readonly [T in CaseNotice]: Extract<CaseEvent, { type: T }> } = {
  'case-accepted': { type: 'case-accepted', unitId: 'ageing', note: null, dueOn: until },
  'case-declined': { type: 'case-declined', reason: 'other', doorId: null, explanation: why },
  'case-forwarded': { type: 'case-forwarded', doorId: 'court', receiver: '', handedOver: [], explanation: why },
  'case-rerouted': { type: 'case-rerouted', unitId: 'ageing', fromUnitId: null, reason: why },
  'objection-arbitrated': { type: 'objection-arbitrated', unitId: 'ageing', fromUnitId: null, reason: why },
  'case-merged': { type: 'case-merged', intoCaseNo: 'MZ2026000120', reason: why },
  'case-split': { type: 'case-split', parts: [], reason: why },
  'receipt-confirmed': { type: 'receipt-confirmed' },
  'correction-requested': { type: 'correction-requested', items: [], until, explanation: why, approvedBy: null, reason: null },
  'clock-paused': { type: 'clock-paused', reason: 'hearing', until, explanation: why },
  'clock-resumed': { type: 'clock-resumed', by: 'staff', note: null },
  'extension-granted': { type: 'extension-granted', ruleId: 'R03', amount: 30, reason: why },
  'due-recounted': { type: 'due-recounted', ruleId: 'P03', from: day('2026-12-25'), to: until, calendar: 'example' },
  'case-answered': { type: 'case-answered', text: '', overdue: false },
  'publication-published': { type: 'publication-published', answerNo: 'GK2026000123' }
}

const isCaseNotice = (event: NoticeEvent): event is CaseNotice => Object.hasOwn(events, event)

/**
 * The notice of an event with example facts, in these words: made by the renderer of every real one. Its values are as long as
 * the product's own can be.
 */
export const exampleNotice = (event: NoticeEvent, words: NoticeWords): NoticeDraft => {
  const own = { [event]: words }
  if (event === 'papers-ready' || event === 'papers-not-ready') return noticeOfPrecheck(event === 'papers-ready' ? 'ready' : 'not-ready', { code: booking.code, today }, own)
  if (!isCaseNotice(event)) return noticeOfBooking((event satisfies BookingNotice).slice('booking-'.length) as BookingNews, booking, own)
  const draft = noticeFor(events[event], about, own)
  if (draft === null) throw new RangeError(`no example of ${event}`)
  return draft
}
