import { showDay } from '../../../lib/dates.ts'
import type { StaffCase } from '../api/get-case.ts'

type Standing = Pick<StaffCase, 'status' | 'stage' | 'unitName' | 'handlerName' | 'handBacks' | 'pause' | 'jointUnits' | 'publication'> & { reply: { by: string } | null }

const sentences: Record<StaffCase['status'], (kase: Standing) => string> = {
  submitted: () => '等首接员受理。',
  accepted: (kase) => `等${kase.unitName ?? '承办单位'}签收。`,
  handling: (kase) => `${kase.unitName ?? '承办单位'}${kase.handlerName ? `的${kase.handlerName}` : ''}正在办理。`,
  drafted: (kase) => `${kase.reply?.by ?? '经办人'}起草的答复，等审核人看。`,
  answered: (kase) => kase.publication === 'prepared' ? '公开稿等另一位同志核对。' : '已答复群众，等群众评价。',
  closed: () => '这件已办结。',
  declined: () => '这件不予受理，已告知群众。'
}

/** Whose turn it is, by the exact stage where the seven coarse words are not enough. */
const stages: readonly (readonly [stage: string, sentence: (kase: Standing) => string])[] = [
  ['职责异议', (kase) => kase.handBacks > 1 ? '第二次职责异议，等分管领导裁定。' : '单位提出职责异议，等首接员处理。'],
  ['法制审核', () => '答复等法制保密审核员看。'],
  ['已转送', () => '这件已转送有权处理的部门。'],
  ['已并案', () => '这件已并入另一件，在那一件里办。'],
  ['已撤回', () => '群众已撤回这一件。'],
  ['已归档', () => '这件已归档。']
]

/** Whose turn it is, in one sentence: a pause first, then an opinion still owed, then the stage. */
export const turnOf = (kase: Standing): string => {
  if (kase.pause) return `因${kase.pause.reasonName}，期限暂停到 ${showDay(kase.pause.until)}，到时自动恢复。`
  if (kase.stage === '办理中' && kase.jointUnits.length > 0) return `等${kase.jointUnits.map(({ unitName }) => unitName).join('、')}给会办意见，到齐才能起草答复。`
  return (stages.find(([stage]) => stage === kase.stage)?.[1] ?? sentences[kase.status])(kase)
}
