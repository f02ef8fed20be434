import { finalStatuses } from './statuses.ts'
import type { Case } from './case.ts'
import type { CaseRefusal, Facts } from './decision.ts'
import type { CaseCommandName } from './workflow.ts'

/** What stands in the way of a command whatever it carries, or `null`. */
export type Guard = (kase: Case, facts: Facts) => CaseRefusal | null

/** A unit says 不是本单位职责 within five working days of taking over (信访工作条例 第23条). */
export const OBJECTION_WORKING_DAYS = 5
/** One objection goes back to the first receiver, the second to a leader. */
export const HAND_BACKS = 2
const SUPPLEMENTS = 20
/** At most two named officers know who filed a confidential case (domain.md §6.2). */
const KEEPERS = 2
/** The citizen may say 没解决 and ask again for this many days after the answer. */
export const ASK_AGAIN_DAYS = 30

const notRecused: Guard = ({ recused }, { actorId }) => recused.includes(actorId) ? 'person-recused' : null
const notPausedYet: Guard = ({ pause }) => pause ? 'already-paused' : null
const pauseOpen: Guard = ({ pause }) => pause ? null : 'not-paused'
const notDrafter: Guard = ({ drafterId }, { actorId }) => drafterId === actorId ? 'same-person' : null
const supervised: Guard = ({ supervisedUntil }) => supervisedUntil ? null : 'not-supervised'
const confidential: Guard = ({ identity }) => identity === 'confidential' ? null : 'not-confidential'
const all = (...guards: Guard[]): Guard => (kase, facts) => {
  for (const guard of guards) {
    const refusal = guard(kase, facts)
    if (refusal) return refusal
  }
  return null
}

/** Proof before a reply: in the sampled "not satisfied" ratings the cause was 承办单位未联系当事人 (domain.md §1.1 A2). */
const proven: Guard = ({ contactCount, findingCount, jointUnits }) => {
  if (contactCount === 0) return 'contact-missing'
  if (findingCount === 0) return 'finding-missing'
  return jointUnits.length > 0 ? 'opinion-missing' : null
}

const mayObject: Guard = ({ arbitrated, handBacks }, { workingDaysSinceTransfer = 0 }) => {
  if (arbitrated || handBacks >= HAND_BACKS) return 'already-arbitrated'
  return workingDaysSinceTransfer > OBJECTION_WORKING_DAYS ? 'objection-too-late' : null
}

/** After the second objection nobody but a leader sends it on. */
const firstObjection: Guard = ({ status, handBacks }) => status === 'objected' && handBacks >= HAND_BACKS ? 'leader-decides' : null

const mayAskAgain: Guard = ({ round, solved }, { daysSinceAnswer = 0 }) => {
  if (round === 2) return 'already-asked-again'
  if (solved === 'yes') return 'was-solved'
  return daysSinceAnswer > ASK_AGAIN_DAYS ? 'too-late-to-ask-again' : null
}

const mayExtend: Guard = (_kase, { mayExtend: answer = 'yes' }) => answer === 'yes' ? null : answer

/** Conditions beside status and type, per command. Buttons are drawn and commands refused by this one table. */
export const guards: { readonly [N in CaseCommandName]?: Guard } = {
  reroute: firstObjection,
  forward: firstObjection,
  uphold: firstObjection,
  sign: notRecused,
  object: mayObject,
  'record-contact': notRecused, 'record-finding': notRecused, 'record-visit': notRecused, 'add-evidence': notRecused, plan: notRecused,
  'give-opinion': ({ jointUnits }, { actorUnitId }) => actorUnitId && jointUnits.includes(actorUnitId) ? null : 'not-consulted',
  'request-correction': ({ correctionCount }) => correctionCount > 0 ? 'correction-already-asked' : null,
  'request-more': ({ correctionCount }) => correctionCount === 0 ? 'not-allowed-in-this-status' : null,
  pause: notPausedYet,
  resume: pauseOpen, 'end-pause': pauseOpen,
  correct: ({ pause }) => pause?.reason === 'correction' ? null : 'not-paused',
  'ask-extension': all(({ extensionAsked }) => extensionAsked ? 'already-extended' : null, mayExtend),
  extend: all(({ extensionAsked }) => extensionAsked ? null : 'extension-not-asked', mayExtend),
  'refuse-extension': ({ extensionAsked }) => extensionAsked ? null : 'extension-not-asked',
  'draft-reply': all(notRecused, proven),
  'approve-reply': all(notRecused, notDrafter),
  'clear-reply': all(notRecused, notDrafter),
  'return-reply': notRecused,
  supervise: ({ supervisedUntil }) => supervisedUntil ? 'already-supervised' : null,
  'report-progress': supervised, 'end-supervision': supervised,
  // A bad rating is called back (P07); a good one asks for nothing.
  'call-back': ({ rated, solved }) => rated && solved !== 'yes' ? null : 'was-solved',
  supplement: ({ supplementCount }) => supplementCount >= SUPPLEMENTS ? 'too-many-supplements' : null,
  rate: ({ rated }) => rated ? 'already-rated' : null,
  'ask-again': mayAskAgain,
  keep: all(confidential, notRecused, ({ keepers }) => keepers.length > 0 ? 'two-keepers' : null),
  'name-keeper': all(confidential, ({ keepers }) => keepers.length >= KEEPERS ? 'two-keepers' : null),
  retype: all(confidential, ({ keepers }, { actorId }) => keepers.includes(actorId) ? null : 'not-keeper'),
  'settle-leak': ({ frozen }) => frozen ? null : 'no-leak',
  archive: ({ frozen }) => frozen ? 'leak-open' : null,
  'set-identity': ({ status }) => finalStatuses.includes(status) ? 'not-allowed-in-this-status' : null
}
