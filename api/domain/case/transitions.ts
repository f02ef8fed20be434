import type { Verb } from '../permissions/permissions.ts'
import type { CaseType } from './case.ts'
import type { CaseCommand } from './commands.ts'
import type { CaseStatus } from './statuses.ts'

/**
 * One line of the workflow: who may give a command from which statuses, and where it leads. `by` is the verb of the
 * permission table (role × verb), the citizen of the case, or the system. `when` tells two rows of one command apart.
 * `reason`: it asks for words that stay in the history. `tells`: the citizen hears of it at once. `whilePaused`: it is
 * admitted while the clocks stand still; all other commands wait until they run.
 */
export type Transition = {
  command: CaseCommand['type']
  from: readonly CaseStatus[]
  to: CaseStatus | 'same'
  by: Verb | 'citizen' | 'system'
  types?: readonly CaseType[]
  when?: 'needs-legal-review' | 'no-legal-review' | 'urgent'
  reason?: true
  tells?: true
  whilePaused?: true
}

const open = ['submitted', 'accepted', 'objected', 'handling', 'drafted', 'legal-review'] as const
const beforeReply = ['submitted', 'accepted', 'objected', 'handling'] as const
const inWork = ['handling', 'drafted', 'legal-review'] as const
const after = ['answered', 'closed'] as const

/**
 * The whole workflow (domain.md §1.2). Screens draw their buttons from it, tests walk it, the manual prints it:
 * 提交 → 受理并分派 | 不予受理 | 转送 → 签收 | 职责异议 → 办理 → 拟复送审 → [法制审核] → 答复 → 评价 → 办结 → 归档.
 */
