/** Where a case stands. Reply draft, publication and delivery have states of their own (docs/decisions/0003). */
export type CaseStatus = 'submitted' | 'accepted' | 'handling' | 'drafted' | 'answered' | 'closed' | 'declined'

/** What somebody may ask of a case. */
export type CaseCommandName =
  | 'accept' | 'decline' | 'reroute' | 'sign' | 'record-contact' | 'record-finding'
  | 'draft-reply' | 'return-reply' | 'approve-reply' | 'supplement' | 'rate' | 'close'

type Moves = Partial<Record<CaseCommandName, CaseStatus>>

/**
 * Which commands each status admits, and where they lead. This table is the workflow: screens draw their buttons from it,
 * tests walk it, the manual prints it. 提交 → 受理并分派 | 不予受理 → 签收 → 办理 → 拟复送审 → 答复 → 评价 → 办结.
 */
export const caseWorkflow: Record<CaseStatus, Moves> = {
  submitted: { accept: 'accepted', decline: 'declined', supplement: 'submitted' },
  accepted: { sign: 'handling', reroute: 'accepted', supplement: 'accepted' },
  handling: {
    'record-contact': 'handling', 'record-finding': 'handling', 'draft-reply': 'drafted',
    reroute: 'accepted', supplement: 'handling'
  },
  drafted: {
    'return-reply': 'handling', 'approve-reply': 'answered',
    'record-contact': 'drafted', 'record-finding': 'drafted', supplement: 'drafted'
  },
  answered: { rate: 'closed', close: 'closed' },
  closed: { rate: 'closed' },
  declined: {}
}

/** Commands nobody but the system may give: closing an answered case whose 30 days for a rating have passed. */
export const systemCommands: readonly CaseCommandName[] = ['close']

/** Statuses in which the promised day no longer runs. */
export const settledStatuses: readonly CaseStatus[] = ['answered', 'closed', 'declined']

/** Where a command leads from a status, or `null` when the status does not admit it. */
export const nextStatus = (status: CaseStatus, command: CaseCommandName): CaseStatus | null =>
  caseWorkflow[status][command] ?? null
