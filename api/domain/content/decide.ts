import type { ContentKind } from './bodies.ts'
import { contentWorkflow, openStatuses, versionWorkflow, type ContentEventName, type ContentState, type PublicCommand, type VersionCommand, type VersionStatus } from './workflow.ts'

/** The latest version of a content. `writers`: everybody who put words or decisions into it. */
export type LatestVersion = { version: number, status: VersionStatus, writers: readonly string[] }

/** A content as far as decisions go. */
export type Standing = { kind: ContentKind, state: ContentState, publicVersion: number | null, latest: LatestVersion | null }

/** What somebody, or the clock, asks. `at` in epoch milliseconds. */
export type ContentCommand =
  | { type: Exclude<VersionCommand, 'schedule'> } | { type: 'schedule', at: number } | { type: 'correct' | 'withdraw', reason: string } | { type: 'confirm' | 'expire' }
export type ContentCommandName = VersionCommand | PublicCommand

/** Who asks, and when (epoch milliseconds). */
export type ContentFacts = { actorId: string, now: number }

/** Why not. The wording a person reads is chosen at the edge. */
export type ContentRefusal =
  | 'content-step' | 'content-same-person' | 'content-correct-first' | 'content-already-open' | 'content-moment-past' | 'content-reason-missing' | 'content-posting-ended' | 'content-never-expires'

/** A version that moves to another status. */
export type Move = { version: number, to: VersionStatus }

/** What becomes of the content: versions that move (or begin), its standing for the public, what the trace says. */
export type ContentDecision =
  | { ok: true, moves: readonly Move[], state: ContentState, publicVersion: number | null, at: number, event: ContentEventName }
  | { ok: false, refusal: ContentRefusal }

const refuse = (refusal: ContentRefusal): ContentDecision => ({ ok: false, refusal })
const isOpen = ({ latest }: Standing): boolean => latest !== null && openStatuses.includes(latest.status)

const events: Record<ContentCommandName, ContentEventName> = {
  save: 'saved', submit: 'submitted', return: 'returned', publish: 'published', schedule: 'scheduled', release: 'released', discard: 'discarded',
  correct: 'correcting', withdraw: 'withdrawn', confirm: 'confirmed', expire: 'expired'
}

// The first words of a content, or the first after a draft that was discarded before anybody read it.
const begin = (standing: Standing): ContentDecision => {
  if (standing.state !== 'unpublished') return refuse(standing.state === 'expired' ? 'content-posting-ended' : 'content-correct-first')
  const version = (standing.latest?.version ?? 0) + 1
  return { ok: true, moves: [{ version, to: 'draft' }], state: standing.state, publicVersion: null, at: version, event: 'drafted' }
}

const goPublic = ({ publicVersion }: Standing, version: number, event: ContentEventName): ContentDecision => ({
  ok: true, state: 'published', publicVersion: version, at: version, event,
  moves: [...(publicVersion === null ? [] : [{ version: publicVersion, to: 'superseded' as const }]), { version, to: 'published' }]
})

const decideVersion = (command: Extract<ContentCommand, { type: VersionCommand }>, standing: Standing, { actorId, now }: ContentFacts): ContentDecision => {
  if (command.type === 'save' && !isOpen(standing)) return begin(standing)
  const { latest } = standing
  const to = latest ? versionWorkflow[latest.status][command.type] : undefined
  if (!latest || !to) return refuse('content-step')
  if ((command.type === 'publish' || command.type === 'schedule') && latest.writers.includes(actorId)) return refuse('content-same-person')
  if (command.type === 'schedule' && !(command.at > now)) return refuse('content-moment-past')
  if (to === 'published') return goPublic(standing, latest.version, events[command.type])
  return { ok: true, moves: [{ version: latest.version, to }], state: standing.state, publicVersion: standing.publicVersion, at: latest.version, event: events[command.type] }
}

// What waits to go public must not bring back by itself what somebody has just taken down.
const sentBack = ({ latest }: Standing): Move[] => latest && (latest.status === 'in-review' || latest.status === 'scheduled') ? [{ version: latest.version, to: 'returned' }] : []
const setAside = ({ latest }: Standing): Move[] => latest && openStatuses.includes(latest.status) ? [{ version: latest.version, to: 'discarded' }] : []

const correct = (standing: Standing): ContentDecision => {
  if (isOpen(standing)) return refuse('content-already-open')
  if (standing.kind === 'posting' && standing.state !== 'published') return refuse('content-posting-ended')
  const version = (standing.latest?.version ?? 0) + 1
  return { ok: true, moves: [{ version, to: 'draft' }], state: standing.state, publicVersion: standing.publicVersion, at: version, event: 'correcting' }
}

const takeDown = (standing: Standing, to: 'withdrawn' | 'expired'): ContentDecision => {
  const { publicVersion } = standing
  if (publicVersion === null) return refuse('content-step')
  const others = to === 'expired' || standing.kind === 'posting' ? setAside(standing) : sentBack(standing)
  return { ok: true, moves: [{ version: publicVersion, to }, ...others], state: to, publicVersion: null, at: publicVersion, event: to }
}

const decidePublic = (command: Extract<ContentCommand, { type: PublicCommand }>, standing: Standing): ContentDecision => {
  if (!contentWorkflow[standing.state][command.type]) return refuse(standing.state === 'expired' ? 'content-posting-ended' : 'content-step')
  if ('reason' in command && command.reason.trim() === '') return refuse('content-reason-missing')
  switch (command.type) {
    case 'correct': return correct(standing)
    case 'withdraw': return takeDown(standing, 'withdrawn')
    case 'expire': return standing.kind === 'posting' ? takeDown(standing, 'expired') : refuse('content-never-expires')
    case 'confirm': return { ok: true, moves: [], state: standing.state, publicVersion: standing.publicVersion, at: standing.publicVersion ?? 0, event: 'confirmed' }
    default: return command satisfies never
  }
}

/**
 * What a command makes of a piece of content. One version is at work at a time; it goes public by another person than any who
 * wrote in it; a scheduled one needs a moment to come; correcting and withdrawing need a reason; a 公示 whose days are over is
 * not taken up again.
 */
export const decideContent = (command: ContentCommand, standing: Standing, facts: ContentFacts): ContentDecision => {
  switch (command.type) {
    case 'correct': case 'withdraw': case 'confirm': case 'expire': return decidePublic(command, standing)
    default: return decideVersion(command, standing, facts)
  }
}