export const transitions: readonly Transition[] = [
  // 首接
  { command: 'accept', from: ['submitted'], to: 'accepted', by: 'case:accept', tells: true },
  { command: 'decline', from: ['submitted'], to: 'declined', by: 'case:accept', reason: true, tells: true },
  { command: 'forward', from: ['submitted', 'objected'], to: 'forwarded', by: 'case:accept', reason: true, tells: true },
  { command: 'reroute', from: ['accepted', 'objected', 'handling'], to: 'accepted', by: 'case:accept', reason: true, tells: true },
  { command: 'uphold', from: ['objected'], to: 'accepted', by: 'case:accept', reason: true },
  { command: 'arbitrate', from: ['objected'], to: 'accepted', by: 'case:arbitrate', reason: true, tells: true },
  { command: 'merge', from: beforeReply, to: 'merged', by: 'case:accept', reason: true, tells: true, whilePaused: true },
  { command: 'split', from: beforeReply, to: 'same', by: 'case:accept', reason: true, tells: true, whilePaused: true },
  { command: 'mark-urgent', from: open, to: 'same', by: 'case:accept', reason: true, whilePaused: true },
  { command: 'set-path', from: beforeReply, to: 'same', by: 'case:accept', reason: true, whilePaused: true },
  { command: 'set-identity', from: open, to: 'same', by: 'case:accept', reason: true, whilePaused: true },
  { command: 'name-accused', from: open, to: 'same', by: 'case:accept', reason: true, whilePaused: true },
  { command: 'confirm-receipt', from: ['submitted'], to: 'same', by: 'case:accept', tells: true },
  // 保密（信访工作条例 第30条）
  { command: 'keep', from: open, to: 'same', by: 'vault:open', whilePaused: true },
  { command: 'name-keeper', from: open, to: 'same', by: 'vault:approve', reason: true, whilePaused: true },
  { command: 'retype', from: open, to: 'same', by: 'vault:open', whilePaused: true },
  { command: 'settle-leak', from: [...open, ...after], to: 'same', by: 'leak:settle', reason: true, whilePaused: true },
  // 办理
  { command: 'sign', from: ['accepted'], to: 'handling', by: 'case:handle' },
  { command: 'object', from: ['accepted'], to: 'objected', by: 'case:handle', reason: true },
  { command: 'plan', from: ['handling'], to: 'same', by: 'case:handle', whilePaused: true },
  // Danger does not wait for a unit: whoever reads it first calls first.
  { command: 'record-contact', from: ['submitted'], to: 'same', by: 'case:accept', when: 'urgent', whilePaused: true },
  { command: 'record-contact', from: inWork, to: 'same', by: 'case:handle', whilePaused: true },
  { command: 'record-finding', from: inWork, to: 'same', by: 'case:handle', whilePaused: true },
  { command: 'record-visit', from: inWork, to: 'same', by: 'case:handle', whilePaused: true },
  { command: 'add-evidence', from: inWork, to: 'same', by: 'case:handle', whilePaused: true },
  { command: 'consult', from: ['handling'], to: 'same', by: 'case:handle', whilePaused: true },
  { command: 'give-opinion', from: inWork, to: 'same', by: 'case:opinion', whilePaused: true },
  { command: 'recuse', from: ['submitted'], to: 'same', by: 'case:accept', reason: true, whilePaused: true },
  { command: 'recuse', from: ['accepted', 'objected', ...inWork], to: 'same', by: 'case:review', reason: true, whilePaused: true },
  { command: 'request-correction', from: ['submitted'], to: 'same', by: 'case:accept', tells: true },
  { command: 'request-correction', from: ['handling'], to: 'same', by: 'case:handle', tells: true },
  { command: 'request-more', from: ['submitted', 'handling'], to: 'same', by: 'case:review', reason: true, tells: true },
  { command: 'pause', from: ['handling'], to: 'same', by: 'case:review', reason: true, tells: true },
  { command: 'resume', from: ['submitted'], to: 'same', by: 'case:accept', whilePaused: true, tells: true },
  { command: 'resume', from: ['handling'], to: 'same', by: 'case:handle', whilePaused: true, tells: true },
  { command: 'ask-extension', from: ['handling'], to: 'same', by: 'case:handle', reason: true },
  { command: 'extend', from: ['handling'], to: 'same', by: 'case:extend', reason: true, tells: true },
  { command: 'refuse-extension', from: ['handling'], to: 'same', by: 'case:extend', reason: true },
  // 答复
  { command: 'draft-reply', from: ['handling'], to: 'drafted', by: 'case:handle' },
  { command: 'return-reply', from: ['drafted'], to: 'handling', by: 'case:review', reason: true },
  { command: 'return-reply', from: ['legal-review'], to: 'handling', by: 'case:vet', reason: true },
  { command: 'approve-reply', from: ['drafted'], to: 'answered', by: 'case:review', when: 'no-legal-review', tells: true },
  { command: 'approve-reply', from: ['drafted'], to: 'legal-review', by: 'case:review', when: 'needs-legal-review' },
  { command: 'clear-reply', from: ['legal-review'], to: 'answered', by: 'case:vet', tells: true },
  // 督办与事后
  { command: 'supervise', from: open, to: 'same', by: 'case:supervise', reason: true, whilePaused: true },
  { command: 'report-progress', from: ['accepted', 'objected', ...inWork], to: 'same', by: 'case:handle', whilePaused: true },
  { command: 'end-supervision', from: [...open, ...after], to: 'same', by: 'case:supervise', reason: true, whilePaused: true },
  { command: 'instruct', from: open, to: 'same', by: 'case:instruct', whilePaused: true },
  { command: 'hold-accountable', from: after, to: 'same', by: 'case:discipline', reason: true },
  { command: 'call-back', from: after, to: 'same', by: 'case:handle' },
  { command: 'record-upper-review', from: after, to: 'same', by: 'case:accept' },
  // 群众
  { command: 'supplement', from: open, to: 'same', by: 'citizen', whilePaused: true },
  { command: 'correct', from: ['submitted', 'handling'], to: 'same', by: 'citizen', whilePaused: true },
  { command: 'confirm-contact', from: [...inWork, ...after], to: 'same', by: 'citizen', whilePaused: true },
  { command: 'rate', from: after, to: 'closed', by: 'citizen' },
  { command: 'ask-again', from: after, to: 'accepted', by: 'citizen', reason: true },
  { command: 'withdraw', from: ['submitted', 'accepted', 'objected', 'handling'], to: 'withdrawn', by: 'citizen', types: ['consultation', 'help', 'complaint', 'suggestion'], reason: true, whilePaused: true },
  { command: 'report-leak', from: [...open, ...after], to: 'same', by: 'citizen', reason: true, whilePaused: true },
  // 系统
  { command: 'close', from: ['answered'], to: 'closed', by: 'system' },
  { command: 'end-pause', from: ['submitted', 'handling'], to: 'same', by: 'system', whilePaused: true, tells: true },
  { command: 'archive', from: ['closed'], to: 'archived', by: 'system' }
]
