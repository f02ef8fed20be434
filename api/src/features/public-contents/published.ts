import { sql, type Tx } from '@minsheng/db/client.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { Refused } from '../../refused.ts'

/** Whatever can be asked: the database, or a transaction. */
export type Reads = { db: Tx }
/** What the bureau publishes and anybody may read. */
export type PublicKind = 'guide' | 'article' | 'posting' | 'form' | 'standard' | 'place' | 'floor-plan' | 'benefits'
/** A published piece as it lies in the table of what anybody may read; `body` is the contract body of its kind. */
export type PublishedRow<B> = {
  content_id: string, key: string, title: string, summary: string, body: B, file_ids: string[], unit_id: string, township_code: string | null, version: number, status: string
  published_at: Date, changed_at: Date, correction_reason: string | null, withdrawn_note: string | null
}

/** The columns of a published piece; `p` is the public content. */
export const publishedColumns = sql`p.content_id, p.key, p.title, p.summary, p.body, p.file_ids, p.unit_id, p.township_code, p.version, p.status, p.published_at, p.changed_at, p.correction_reason, p.withdrawn_note`

/** Every published piece of a kind, by key. */
export const listPublished = async <B>({ db }: Reads, kind: PublicKind): Promise<PublishedRow<B>[]> =>
  db.query<PublishedRow<B>>(sql`SELECT ${publishedColumns} FROM public_content p WHERE p.kind = ${kind} AND p.status = 'published' ORDER BY p.key`)

/** The published pieces of a kind with these keys, in the order of the keys; what is not published is not among them. */
export const findPublishedOf = async <B>({ db }: Reads, kind: PublicKind, keys: readonly string[]): Promise<PublishedRow<B>[]> => {
  if (keys.length === 0) return []
  return db.query<PublishedRow<B>>(sql`
    SELECT ${publishedColumns} FROM public_content p WHERE p.kind = ${kind} AND p.status = 'published' AND p.key = ANY(${[...keys]}::text[])
    ORDER BY array_position(${[...keys]}::text[], p.key)`)
}

/** When and why a piece was taken down; the words themselves are gone. */
export type TakenDown = { withdrawnOn: string, reason: string }

/** A piece as published, or when and why it was taken down; `null` when there never was one. */
export const findPiece = async <B>({ db }: Reads, kind: PublicKind, key: string): Promise<{ row: PublishedRow<B> } | { withdrawn: TakenDown } | null> => {
  const [row] = await db.query<PublishedRow<B>>(sql`SELECT ${publishedColumns} FROM public_content p WHERE p.kind = ${kind} AND p.key = ${key}`)
  if (row?.status === 'published') return { row }
  return row?.status === 'withdrawn' ? { withdrawn: { withdrawnOn: dayOf(row.changed_at.getTime()), reason: row.withdrawn_note ?? '' } } : null
}

/** A piece as published; refuses with `missing` when there is none, and with when and why when it was taken down. */
export const findPublished = async <B>(ctx: Reads, kind: PublicKind, key: string, missing: string): Promise<PublishedRow<B>> => {
  const found = await findPiece<B>(ctx, kind, key)
  if (found === null) throw new Refused(missing)
  if ('withdrawn' in found) throw new Refused('content-withdrawn', found.withdrawn)
  return found.row
}

/** The correction the public is told of. */
export const correctionOf = ({ correction_reason, changed_at }: Pick<PublishedRow<unknown>, 'correction_reason' | 'changed_at'>): { on: string, reason: string } | null =>
  correction_reason === null ? null : { on: dayOf(changed_at.getTime()), reason: correction_reason }
