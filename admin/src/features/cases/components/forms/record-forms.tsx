import { limits } from '@minsheng/contract/limits.ts'
import { showDay, showInstant } from '../../../../lib/dates.ts'
import { textForm } from './text-form.tsx'

const onlyStaff = () => '只有工作人员看得到，群众看不到内容。'
const withId = (text: string, recordId: string) => ({ recordId, text })

export const FindingForm = textForm('record-finding', {
  label: '查明的情况', hint: '去了哪里、问了谁、看了什么材料、事实是什么。', button: '保存调查情况', told: '调查情况已记下。', rows: 8, max: limits.note, consequence: onlyStaff, said: withId
})

export const PlanForm = textForm('plan', {
  label: '调查方案', hint: '要查清什么、找谁问、看哪些材料、谁去、哪天去。', button: '保存调查方案', told: '调查方案已记下。', rows: 8, max: limits.note,
  consequence: (kase) => kase.plan ? '新方案会代替现在这一份，旧的留在经过里。只有工作人员看得到。' : onlyStaff(),
  lead: ({ plan }) => plan && <div className='bubble'><p className='quiet small'>现在的方案：{plan.by}，{showInstant(plan.at)}</p><p className='words'>{plan.text}</p></div>,
  said: withId
})

export const OpinionForm = textForm('give-opinion', {
  label: '本单位的意见', hint: '问什么答什么：事实、依据、建议怎么办。', button: '交会办意见', told: '会办意见已交给承办单位。', rows: 8, max: limits.reportText,
  consequence: (kase) => `承办单位${kase.unitName ? `（${kase.unitName}）` : ''}马上看得到；意见到齐才能起草答复。`,
  lead: ({ jointUnits }) => jointUnits.map(({ unitId, unitName, question, until }) => (
    <div className='bubble' key={unitId}><p className='quiet small'>请{unitName}在 {showDay(until)} 前答复</p><p className='words'>{question}</p></div>
  )),
  said: withId
})

export const ResumeForm = textForm('resume', {
  label: '为什么现在恢复', hint: '例如：材料已补齐、鉴定结果已出。', button: '恢复办理期限', told: '期限已恢复，群众会收到通知。', rows: 3,
  consequence: () => '期限从明天起接着算，停了多少天就顺延多少天。群众会马上收到通知。',
  lead: ({ pause }) => pause && <p>因{pause.reasonName}暂停，{showDay(pause.since)}起，最晚到 {showDay(pause.until)} 自动恢复。</p>,
  said: (note) => ({ note })
})

export const RefuseExtensionForm = textForm('refuse-extension', {
  label: '为什么不同意', hint: '经办人照着抓紧办。', button: '不同意延期', told: '没有批准延期，经办人看得到理由。', rows: 3,
  consequence: ({ due }) => `期限不变，仍是 ${showDay(due.dueOn)}。不通知群众。`, said: (reason) => ({ reason })
})
