import { limits } from '@minsheng/contract/limits.ts'
import { showDay } from '../../../../lib/dates.ts'
import { Notice } from '../../../../ui/notice.tsx'
import type { StaffCase } from '../../api/get-case.ts'
import { textForm } from './text-form.tsx'

const withId = (text: string, recordId: string) => ({ recordId, text })

/** What the one who supervises asks for, above the answer to it. */
const Asked = ({ kase }: { kase: StaffCase }) => {
  const open = kase.supervisions.find(({ endedAt }) => endedAt === null)
  return open ? <div className='bubble'><p className='quiet small'>{open.by}督办，{showDay(open.until)}前反馈</p><p className='words'>{`${open.reason}\n要求：${open.instruction}`}</p></div> : null
}

export const ProgressForm = textForm('report-progress', {
  label: '办到哪里了', hint: '做了什么、结果怎样、还差什么、哪天能完。', button: '反馈进展', told: '进展已反馈给督办人。', max: limits.note,
  lead: (kase) => <Asked kase={kase} />, consequence: () => '督办人马上看得到。不通知群众。', said: withId
})

export const EndSupervisionForm = textForm('end-supervision', {
  label: '办结凭据', hint: '凭什么说办好了：哪一天、谁核实的、结果如何。', button: '结束督办', told: '督办已结束。', max: limits.note,
  lead: (kase) => <Asked kase={kase} />, consequence: () => '督办标记撤下，凭据留在经过里，不能改。', said: (evidence) => ({ evidence })
})

export const InstructForm = textForm('instruct', {
  label: '批示原文', hint: '谁批的、怎么批的，照原话记。', button: '记录批示', told: '批示已记下，承办单位看得到。', max: limits.note,
  consequence: ({ unitName }) => `${unitName ?? '承办单位'}马上看得到。不通知群众。`, said: withId
})

export const AccountabilityForm = textForm('hold-accountable', {
  label: '追究谁、依据什么、怎么处理', hint: '写明依据的条款和处理决定。', button: '记录责任追究', told: '责任追究已记下，内容限阅。', max: limits.note,
  lead: () => <Notice tone='warn'>内容限阅：只有监督员和局长看得到，其他人只知道有这一条。</Notice>,
  consequence: () => '记下后不能修改，也不会出现在公开稿和通知里。', said: withId
})
