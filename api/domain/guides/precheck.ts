import type { AcceptedAt } from './guide.ts'
import { townshipUnitId } from '../routing/units.ts'

/** What the bureau promises of a 材料预审: looked at within so many working days after it was sent. A promise of the product; no law sets it. */
export const precheckPromise = { workingDays: 3 } as const

/**
 * For how many days after it was last sent or looked at the photos of a pre-check are kept: long enough for the visit, and no
 * longer (个人信息保护法 第19条). A choice of the product.
 */
export const precheckKeepDays = 90

/** Letters and digits that nobody takes for another when read aloud or written by hand: no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const codeSigns = 'ACDEFGHJKMNPRTWXY34679'
/** How many signs a code has. */
export const codeLength = 8

/** Where a pre-check stands: sent, looked at and something is wrong, everything in order, taken back. */
export const precheckStatuses = ['sent', 'not-ready', 'ready', 'taken-back'] as const
export type PrecheckStatus = (typeof precheckStatuses)[number]

/** Who looks: the township where the application is handed in there and one is named, else the unit of the guide. */
export const precheckUnit = ({ acceptedAt, unitId }: { acceptedAt: AcceptedAt, unitId: string }, townshipCode: string | null): string =>
  acceptedAt !== 'unit' && townshipCode !== null ? townshipUnitId(townshipCode) : unitId

/** What an officer says of one paper. */
export type Verdict = { paperId: string, verdict: 'ok' | 'wrong', note: string | null }
type Looked = { status: PrecheckStatus, wrongLists: number, papers: readonly string[] }
type Look = { verdicts: readonly Verdict[], secondTimeBecause: string | null }
export type Decision = { ok: true, status: 'ready' | 'not-ready', wrongLists: number, secondBecause: string | null } | { ok: false, refusal: string }

const refuse = (refusal: string): Decision => ({ ok: false, refusal })

/** Whether wrongs told now come after something else was told (一次性告知), and so need the reason why they were not told then. */
export const needsReason = ({ status, wrongLists }: Pick<Looked, 'status' | 'wrongLists'>): boolean => wrongLists > 0 || status === 'ready'

/**
 * All papers are decided at once, and what is wrong is said with how to put it right (一次性告知: 行政许可法 第32条, as the bureau
 * promises it for every item). A second list of wrongs needs the reason why the first did not name it, and the citizen reads it.
 */
export const decidePrecheck = ({ status, wrongLists, papers }: Looked, { verdicts, secondTimeBecause }: Look): Decision => {
  if (status === 'taken-back') return refuse('precheck-taken-back')
  const named = new Set(verdicts.map(({ paperId }) => paperId))
  if (named.size !== verdicts.length || named.size !== papers.length || !papers.every((id) => named.has(id))) return refuse('verdicts-incomplete')
  const wrong = verdicts.filter(({ verdict }) => verdict === 'wrong')
  if (wrong.some(({ note }) => note === null)) return refuse('wrong-without-how')
  if (wrong.length === 0) return { ok: true, status: 'ready', wrongLists, secondBecause: null }
  if (!needsReason({ status, wrongLists })) return { ok: true, status: 'not-ready', wrongLists: 1, secondBecause: null }
  return secondTimeBecause === null ? refuse('second-list-without-reason') : { ok: true, status: 'not-ready', wrongLists: wrongLists + 1, secondBecause: secondTimeBecause }
}
