import type { Day } from '../calendar/day.ts'
import { spokenDay } from '../calendar/spoken-day.ts'
import type { CaseEvent } from '../case/events.ts'
import type { CaseType } from '../case/case.ts'

/** What an outside message is for; the operator maps each to one WeChat template. */
export type NoticePurpose = 'case-progress' | 'case-answered' | 'case-published'

/** A message as decided: in-app words, and the fields of the outside message. No private content in either. */
export type NoticeDraft = { purpose: NoticePurpose, title: string, text: string, fields: Record<string, string> }

const typeNames: Record<CaseType, string> = { consultation: '咨询', help: '求助', complaint: '投诉', report: '举报', suggestion: '建议' }

type About = { caseNo: string, type: CaseType, at: string, today: Day }

/**
 * What the citizen is told of an event, or `null` when the event is not theirs to hear at once. `at` is `YYYY-MM-DD HH:mm`
 * in Asia/Shanghai. Outside messages name the kind of matter only, never its content (domain.md §1.4).
 */
export const noticeFor = (event: CaseEvent, { caseNo, type, at, today }: About): NoticeDraft | null => {
  const matter = `${typeNames[type]}事项`
  switch (event.type) {
    case 'case-accepted':
      return {
        purpose: 'case-progress', title: '您反映的事已受理', text: `${caseNo} 已受理并交承办单位办理，最迟${spokenDay(event.dueOn)}答复您。`,
        fields: { character_string1: caseNo, thing2: matter, date3: event.dueOn, phrase4: '已受理' }
      }
    case 'case-declined':
      return {
        purpose: 'case-progress', title: '您反映的事不由本局受理', text: `${caseNo} 没有受理，理由和该找的地方写在案件页里，请点开看。`,
        fields: { character_string1: caseNo, thing2: matter, date3: today, phrase4: '不予受理' }
      }
    case 'case-answered':
      return {
        purpose: 'case-answered', title: '您反映的事有答复了', text: `${caseNo} 已答复，请点开看全文。看完请评价：解决了没有，态度好不好。`,
        fields: { character_string1: caseNo, thing2: matter, time3: at, phrase4: '已答复' }
      }
    case 'publication-published':
      return {
        purpose: 'case-published', title: '您的问答已隐去个人信息后公开', text: `${caseNo} 的问题和答复已公开，姓名、电话、证件号等已隐去。`,
        fields: { character_string1: caseNo, thing2: matter, time3: at, phrase4: '已公开' }
      }
    default:
      return null
  }
}
