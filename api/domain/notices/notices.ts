import type { Day } from '../calendar/day.ts'
import { spokenDay, spokenMinute } from '../calendar/spoken-day.ts'
import { type CaseType, caseTypeNames } from '../case/case.ts'
import type { CaseEvent } from '../case/events.ts'
import { isNoticeEvent, noticeCatalogue, type NoticeEvent, type NoticeWording } from './catalogue.ts'
import { type NoticeDraft, type NoticeFacts, renderNotice } from './render.ts'

/** `dueOn`: the day the case is due after the event; `at`: the minute it happened, `YYYY-MM-DD HH:mm`. */
type About = { caseNo: string, type: CaseType, at: string, today: Day, dueOn?: Day }

/** What an event adds to number and kind, and the day that goes with progress. */
type Telling = { facts: NoticeFacts, day?: Day | undefined }

const until = (day: Day): Telling => ({ facts: { day: spokenDay(day) }, day })

const tellingOf = (event: CaseEvent, { dueOn }: About): Telling | null => {
  switch (event.type) {
    case 'case-accepted': return until(event.dueOn)
    case 'correction-requested': return until(event.until)
    // What waits for the citizen was told together with the list.
    case 'clock-paused': return event.reason === 'correction' ? null : until(event.until)
    case 'clock-resumed': return event.by === 'citizen' ? null : { facts: {} }
    case 'extension-granted': return { facts: { latest: dueOn ? `，最迟${spokenDay(dueOn)}答复您` : '', reason: event.reason.replace(/。$/, '') }, day: dueOn }
    case 'due-recounted': return { facts: { before: spokenDay(event.from), day: spokenDay(event.to) }, day: event.to }
    default: return { facts: {} }
  }
}

/**
 * What the citizen is told of an event in the words in force, or `null` when the event is not theirs to hear at once.
 * Outside messages name the kind of matter only, never its content (domain.md §1.4).
 */
export const noticeFor = (event: CaseEvent, about: About, own?: NoticeWording): NoticeDraft | null => {
  const { caseNo, type, at, today } = about
  const telling = isNoticeEvent(event.type) ? tellingOf(event, about) : null
  if (!telling) return null
  const name = event.type as NoticeEvent
  const kind = `${caseTypeNames[type]}事项`
  const when: Record<string, string> = noticeCatalogue[name].purpose === 'case-progress' ? { date3: spokenDay(telling.day ?? today) } : { time3: spokenMinute(at) }
  return renderNotice(name, { caseNo, kind, ...telling.facts }, { character_string1: caseNo, thing2: kind, ...when }, own)
}
