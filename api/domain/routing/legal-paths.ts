import type { Danger } from './urgency.ts'

/** The lawful doors of a matter: 咨询, 办事, 复议, 申请查处, 检举, 信访, 信息公开, 强制报告. */
export type LegalPath = 'consultation' | 'service' | 'reconsideration' | 'enforcement' | 'accusation' | 'petition' | 'disclosure' | 'mandatory-report'

/** A path with its Chinese name, what is done there, and the law it rests on. */
export type LegalPathCard = { name: string, does: string, source: string }

/** All paths. Source: domain.md §2.4, from 信访工作条例 第29–31条 and 民办发〔2024〕40号. */
export const legalPaths: Readonly<Record<LegalPath, LegalPathCard>> = {
  consultation: { name: '咨询', does: '直接答复，不作为信访件', source: '民办发〔2024〕40号' },
  service: { name: '办事', does: '按办事事项受理，帮助申请', source: '社会救助暂行办法第60条' },
  reconsideration: { name: '复议', does: '自行复核，并书面告知可在60日内向县人民政府申请行政复议或者提起行政诉讼', source: '行政复议法第20条' },
  enforcement: { name: '申请查处', does: '按执法程序调查处理，不向被反映人透露反映人', source: '民办发〔2024〕40号' },
  accusation: { name: '检举', does: '转纪检监察机关，不交被检举人所在单位', source: '信访工作条例第30条' },
  petition: { name: '信访', does: '出具信访处理意见', source: '信访工作条例第29、31条' },
  disclosure: { name: '信息公开', does: '按政府信息公开申请办理', source: '政府信息公开条例第33条' },
  'mandatory-report': { name: '强制报告', does: '先处置，立即报警并报告', source: '未成年人保护法第11条、反家庭暴力法第14条' }
}

/** Dangers that are reported at once, whatever else is asked. */
export const reportedDangers: readonly Danger[] = ['child', 'violence']
