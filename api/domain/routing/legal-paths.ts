import type { LegalPath } from '../clock/paths.ts'
import type { Danger } from './urgency.ts'

/** What is done on each path, and the law it rests on: told to the citizen and the clerk. Source: domain.md §2.4. */
export const pathDuties: Readonly<Record<LegalPath, { does: string, source: string }>> = {
  consultation: { does: '直接答复，不作为信访件', source: '民办发〔2024〕40号' },
  service: { does: '按办事事项受理，帮助申请', source: '社会救助暂行办法第60条' },
  reconsideration: { does: '自行复核，并书面告知可在60日内向县人民政府申请行政复议或者提起行政诉讼（R24）', source: '行政复议法第20条' },
  enforcement: { does: '按执法程序调查处理，不向被反映人透露反映人', source: '民办发〔2024〕40号' },
  accusation: { does: '转纪检监察机关，不交被检举人所在单位', source: '信访工作条例第30条' },
  petition: { does: '依法受理并书面答复', source: '信访工作条例第29、31条' },
  disclosure: { does: '按政府信息公开申请办理（R04）', source: '政府信息公开条例第33条' },
  'mandatory-report': { does: '先处置，立即报警并报告（R17）', source: '未成年人保护法第11条、反家庭暴力法第14条' }
}

/** Dangers that are reported at once, whatever else is asked. */
export const reportedDangers: readonly Danger[] = ['child', 'violence']
