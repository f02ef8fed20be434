import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'

export type SubjectKind = 'citizen' | 'staff'
export type OpenSession = { refreshToken: string, subjectId: string }

const LIFE_MS = { citizen: 90 * 86_400_000, staff: 12 * 3_600_000 } as const
// A phone that lost the answer to its renewal tries again with the token it has: within this time that is not theft.
const GRACE_MS = 60_000

const hashOf = (token: string) => createHash('sm3').update(token).digest('base64url')

// The session's number stands before the secret, so that a token long replaced is still known as one of its own.
const join = (id: string, secret: string) => `${id}.${secret}`
const idOf = (token: string) => /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{20,}$/.exec(token)?.[1]

// Derived, not invented: several requests that renew with the same token at once all get the same next one.
const successorOf = ({ cipher }: Pick<Context, 'cipher'>, id: string, token: string) => join(id, cipher.index('refresh-token', token))

/** Opens a session and returns its first refresh token, of which only the hash is stored. */
export const openSession = async ({ db, now }: Context, kind: SubjectKind, subjectId: string): Promise<OpenSession> => {
  const id = randomUUID()
  const refreshToken = join(id, randomBytes(32).toString('base64url'))
  await db.prisma.session.create({
    data: { id, subjectKind: kind, subjectId, tokenHash: hashOf(refreshToken), rotatedAt: now, expiresAt: new Date(now.getTime() + LIFE_MS[kind]) }
  })
  return { refreshToken, subjectId }
}

type SessionRow = { subject_id: string, token_hash: string, previous_hash: string | null, rotated_at: Date, expires_at: Date, ended_at: Date | null }

/**
 * Exchanges a refresh token for the next one. The one before is good for a minute more and gives the same next one; an
 * older one, or one used later, was copied: the whole session ends. The end is committed although the caller is refused.
 */
export const rotateSession = async (ctx: Context, kind: SubjectKind, token: string): Promise<OpenSession> => {
  const { db, now } = ctx
  const id = idOf(token)
  if (id === undefined) throw new Refused('session-ended')
  const hash = hashOf(token)
  const rotated = await db.transaction(async (tx) => {
    const [row] = await tx.query<SessionRow>(sql`
      SELECT subject_id, token_hash, previous_hash, rotated_at, expires_at, ended_at FROM session WHERE id = ${id}::uuid AND subject_kind = ${kind} FOR UPDATE`)
    if (!row || row.ended_at || row.expires_at <= now) return null
    const next = { refreshToken: successorOf(ctx, id, token), subjectId: row.subject_id }
    if (row.token_hash === hash) {
      const expiresAt = new Date(now.getTime() + LIFE_MS[kind])
      await tx.query(sql`
        UPDATE session SET token_hash = ${hashOf(next.refreshToken)}, previous_hash = ${hash}, rotated_at = ${now}, expires_at = ${expiresAt} WHERE id = ${id}::uuid`)
      return next
    }
    if (row.previous_hash === hash && now.getTime() - row.rotated_at.getTime() <= GRACE_MS) return next
    await tx.query(sql`UPDATE session SET ended_at = ${now} WHERE id = ${id}::uuid`)
    return null
  })
  if (!rotated) throw new Refused('session-ended')
  return rotated
}

/** Ends the session a token belongs to; nothing happens for a token nobody knows. */
export const endSession = async ({ db, now }: Context, token: string): Promise<void> => {
  const hash = hashOf(token)
  await db.query(sql`UPDATE session SET ended_at = ${now} WHERE (token_hash = ${hash} OR previous_hash = ${hash}) AND ended_at IS NULL`)
}

/** Ends every session of a person: after a new password, a lost phone, a dismissal. */
export const endAllSessions = async ({ db, now }: Context, kind: SubjectKind, subjectId: string): Promise<void> => {
  await db.query(sql`UPDATE session SET ended_at = ${now} WHERE subject_kind = ${kind} AND subject_id = ${subjectId}::uuid AND ended_at IS NULL`)
}
