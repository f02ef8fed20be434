import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { CitizenRow } from './present.ts'

/** The citizen behind a token; a token may outlive the person's account. */
export const findCitizen = async ({ db }: Context, id: string): Promise<CitizenRow> => {
  const [citizen] = await db.query<CitizenRow>(sql`SELECT id, privacy_version FROM citizen WHERE id = ${id}::uuid`)
  if (!citizen) throw new Refused('session-ended')
  return citizen
}
