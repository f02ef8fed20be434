import type { Output } from '@minsheng/contract/index.ts'
import { eventNames } from '@minsheng/domain/content/workflow.ts'
import type { StaffContext } from '../../context.ts'
import type { FileRow, VersionRow } from './rows.ts'

type Whole = Output<'GET /staff/contents/:contentId'>
type Version = Whole['versions'][number]
export type EventRow = { type: string, actor_id: string, name: string | null, reason: string, at: Date }
export type ProofRow = {
  lines: number, from_day: string, until_day: string, fingerprint: string, photo_ids: string[], views: number, taken_down_at: Date | null, taken_down_why: string | null
}

/** Who did something: what ships with a release and what the clock did names no person. */
export const nameOfActor = (actorId: string, name: string | null): string =>
  name ?? (actorId === 'release' ? '随软件提供' : actorId === 'system' ? '系统' : '已离开的人员')

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** A version as listed. */
export const presentVersion = ({ actor }: StaffContext, row: VersionRow): Version => ({
  version: row.version, status: row.status, reason: row.reason, stamp: row.stamp, author: nameOfActor(row.author_id, row.author), savedAt: row.saved_at.toISOString(),
  reviewer: row.reviewer_id === null ? null : nameOfActor(row.reviewer_id, row.reviewer), returnReason: row.return_reason, publishAt: iso(row.publish_at), publishedAt: iso(row.published_at), endedAt: iso(row.ended_at),
  endReason: row.end_reason, own: row.author_id === actor.id
})

/** A file as staff see it. */
export const presentFile = ({ id, name, alt, media_type, bytes, removed }: FileRow): Whole['files'][number] => ({ fileId: id, name, alt, mediaType: media_type, bytes, removed })

/** One step of the trace. */
export const presentEvent = ({ type, actor_id, name, reason, at }: EventRow): Whole['trace'][number] =>
  ({ at: at.toISOString(), step: eventNames[type as keyof typeof eventNames] ?? type, by: nameOfActor(actor_id, name), reason })

/** The proof of a 公示. */
export const presentProof = (row: ProofRow | undefined): Whole['proof'] => row === undefined ? null : {
  lines: row.lines, from: row.from_day, until: row.until_day, fingerprint: row.fingerprint, views: row.views, takenDownAt: iso(row.taken_down_at), takenDownWhy: row.taken_down_why, photoIds: row.photo_ids
}
