/**
 * Where a case stands: 待审核, 待签收, 职责异议, 办理中, 答复送审, 法制审核, 已答复（待评价）, 已办结, 不予受理, 已转送, 已并案, 已撤回, 已归档.
 * Reply draft, publication and delivery have states of their own (docs/decisions/0003).
 */
export const caseStatuses = [
  'submitted', 'accepted', 'objected', 'handling', 'drafted', 'legal-review', 'answered', 'closed',
  'declined', 'forwarded', 'merged', 'withdrawn', 'archived'
] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** What the statuses are called on screen and in the manual. */
export const statusNames: Record<CaseStatus, string> = {
  submitted: '待审核', accepted: '待签收', objected: '职责异议', handling: '办理中', drafted: '答复送审', 'legal-review': '法制审核',
  answered: '已答复', closed: '已办结', declined: '不予受理', forwarded: '已转送', merged: '已并案', withdrawn: '已撤回', archived: '已归档'
}

/** The words of the first contract, which installed mini programs still know: each status by its nearest. */
export const coarseStatus = (status: CaseStatus): 'submitted' | 'accepted' | 'handling' | 'drafted' | 'answered' | 'closed' | 'declined' => {
  switch (status) {
    case 'objected': return 'accepted'
    case 'legal-review': return 'drafted'
    case 'forwarded': return 'declined'
    case 'merged': case 'withdrawn': case 'archived': return 'closed'
    default: return status
  }
}

/** Statuses nothing leads out of. */
export const finalStatuses: readonly CaseStatus[] = ['declined', 'forwarded', 'merged', 'withdrawn', 'archived']

/** Statuses in which the citizen has a reply. */
export const answeredStatuses: readonly CaseStatus[] = ['answered', 'closed', 'archived']

/** Statuses in which the promised day no longer runs. */
export const settledStatuses: readonly CaseStatus[] = ['answered', 'closed', ...finalStatuses]
