import { randomUUID } from 'node:crypto'
import type { ContentDecision, Standing } from '@minsheng/domain/content/decide.ts'
import { type ContentEventName, writingEvents } from '@minsheng/domain/content/workflow.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import { Refused } from '../../refused.ts'
import { contentColumns, type ContentRow, versionColumns, type VersionRow } from './rows.ts'

/** A content with its latest version and how it stands for decisions. */
export type Locked = { row: ContentRow, latest: VersionRow | null, standing: Standing }
type Decided = Extract<ContentDecision, { ok: true }>

const writersOf = async (tx: Tx, contentId: string, latest: VersionRow | null): Promise<string[]> => {
  if (!latest) return []
  const rows = await tx.query<{ actor_id: string }>(sql`
    SELECT DISTINCT actor_id FROM content_event WHERE content_id = ${contentId}::uuid AND version = ${latest.version} AND type = ANY(${[...writingEvents]}::text[])`)
  return [...new Set([latest.author_id, ...rows.map(({ actor_id }) => actor_id)])]
}

const withLatest = async (tx: Tx, row: ContentRow | undefined): Promise<Locked | null> => {
  if (!row) return null
  const [latest = null] = await tx.query<VersionRow>(sql`SELECT ${versionColumns} FROM content_version v WHERE v.content_id = ${row.id}::uuid ORDER BY v.version DESC LIMIT 1`)
  const writers = await writersOf(tx, row.id, latest)
  return { row, latest, standing: { kind: row.kind, state: row.state, publicVersion: row.public_version, latest: latest && { version: latest.version, status: latest.status, writers } } }
}

/** A content with its latest version, to look at; `null` when there is none. */
export const readContent = async (tx: Tx, contentId: string): Promise<Locked | null> => {
  const [row] = await tx.query<ContentRow>(sql`SELECT ${contentColumns} FROM content k WHERE k.id = ${contentId}::uuid`)
  return withLatest(tx, row)
}

/** The same, held so that two people change it one after the other. */
export const findLocked = async (tx: Tx, contentId: string): Promise<Locked | null> => {
  const [row] = await tx.query<ContentRow>(sql`SELECT ${contentColumns} FROM content k WHERE k.id = ${contentId}::uuid FOR UPDATE OF k`)
  return withLatest(tx, row)
}

/** The same, or a refusal. */
export const lockContent = async (tx: Tx, contentId: string): Promise<Locked> => {
  const locked = await findLocked(tx, contentId)
  if (!locked) throw new Refused('staff-content-not-found')
  return locked
}

/** Refuses what was written on a version somebody has changed since. */
export const assertStamp = ({ latest }: Locked, stamp: number | undefined): void => {
  if (latest && latest.stamp !== stamp) throw new Refused('stale')
}

/** Puts the decision down: where each version and the content stand now. Whoever looks at an older stamp will be told. */
export const applyDecision = async (tx: Tx, contentId: string, { moves, state, publicVersion }: Decided): Promise<void> => {
  for (const { version, to } of moves) await tx.query(sql`UPDATE content_version SET status = ${to}, stamp = stamp + 1 WHERE content_id = ${contentId}::uuid AND version = ${version}`)
  await tx.query(sql`UPDATE content SET state = ${state}, public_version = ${publicVersion} WHERE id = ${contentId}::uuid`)
}

type Happened = { contentId: string, version: number, type: ContentEventName, actorId: string, reason?: string, at: Date }

/** Writes a step into the trace and the audit. Saving again and again is one step. */
export const trace = async (tx: Tx, { contentId, version, type, actorId, reason = '', at }: Happened): Promise<void> => {
  const [last] = type === 'saved' ? await tx.query<{ type: string, version: number, actor_id: string }>(sql`
    SELECT type, version, actor_id FROM content_event WHERE content_id = ${contentId}::uuid ORDER BY at DESC, id DESC LIMIT 1`) : []
  if (last && ['drafted', 'saved', 'correcting', 'imported'].includes(last.type) && last.version === version && last.actor_id === actorId) return
  await tx.query(sql`INSERT INTO content_event (id, content_id, version, type, actor_id, reason, at) VALUES (${randomUUID()}::uuid, ${contentId}::uuid, ${version}, ${type}, ${actorId}, ${reason}, ${at})`)
  await appendAudit(tx, { at, actorId, action: `content-${type}`, subject: contentId, data: { version } })
}
