import type { Input } from '@minsheng/contract/index.ts'
import type { DraftPhoto } from '../drafts/draft.ts'
import { isSilence, mayPass, type ApiProblem } from '../problem.ts'

/** What may wait on the phone: sent twice it is the same, by an id the phone chose or by its meaning. */
type Queueable =
  | 'POST /cases/:caseNo/supplements' | 'POST /cases/:caseNo/rating' | 'POST /cases/:caseNo/trips' | 'POST /cases/:caseNo/withdrawal'
  | 'POST /cases/:caseNo/leak-report' | 'POST /cases/:caseNo/second-round' | 'POST /cases/:caseNo/corrections'
  | 'POST /cases/:caseNo/contact-confirmation' | 'POST /bookings/:bookingId/cancel' | 'POST /bookings/:bookingId/excuse'

export type Asked = { [K in Queueable]: { readonly key: K, readonly input: Input<K> } }[Queueable]
export type DeedKind = 'supplement' | 'rating' | 'withdrawal' | 'leak' | 'again' | 'correction' | 'contact' | 'cancel' | 'excuse'

/** Something a person did that the server has not said yes to. */
export type Deed = {
  readonly id: string
  /** Whose it is: nobody else on this phone sees or sends it. */
  readonly owner: string
  readonly kind: DeedKind
  /** The case or the booking: within one, what was done first arrives first. */
  readonly subject: string
  /** The form it comes from, and the name its words are kept under there. */
  readonly form: string
  /** As the person wrote or chose it. */
  readonly words: string
  readonly at: number
  readonly photos: readonly DraftPhoto[]
  readonly asked: readonly Asked[]
  readonly refused: { readonly code: string, readonly message: string } | null
}

/** How a try ended: the server said yes, it said no, or nothing was heard. */
export type Outcome = { what: 'arrived' } | { what: 'refused', code: string, message: string } | { what: 'unheard', silent: boolean }

/** Puts a deed at the end, in the place of an earlier one of the same form. */
export const withDeed = (deeds: readonly Deed[], deed: Deed): Deed[] => [...deeds.filter(({ owner, form }) => owner !== deed.owner || form !== deed.form), deed]

export const without = (deeds: readonly Deed[], id: string): Deed[] => deeds.filter((deed) => deed.id !== id)

export const notOf = (deeds: readonly Deed[], owner: string): Deed[] => deeds.filter((deed) => deed.owner !== owner)

export const ofOwner = (deeds: readonly Deed[], owner: string | null): Deed[] => deeds.filter((deed) => deed.owner === owner)

/** Puts a changed deed where it lay; one that was taken back meanwhile does not come again. */
export const changed = (deeds: readonly Deed[], id: string, change: Partial<Pick<Deed, 'photos' | 'refused'>>): Deed[] => deeds.map((deed) => deed.id === id ? { ...deed, ...change } : deed)

/** The next to send of one person: the oldest that was not refused, of a subject where nothing older waits for its turn. */
export const nextOf = (deeds: readonly Deed[], owner: string, heldUp: ReadonlySet<string>): Deed | null =>
  deeds.find((deed) => deed.owner === owner && deed.refused === null && !heldUp.has(deed.subject)) ?? null

/** What lies on the phone after a try. */
export const after = (deeds: readonly Deed[], id: string, outcome: Outcome): Deed[] => {
  switch (outcome.what) {
    case 'arrived': return without(deeds, id)
    case 'refused': return changed(deeds, id, { refused: { code: outcome.code, message: outcome.message } })
    case 'unheard': return [...deeds]
    default: return outcome satisfies never
  }
}

/** Reads a failed try. Only a clear no is a refusal; a login that ran out is asked for again and the deed waits. `silent`: another deed would hear nothing either. */
export const outcomeOf = (problem: ApiProblem): Outcome => mayPass(problem) || problem.status === 401
  ? { what: 'unheard', silent: isSilence(problem) || problem.status === 401 }
  : { what: 'refused', code: problem.code, message: problem.message }
