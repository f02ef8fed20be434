import { sql, type Tx } from '@minsheng/db/client.ts'
import { Refused } from '../../../refused.ts'

export type EvidenceRow = { id: string, owner_id: string, purpose: string, media_type: string, bytes: number }

/** A piece of evidence this person uploaded before, or nothing. An id somebody else used is no file of theirs. */
export const findOwnEvidence = async (db: Tx, ownerId: string, fileId: string): Promise<EvidenceRow | undefined> => {
  const [row] = await db.query<EvidenceRow>(sql`SELECT id, owner_id, purpose, media_type, bytes FROM case_file WHERE id = ${fileId}::uuid`)
  if (row && (row.owner_id !== ownerId || row.purpose !== 'evidence')) throw new Refused('file-not-found')
  return row
}

export type NewEvidence = { id: string, ownerId: string, key: string, mediaType: string, bytes: number, width: number, height: number, at: Date }

/** Keeps the row of an uploaded file that no case has taken yet; a week later it is swept. */
export const insertEvidence = async (db: Tx, { id, ownerId, key, mediaType, bytes, width, height, at }: NewEvidence): Promise<void> => {
  await db.query(sql`
    INSERT INTO case_file (id, owner_id, purpose, object_key, media_type, bytes, width, height, created_at)
    VALUES (${id}::uuid, ${ownerId}::uuid, 'evidence', ${key}, ${mediaType}, ${bytes}, ${width}, ${height}, ${at})
    ON CONFLICT (id) DO NOTHING`)
}

/** Hangs uploaded evidence on a case under the names given. Returns how many were this person's own and still free. */
export const attachEvidence = async (tx: Tx, caseId: string, ownerId: string, files: readonly { fileId: string, name: string }[]): Promise<number> => {
  const attached = await tx.query<{ id: string }>(sql`
    UPDATE case_file SET case_id = ${caseId}::uuid, name = wanted.name, position = wanted.position
    FROM unnest(${files.map(({ fileId }) => fileId)}::uuid[], ${files.map(({ name }) => name)}::text[]) WITH ORDINALITY AS wanted(id, name, position)
    WHERE case_file.id = wanted.id AND case_file.owner_id = ${ownerId}::uuid AND case_file.case_id IS NULL AND case_file.purpose = 'evidence'
    RETURNING case_file.id`)
  return attached.length
}
