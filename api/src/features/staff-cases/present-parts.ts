import type { Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { pauseNames } from '@minsheng/domain/clock/fact-names.ts'
import { pathNames } from '@minsheng/domain/clock/paths.ts'
import { scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import type { StaffContext } from '../../context.ts'
import { identityWords } from '../cases/index.ts'
import { told, type Happened } from './happened.ts'
import { presentCorrections, presentExtension, presentSupervisions } from './present-procedures.ts'
import type { StaffParts } from './rows.ts'

type View = Output<'GET /staff/cases/:caseNo'>
const named = (unitId: string): string => unitName(unitId) ?? unitId

/** What stands of 责任追究 for somebody who may not read it. */
const RESTRICTED = '内容限阅'

/** Whether a person reads what was recorded of 责任追究. */
export const readsAccountability = ({ actor }: StaffContext): boolean => scopeOf(actor.roles, 'case:discipline') !== null

const presentEvidence = (happened: readonly Happened[], { evidence }: StaffParts): View['evidence'] => {
  const files = new Map((evidence ?? []).map((file) => [file.id, file]))
  return told(happened, 'evidence-added', ({ fileIds, note }, said) => fileIds.flatMap((fileId) => {
    const file = files.get(fileId)
    return file ? [{ ...said, fileId, name: file.name ?? '', mediaType: file.media_type, note }] : []
  })).flat()
}

const presentJointUnits = (kase: Case, happened: readonly Happened[]): View['jointUnits'] => {
  const asked = told(happened, 'unit-consulted', ({ unitId, question, until }) => ({ unitId, unitName: named(unitId), question, until }))
  return kase.jointUnits.flatMap((unit) => asked.findLast(({ unitId }) => unitId === unit) ?? [])
}

type Standing = Pick<View, 'path' | 'pathName' | 'identity' | 'identityName' | 'urgency' | 'round' | 'handBacks' | 'arbitrated' | 'supervisedUntil' | 'pause' | 'accused'>

const presentStanding = ({ path, identity, urgency, round, handBacks, arbitrated, supervisedUntil, pause, accused }: Case): Standing => ({
  path, pathName: pathNames[path], identity, identityName: identityWords[identity], urgency, round, handBacks, arbitrated, supervisedUntil,
  pause: pause && { ...pause, reasonName: pauseNames[pause.reason] }, accused: accused.map(named)
})

type Records = Pick<View, 'opinions' | 'plan' | 'visits' | 'instructions' | 'accountability' | 'callBacks' | 'upperReviews'>

const presentRecords = (ctx: StaffContext, happened: readonly Happened[]): Records => ({
  opinions: told(happened, 'opinion-given', ({ unitId, text }, said) => ({ ...said, unitName: named(unitId), text })),
  plan: told(happened, 'plan-made', ({ text }, said) => ({ ...said, text })).at(-1) ?? null,
  visits: told(happened, 'visit-recorded', ({ on, place, investigators, met, text }, said) => ({ ...said, on, place, investigators: [...investigators], met, text })),
  instructions: told(happened, 'leader-instructed', ({ text }, said) => ({ ...said, text })),
  accountability: told(happened, 'accountability-recorded', ({ text }, said) => ({ ...said, text: readsAccountability(ctx) ? text : RESTRICTED })),
  callBacks: told(happened, 'called-back', ({ reached, note }, said) => ({ ...said, reached, note })),
  upperReviews: told(happened, 'upper-review-recorded', ({ authority, result, on, note }, said) => ({ ...said, authority, result, on, note }))
})

type Parts = Standing & Records & Pick<View, 'outcome' | 'corrections' | 'extension' | 'supervisions' | 'jointUnits' | 'evidence' | 'recused' | 'links'>

/** What investigation, review and oversight add to a case. */
export const presentParts = (ctx: StaffContext, kase: Case, happened: readonly Happened[], parts: StaffParts): Parts => ({
  ...presentStanding(kase),
  ...presentRecords(ctx, happened),
  outcome: told(happened, 'reply-drafted', ({ outcome }) => outcome ?? null).at(-1) ?? null,
  corrections: presentCorrections(happened),
  extension: presentExtension(happened),
  supervisions: presentSupervisions(happened),
  jointUnits: presentJointUnits(kase, happened),
  evidence: presentEvidence(happened, parts),
  recused: parts.recused ?? [],
  links: parts.links
})
