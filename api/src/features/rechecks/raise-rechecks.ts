import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'

/** Something that changed: `causeKind` and `name` as contents cite it, `cause` as people read it. One article only where `article` names it. */
export type CitedChange = { causeKind: 'law' | 'standard' | 'form' | 'guide' | 'rule', name: string, article?: string | null, cause: string, now: Date, except?: string }

/** A piece of content to look at again for a reason of its own: its day has come, a link is broken, a document is past its time. */
export type OwnReason = { causeKind: 'review-due' | 'link' | 'expired', cause: string, contentId: string, now: Date }

const raise = (from: Sql): Sql => sql`
  INSERT INTO recheck (id, cause_kind, cause, subject, subject_id, title, raised_at) ${from}
  ON CONFLICT (cause_kind, cause, subject_id) DO UPDATE SET title = excluded.title, raised_at = excluded.raised_at, settled_at = NULL, settled_by = NULL, outcome = NULL`

/** Lists every published content that cites what changed, and every public answer that rests on a changed law, until somebody has looked. */
export const raiseForCited = async (tx: Tx, { causeKind, name, article = null, cause, now, except = '00000000-0000-0000-0000-000000000000' }: CitedChange): Promise<void> => {
  const ofArticle = article === null ? sql`` : sql`AND c.article IN (${article}, '')`
  await tx.query(raise(sql`
    SELECT DISTINCT ON (k.id) gen_random_uuid(), ${causeKind}, ${cause}, 'content', k.id::text, k.title, ${now}::timestamptz
    FROM content_cite c JOIN content k ON k.id = c.content_id AND k.state = 'published' WHERE c.kind = ${causeKind} AND c.name = ${name} ${ofArticle} AND k.id <> ${except}::uuid`))
  if (causeKind !== 'law') return
  await tx.query(raise(sql`
    SELECT DISTINCT ON (p.answer_no) gen_random_uuid(), 'law', ${cause}, 'answer', p.answer_no, p.title, ${now}::timestamptz
    FROM cited c JOIN publication p ON p.case_id = c.case_id AND p.status = 'published' WHERE c.law = ${name} ${ofArticle} AND c.changed_on IS NOT NULL`))
}

/** Lists one content for a reason of its own. What was settled for the same reason is not raised again. */
export const raiseFor = async (tx: Tx, { causeKind, cause, contentId, now }: OwnReason): Promise<boolean> => {
  const raised = await tx.query<{ id: string }>(sql`
    INSERT INTO recheck (id, cause_kind, cause, subject, subject_id, title, raised_at)
    SELECT gen_random_uuid(), ${causeKind}, ${cause}, 'content', k.id::text, k.title, ${now}::timestamptz FROM content k WHERE k.id = ${contentId}::uuid
    ON CONFLICT (cause_kind, cause, subject_id) DO NOTHING RETURNING id`)
  return raised.length > 0
}

/** Settles what is listed of a content that was taken down or looked at: all of it, or what is of one kind. */
export const settleRechecksOf = async (tx: Tx, contentId: string, { kinds, outcome, by, now }: { kinds: readonly string[] | null, outcome: string, by: string, now: Date }): Promise<void> => {
  const ofKinds = kinds === null ? sql`` : sql`AND cause_kind = ANY(${[...kinds]}::text[])`
  await tx.query(sql`
    UPDATE recheck SET settled_at = ${now}, settled_by = ${by}, outcome = ${outcome} WHERE subject = 'content' AND subject_id = ${contentId} AND settled_at IS NULL ${ofKinds}`)
}
