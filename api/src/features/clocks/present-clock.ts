import type { Output } from '@minsheng/contract/index.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import type { ClockProof } from '@minsheng/domain/clock/explain.ts'
import { factNames, pauseNames } from '@minsheng/domain/clock/fact-names.ts'
import { sayLine } from '@minsheng/domain/clock/say-clock.ts'

/** One limit as the contract gives it. */
export type ClockView = Output<'GET /cases/:caseNo'>['clocks'][number]

/** 为什么是这一天, as citizen and staff read it: the proof of one limit, its days by name and its sentences. */
export const presentClock = (rule: ClockRule, { state, lines, way }: ClockProof, { governs, replaced, round }: { governs: boolean, replaced: boolean, round: number }): ClockView => ({
  ruleId: rule.id, name: rule.name, kind: rule.kind, bound: rule.bound, law: rule.source.law, article: rule.source.article,
  governs, replaced, round, amount: rule.amount ?? 0, unit: rule.unit,
  startedOn: state.startedOn, startedBy: factNames[state.startedBy], day: state.day, nominal: state.nominal,
  dueAt: state.dueAt === null ? null : new Date(state.dueAt).toISOString(),
  provisional: state.provisional, satisfiedOn: state.satisfiedOn, late: state.late,
  excluded: way.off.map(({ day, name }) => ({ day, name })), madeUp: way.madeUp.map(({ day, name }) => ({ day, name })),
  pauses: state.pauses.map(({ reason, on, end, open }) => ({ reason, name: pauseNames[reason], on, end, open })),
  extension: state.extension && { on: state.extension.on, amount: state.extension.amount, approvedBy: state.extension.approvedBy, reason: state.extension.reason },
  calendarVersion: state.calendarVersion,
  lines: lines.map(sayLine)
})
