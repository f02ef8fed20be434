import type { HelperRelation, MandateWay } from '@minsheng/contract/register-words.ts'

export const relationWords: Record<HelperRelation, string> = { child: '子女', spouse: '配偶', parent: '父母', relative: '其他亲属', neighbour: '邻居', cadre: '村（社区）干部', other: '其他' }
export const wayWords: Record<MandateWay, string> = { 'in-person': '本人当面答应的', 'signed-photo': '本人签了字', 'phone-recording': '本人电话里答应的' }
