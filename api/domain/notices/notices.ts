import type { Day } from '../calendar/day.ts'
import { spokenDay, spokenMinute } from '../calendar/spoken-day.ts'
import type { CaseEvent } from '../case/events.ts'
import { type CaseType, caseTypeNames } from '../case/case.ts'

/** What an outside message is for; the operator maps each to one WeChat template. */
export type NoticePurpose = 'case-progress' | 'case-answered' | 'case-published' | 'booking'

/** A message as decided: in-app words, and the fields of the outside message. No private content in either. */
export type NoticeDraft = { purpose: NoticePurpose, title: string, text: string, fields: Record<string, string> }

/** `dueOn`: the day the case is due after the event; `at`: the minute it happened, `YYYY-MM-DD HH:mm`. */
type About = { caseNo: string, type: CaseType, at: string, today: Day, dueOn?: Day }
/** What a message says: a phrase of at most five characters, a heading, a sentence, and the day that goes with progress. */
type Telling = { purpose: NoticePurpose, phrase: string, title: string, text: string, day?: Day }

const progress = (phrase: string, title: string, text: string, day?: Day): Telling => ({ purpose: 'case-progress', phrase, title, text, ...(day ? { day } : {}) })

const extended = (caseNo: string, reason: string, dueOn: Day | undefined): Telling =>
  progress('已延期', '答复您的日期延长了', `${caseNo} 经负责人批准延长期限${dueOn ? `，最迟${spokenDay(dueOn)}答复您` : ''}。理由：${reason.replace(/。$/, '')}。`, dueOn)

// Nothing anybody typed goes into a message: reasons, names and lists are on the page of the case. One reason is told at once
// and in the product only: why a limit was lengthened (信访工作条例 第34条).
const tellingOf = (event: CaseEvent, { caseNo, dueOn }: About): Telling | null => {
  switch (event.type) {
    case 'case-accepted': return progress('已受理', '您反映的事已受理', `${caseNo} 已受理并交承办单位办理，最迟${spokenDay(event.dueOn)}答复您。`, event.dueOn)
    case 'case-declined': return progress('不予受理', '您反映的事不由本局受理', `${caseNo} 没有受理，理由和该找的地方写在办理进度里，请点开看。`)
    case 'case-forwarded': return progress('已转送', '您反映的事已转到有权处理的部门', `${caseNo} 已连同材料转过去，接手的部门和人写在办理进度里，请点开看。`)
    case 'case-rerouted': return progress('已改派', '您反映的事换了承办单位', `${caseNo} 已连同材料交给新的承办单位，办理期限不变。`)
    case 'objection-arbitrated': return progress('已定单位', '您反映的事由领导定了承办单位', `${caseNo} 的承办单位已由领导裁定，办理期限不变。`)
    case 'case-merged': return progress('已并案', '您反映的事和同一件事一起办', `${caseNo} 已并入同一件事的另一件，有答复会同时告诉您，补充说明照样可以写。`)
    case 'case-split': return progress('已拆分', '您反映的几件事分开办', `${caseNo} 里有几件事，已经分开办理，每件的编号在“我的问政”里。`)
    case 'receipt-confirmed': return progress('已收到', '您的申请已经确认收到', `${caseNo} 从今天起计算答复期限。`)
    case 'correction-requested': return progress('请补材料', '请补齐材料', `${caseNo} 还缺材料，请在${spokenDay(event.until)}前补齐，要补什么写在办理进度里。`, event.until)
    // What waits for the citizen was told together with the list.
    case 'clock-paused': return event.reason === 'correction' ? null : progress('已暂停', '办理期限暂停', `${caseNo} 的办理期限暂停，最晚到${spokenDay(event.until)}，原因写在办理进度里。`, event.until)
    case 'clock-resumed': return event.by === 'citizen' ? null : progress('已恢复', '办理期限继续', `${caseNo} 的办理期限继续计算。`)
    case 'extension-granted': return extended(caseNo, event.reason, dueOn)
    case 'due-recounted': return progress('日期有变', '放假安排公布，期限重新计算', `${caseNo} 有一项期限由${spokenDay(event.from)}改为${spokenDay(event.to)}，为什么写在办理进度里。`, event.to)
    case 'case-answered': return { purpose: 'case-answered', phrase: '已答复', title: '您反映的事有答复了', text: `${caseNo} 已答复，请点开看全文。看完请评价：解决了没有，态度好不好。` }
    case 'publication-published': return { purpose: 'case-published', phrase: '已公开', title: '您的问答已隐去个人信息后公开', text: `${caseNo} 的问题和答复已公开，姓名、电话、证件号等已隐去。` }
    default: return null
  }
}

/**
 * What the citizen is told of an event, or `null` when the event is not theirs to hear at once. Outside messages name the kind of matter only, never its content (domain.md §1.4).
 */
export const noticeFor = (event: CaseEvent, about: About): NoticeDraft | null => {
  const { caseNo, type, at, today } = about
  const telling = tellingOf(event, about)
  if (!telling) return null
  const { purpose, phrase, title, text, day } = telling
  const when: Record<string, string> = purpose === 'case-progress' ? { date3: spokenDay(day ?? today) } : { time3: spokenMinute(at) }
  return { purpose, title, text, fields: { character_string1: caseNo, thing2: `${caseTypeNames[type]}事项`, ...when, phrase4: phrase } }
}
