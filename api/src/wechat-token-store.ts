import { randomUUID } from 'node:crypto'
import { sql, type Database } from '@minsheng/db/client.ts'
import type { TokenStore } from './gateways/wechat/token-store.ts'
import type { FieldCipher } from './security/field-cipher.ts'

type Row = { token_cipher: string | null, generation: number, use_until: Date | null, expires_at: Date | null }

// Longer than a request to WeChat may take: a process that dies with the claim holds the others up no longer than this.
const LEASE_SECONDS = 12

/**
 * The token in PostgreSQL, sealed, for every API and worker process. The claim is a lease in the row and not a lock:
 * no connection and no transaction stays open while WeChat is asked.
 */
export const createTokenStore = ({ query }: Pick<Database, 'query'>, cipher: FieldCipher, appId: string): TokenStore => {
  const holder = randomUUID()
  return {
    read: async () => {
      const [row] = await query<Row>(sql`SELECT token_cipher, generation, use_until, expires_at FROM wechat_token WHERE app_id = ${appId}`)
      if (!row?.token_cipher || !row.use_until || !row.expires_at) return null
      return { token: cipher.decrypt(row.token_cipher), generation: row.generation, useUntil: row.use_until.getTime(), expiresAt: row.expires_at.getTime() }
    },
    claim: async (now, refused) => {
      const rows = await query<{ app_id: string }>(sql`
        INSERT INTO wechat_token AS kept (app_id, lease_by, lease_until)
        VALUES (${appId}, ${holder}::uuid, now() + make_interval(secs => ${LEASE_SECONDS}))
        ON CONFLICT (app_id) DO UPDATE SET lease_by = excluded.lease_by, lease_until = excluded.lease_until
        WHERE (kept.lease_until IS NULL OR kept.lease_until < now())
          AND (kept.token_cipher IS NULL OR kept.use_until <= ${new Date(now)} OR kept.generation = ${refused}::int)
        RETURNING kept.app_id`)
      return rows.length > 0
    },
    save: async ({ token, useUntil, expiresAt }) => {
      const [row] = await query<{ generation: number }>(sql`
        UPDATE wechat_token SET token_cipher = ${cipher.encrypt(token)}, generation = generation + 1, use_until = ${new Date(useUntil)}, expires_at = ${new Date(expiresAt)}, lease_by = NULL, lease_until = NULL
        WHERE app_id = ${appId} RETURNING generation`)
      if (!row) throw new Error('the row of the token was not there')
      return { token, generation: row.generation, useUntil, expiresAt }
    },
    giveUp: async () => {
      await query(sql`UPDATE wechat_token SET lease_by = NULL, lease_until = NULL WHERE app_id = ${appId} AND lease_by = ${holder}::uuid`)
    }
  }
}
