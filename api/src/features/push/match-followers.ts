import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

type Unmatched = { openid_index: string, openid_cipher: string }

const BATCH = 50

/**
 * Asks WeChat who new followers of the service account are: a push names them by an openid of that account only, and which citizen
 * it is the open platform's id says. Who has none is kept as '' and asked about again when they follow anew.
 */
export const matchFollowers = async ({ db, cipher, serviceAccount }: Context): Promise<number> => {
  if (!serviceAccount) return 0
  // By lot: one that WeChat never answers about holds the others up once at most.
  const unmatched = await db.query<Unmatched>(sql`
    SELECT openid_index, openid_cipher FROM service_follower WHERE following AND union_index IS NULL ORDER BY random() LIMIT ${BATCH}`)
  for (const { openid_index, openid_cipher } of unmatched) {
    const answer = await serviceAccount.follower(cipher.decrypt(openid_cipher))
    if (!answer.ok && answer.reason !== 'not-this-person') return unmatched.length
    const unionid = answer.ok ? answer.unionid : null
    await db.query(sql`
      UPDATE service_follower SET union_index = ${unionid === null ? '' : cipher.index('unionid', unionid)}, union_cipher = ${unionid && cipher.encrypt(unionid)}
      WHERE openid_index = ${openid_index} AND union_index IS NULL`)
  }
  return unmatched.length
}
