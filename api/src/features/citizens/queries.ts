import { sql, type Database } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { CitizenRow } from './present.ts'

/** The citizen behind a token; a token may outlive the person's account. */
export const findCitizen = async ({ db }: Context, id: string): Promise<CitizenRow> => {
  const [citizen] = await db.query<CitizenRow>(sql`SELECT id, privacy_version FROM citizen WHERE id = ${id}::uuid`)
  if (!citizen) throw new Refused('session-ended')
  return citizen
}

/** Refuses whoever has no account any more: a token outlives a closed account by minutes, and nothing new may be kept of somebody just forgotten. */
export const assertKnown = async (db: Database, id: string): Promise<void> => {
  if ((await db.query(sql`SELECT 1 FROM citizen WHERE id = ${id}::uuid`)).length === 0) throw new Refused('session-ended')
}
