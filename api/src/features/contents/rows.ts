import { sql } from '@minsheng/db/client.ts'
import type { ContentKind, Written } from '@minsheng/domain/content/bodies.ts'
import type { ContentState, VersionStatus } from '@minsheng/domain/content/workflow.ts'

/** A content as PostgreSQL gives it. */
export type ContentRow = {
  id: string, kind: ContentKind, key: string, title: string, unit_id: string, state: ContentState, public_version: number | null, review_by: string | null
}
export const contentColumns = sql`k.id, k.kind, k.key, k.title, k.unit_id, k.state, k.public_version, k.review_by`

/** What was done about a finding, by whom. */
export type Kept = { findingId: string, keepBecause: string }

/** One version with the names of those behind it. */
export type VersionRow = {
  version: number, status: VersionStatus, body: Written['body'], reason: string, decisions: Kept[], stamp: number, author_id: string, saved_at: Date, reviewer_id: string | null
  return_reason: string | null, publish_at: Date | null, published_at: Date | null, ended_at: Date | null, end_reason: string | null, author: string | null, reviewer: string | null
}
export const versionColumns = sql`v.version, v.status, v.body, v.reason, v.decisions, v.stamp, v.author_id, v.saved_at, v.reviewer_id, v.return_reason, v.publish_at, v.published_at, v.ended_at, v.end_reason,
  (SELECT name FROM staff WHERE id::text = v.author_id) AS author, (SELECT name FROM staff WHERE id::text = v.reviewer_id) AS reviewer`

/** A file or picture of a content. */
export type FileRow = { id: string, name: string, alt: string, object_key: string, media_type: string, bytes: number, removed: string[] }
export const fileColumns = sql`f.id, f.name, f.alt, f.object_key, f.media_type, f.bytes, f.removed`
