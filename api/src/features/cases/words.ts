import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { CaseEvent, DeclineReason } from '@minsheng/domain/case/case.ts'
import { doors } from '@minsheng/domain/routing/doors.ts'

const declineWords: Record<DeclineReason, string> = {
  'not-our-duty': '这件事不由民政部门办理', 'statutory-path': '这件事应走法定途径', duplicate: '同一件事已经在办', unclear: '内容不清楚，又联系不上您', other: '不予受理'
}
const methodWords = { phone: '电话', visit: '上门', 'in-person': '当面', message: '站内消息' } as const
const outcomeWords = { reached: '已联系上', 'no-answer': '没有联系上', refused: '对方不愿多谈' } as const
const solvedWords = { yes: '解决了', partly: '部分解决', no: '没解决' } as const

/** Names of events as people say them. */
export const eventLabels: Record<CaseEvent['type'], string> = {
  'case-submitted': '已提交', 'case-accepted': '已受理', 'case-declined': '不予受理', 'case-rerouted': '改派', 'case-signed': '已签收，开始办理',
  'contact-recorded': '联系群众', 'finding-recorded': '调查核实', 'reply-drafted': '答复送审', 'reply-returned': '退回重拟', 'reply-approved': '审核通过',
  'case-answered': '已答复', 'case-supplemented': '补充说明', 'case-rated': '已评价', 'case-closed': '已办结', 'contact-revealed': '查看联系方式',
  'publication-prepared': '准备公开稿', 'publication-returned': '公开稿退回', 'publication-published': '已公开', 'publication-withheld': '不公开'
}

const doorName = (doorId: string | null) => doors.find(({ id }) => id === doorId)?.name

/** What an event says to staff; `null` when the label says it all. */
export const eventText = (event: CaseEvent): string | null => {
  switch (event.type) {
    case 'case-accepted': return event.note
    case 'case-declined': {
      const door = doorName(event.doorId)
      return `${declineWords[event.reason]}${door ? `，请找${door}` : ''}。${event.explanation}`
    }
    case 'case-rerouted': case 'reply-returned': case 'publication-returned': return event.reason
    case 'contact-recorded': return `${methodWords[event.method]}，${outcomeWords[event.outcome]}。${event.note}`
    case 'finding-recorded': case 'case-supplemented': return event.text
    case 'case-rated': return `${solvedWords[event.solved]}，态度 ${event.treated} 分${event.comment ? `。${event.comment}` : ''}`
    case 'publication-published': return event.answerNo
    case 'publication-withheld': return event.note
    case 'reply-approved': return event.edited ? '审核人改定了文字' : null
    default: return null
  }
}

/** The steps a citizen sees: everything done for them, nothing of the bureau's inner back and forth. */
const citizenSteps = new Set<CaseEvent['type']>([
  'case-submitted', 'case-accepted', 'case-declined', 'case-rerouted', 'case-signed', 'contact-recorded', 'finding-recorded',
  'reply-drafted', 'case-answered', 'case-supplemented', 'case-rated', 'case-closed', 'publication-published', 'publication-withheld'
])

/** Whether a citizen's timeline shows an event. */
export const isCitizenStep = (event: CaseEvent): boolean => citizenSteps.has(event.type)

/** What a step says to the citizen. Notes, findings and inner reasons stay inside until the reply. */
export const citizenText = (event: CaseEvent): string | null => {
  switch (event.type) {
    case 'case-declined': return eventText(event)
    case 'case-submitted': return `承诺${spokenDay(event.dueOn)}前（含当天）答复${event.provisional ? '，这一天是暂定的' : ''}`
    case 'contact-recorded': return `${methodWords[event.method]}，${outcomeWords[event.outcome]}`
    case 'case-supplemented': return event.text
    case 'case-rated': return `${solvedWords[event.solved]}，态度 ${event.treated} 分`
    case 'publication-withheld': return event.reason === 'citizen-asked' ? '按您的意愿不公开' : '依规定不公开'
    default: return null
  }
}
