import type { Current, Finding } from '../api/get-content.ts'

/** Why something found is kept: id of the finding → the reason as typed. */
export type Reasons = Readonly<Record<string, string>>

const SHORTEST = 2

export const isSettled = ({ findingId, mustChange }: Finding, reasons: Reasons): boolean => !mustChange && (reasons[findingId] ?? '').trim().length >= SHORTEST

export const unsettled = (findings: readonly Finding[], reasons: Reasons): Finding[] => findings.filter((finding) => !isSettled(finding, reasons))

export const reasonsOf = (decisions: Current['decisions']): Reasons => Object.fromEntries(decisions.map(({ findingId, keepBecause }) => [findingId, keepBecause]))

/** As the server takes them: only of what is still found. */
export const decisionsOf = (findings: readonly Finding[], reasons: Reasons): Current['decisions'] =>
  findings.filter((finding) => isSettled(finding, reasons)).map(({ findingId }) => ({ findingId, keepBecause: (reasons[findingId] ?? '').trim() }))
