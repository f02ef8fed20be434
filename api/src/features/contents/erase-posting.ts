import type { Posting } from '@minsheng/domain/content/bodies.ts'
import { surnameOf } from '@minsheng/domain/masking/surnames.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { ContentRow } from './rows.ts'

/** What the photograph of the paper on the wall is called: nobody's name. */
export const proofPhoto = { name: '张贴照片.jpg', alt: '张贴照片' } as const

type Version = { version: number, body: Posting }
type Worded = { id: string, reason: string }

const hide = (text: string, names: readonly string[]): string => names.reduce((hidden, name) => hidden.replaceAll(name, `${surnameOf(name)}某`), text)

// Somebody may have written a name into a reason or a title: 李某的金额写错.
const hideInTrace = async (tx: Tx, contentId: string, names: readonly string[]): Promise<void> => {
  const events = await tx.query<Worded>(sql`SELECT id::text, reason FROM content_event WHERE content_id = ${contentId}::uuid AND reason <> ''`)
  for (const { id, reason } of events) if (hide(reason, names) !== reason) await tx.query(sql`UPDATE content_event SET reason = ${hide(reason, names)} WHERE id = ${id}::uuid`)
}

// Given before the 公示 was saved for the first time, a file may bear a name, or be no photo at all: that one is left to the sweep.
const keepPhotosOnly = async (tx: Tx, contentId: string): Promise<void> => {
  await tx.query(sql`UPDATE content_file SET name = ${proofPhoto.name}, alt = ${proofPhoto.alt} WHERE content_id = ${contentId}::uuid AND media_type LIKE 'image/%'`)
  await tx.query(sql`UPDATE content_file SET content_id = gen_random_uuid(), name = '', alt = '', created_at = '1970-01-01' WHERE content_id = ${contentId}::uuid AND media_type NOT LIKE 'image/%'`)
}

/** A 公示 without anybody in it: what it was called and how it was put up. */
const emptied = (body: Posting, names: readonly string[]): Posting => ({ ...body, title: hide(body.title, names), village: body.village && hide(body.village, names), intro: '', lines: [] })

// The lines go out of the versions and out of the trace, with what was said about them.
const eraseVersions = async (tx: Tx, contentId: string, versions: readonly Version[]): Promise<readonly string[]> => {
  const names = [...new Set(versions.flatMap(({ body }) => body.lines.flatMap(({ name }) => name ?? [])))].toSorted((a, b) => b.length - a.length)
  for (const { version, body } of versions) {
    await tx.query(sql`
      UPDATE content_version SET body = ${JSON.stringify(emptied(body, names))}::jsonb, decisions = '[]', reason = '', return_reason = NULL WHERE content_id = ${contentId}::uuid AND version = ${version}`)
  }
  await hideInTrace(tx, contentId, names)
  return names
}

// Of what the public does not read any more, or never did, title and files bear no name either.
const eraseWhole = async (tx: Tx, contentId: string, versions: readonly Version[]): Promise<void> => {
  const names = await eraseVersions(tx, contentId, versions)
  const title = versions.at(-1)?.body.title
  if (title !== undefined) await tx.query(sql`UPDATE content SET title = ${hide(title, names)} WHERE id = ${contentId}::uuid`)
  await keepPhotosOnly(tx, contentId)
}

const versionsOf = (tx: Tx, contentId: string): Promise<Version[]> => tx.query<Version>(sql`SELECT version, body FROM content_version WHERE content_id = ${contentId}::uuid ORDER BY version`)

/**
 * When a 公示 is over, nothing of who stood in it is left: the lines go out of every version, with what was said about them. The
 * proof stays: how many lines, which days, the fingerprint, the photos of the paper on the wall. Source: 个人信息保护法 第19、47条.
 */
export const erasePosting = async (tx: Tx, contentId: string, { at, why }: { at: Date, why: string }): Promise<void> => {
  await eraseWhole(tx, contentId, await versionsOf(tx, contentId))
  await tx.query(sql`UPDATE recheck SET title = ${'公示（已撤下）'} WHERE subject = 'content' AND subject_id = ${contentId}`)
  await tx.query(sql`UPDATE posting_proof SET taken_down_at = ${at}, taken_down_why = ${why} WHERE content_id = ${contentId}::uuid`)
}

/** The same of a version that was given up: of a 公示 that never hung the whole of it; while it hangs, what the correction would have said. */
export const eraseDiscarded = async (tx: Tx, { id, state }: ContentRow, given: number): Promise<void> => {
  const versions = await versionsOf(tx, id)
  if (state === 'unpublished') await eraseWhole(tx, id, versions)
  else await eraseVersions(tx, id, versions.filter(({ version }) => version === given))
}
