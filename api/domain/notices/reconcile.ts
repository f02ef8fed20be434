/** One day of one provider as one side counts it. `taken`: what left, or what the other side took; `open`: without an end so far. */
export type DayCount = { taken: number, delivered: number, failed: number, open: number }

/** Sendings whose two sides contradict each other, found one by one: what counts alone would not show where two cancel out. */
export type Contradictions = { contradicted: number, unknown: number }

/**
 * How many messages of a day nobody can account for: the widest gap between the two counts, or the contradictions found one by
 * one if those are more. Zero: both sides say the same. One message may widen two gaps and is still one.
 */
export const differenceOf = (ours: DayCount, theirs: DayCount, { contradicted, unknown }: Contradictions): number =>
  Math.max(Math.abs(ours.taken - theirs.taken), Math.abs(ours.delivered - theirs.delivered), Math.abs(ours.failed - theirs.failed), contradicted + unknown)

/** How the budget of a day stands: 还有, 快用完 from nine tenths on, 用完了: the guard lets none through. */
export const budgetStates = ['open', 'near', 'used-up'] as const
export type BudgetState = (typeof budgetStates)[number]
const NEAR = 0.9

/** Where the guard of the SMS budget stands. Takes what is taken and the limit of the day. */
export const budgetState = (taken: number, limit: number): BudgetState => taken >= limit ? 'used-up' : taken >= limit * NEAR ? 'near' : 'open'
