import { randomUUID } from 'node:crypto'
import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { openSession } from '../sessions/index.ts'
import { presentSession, type CitizenRow } from './present.ts'

const refusals = {
  'code-invalid': 'wechat-code-invalid', 'code-used': 'wechat-code-invalid', 'too-often': 'too-many-attempts',
  blocked: 'wechat-blocked', unavailable: 'wechat-unavailable'
} as const

/** Exchanges WeChat's login code for a session; a person seen for the first time becomes a citizen here. */
export const logIn = async (ctx: Context, { code }: { code: string }): Promise<Output<'POST /session'>> => {
  await ctx.attempts.take('citizen-login', ctx.address)
  const exchange = await ctx.wechat.exchangeCode(code)
  if (!exchange.ok) throw new Refused(refusals[exchange.reason])
  const { openid, unionid = null } = exchange
  const [index = '', ...older] = ctx.cipher.indexes('openid', openid)
  // Known under a look-up key from before: the same person, found anew.
  if (older.length > 0) await ctx.db.query(sql`UPDATE citizen SET openid_index = ${index} WHERE openid_index = ANY(${older})`)
  const [citizen] = await ctx.db.query<CitizenRow>(sql`
    INSERT INTO citizen (id, openid_index, openid_cipher, union_index, union_cipher, created_at)
    VALUES (${randomUUID()}::uuid, ${index}, ${ctx.cipher.encrypt(openid)}, ${unionid && ctx.cipher.index('unionid', unionid)}, ${unionid && ctx.cipher.encrypt(unionid)}, ${ctx.now})
    ON CONFLICT (openid_index) DO UPDATE
    SET union_index = COALESCE(excluded.union_index, citizen.union_index), union_cipher = COALESCE(excluded.union_cipher, citizen.union_cipher)
    RETURNING id, privacy_version`)
  if (!citizen) throw new Error('citizen was neither inserted nor found')
  const { refreshToken } = await openSession(ctx, 'citizen', citizen.id)
  return presentSession(ctx, citizen, refreshToken)
}
