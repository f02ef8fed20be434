import type { Output } from '@minsheng/contract/index.ts'
import { maskPhone } from '@minsheng/domain/masking/mask-text.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertPrivacy } from './assert-privacy.ts'

type Shown = Output<'GET /me/phone'>
type Row = { openid_cipher: string, phone_cipher: string | null, phone_at: Date | null }

const refusals = {
  'code-invalid': 'phone-code-invalid', 'not-this-person': 'phone-code-invalid', blocked: 'wechat-blocked', 'too-often': 'too-many-attempts',
  'quota-used-up': 'phone-not-to-be-had', 'not-permitted': 'phone-not-to-be-had', unavailable: 'wechat-unavailable'
} as const

const HOME = '86'
const none: Shown = { phone: null, verifiedAt: null }

const findRow = async ({ db, actor }: CitizenContext): Promise<Row> => {
  const [row] = await db.query<Row>(sql`SELECT openid_cipher, phone_cipher, phone_at FROM citizen WHERE id = ${actor.id}::uuid`)
  if (!row) throw new Refused('session-ended')
  return row
}

// What was sent to the number given up is proof of sending without it. Once the number is gone, closing the account could no longer find it there.
const forgetTraces = async ({ cipher, actor }: CitizenContext, tx: Tx, next: string | null): Promise<void> => {
  const [row] = await tx.query<Pick<Row, 'phone_cipher'>>(sql`SELECT phone_cipher FROM citizen WHERE id = ${actor.id}::uuid FOR UPDATE`)
  const old = row?.phone_cipher ? cipher.decrypt(row.phone_cipher) : null
  if (old === null || old === next) return
  const indexes = cipher.indexes('phone', old)
  await tx.query(sql`UPDATE sms_receipt SET phone_index = '' WHERE phone_index = ANY(${indexes})`)
  await tx.query(sql`UPDATE delivery SET recipient = NULL WHERE recipient = ANY(${indexes})`)
}

/** The number a citizen is sent text messages at, masked. */
export const viewMyPhone = async (ctx: CitizenContext): Promise<Shown> => {
  const { phone_cipher, phone_at } = await findRow(ctx)
  return phone_cipher === null ? none : { phone: maskPhone(ctx.cipher.decrypt(phone_cipher)), verifiedAt: phone_at?.toISOString() ?? null }
}

/** Takes the number from WeChat, never from the phone itself: what is typed could be anybody's. */
export const keepMyPhone = async (ctx: CitizenContext, { code }: { code: string }): Promise<Shown> => {
  await assertPrivacy(ctx)
  await ctx.attempts.take('bind-phone', ctx.actor.id)
  const { openid_cipher } = await findRow(ctx)
  const answer = await ctx.wechat.phoneNumber(code, ctx.cipher.decrypt(openid_cipher))
  if (!answer.ok) throw new Refused(refusals[answer.reason])
  if (answer.countryCode !== HOME) throw new Refused('phone-abroad')
  await ctx.db.transaction(async (tx) => {
    await forgetTraces(ctx, tx, answer.phone)
    await tx.query(sql`
      UPDATE citizen SET phone_cipher = ${ctx.cipher.encrypt(answer.phone)}, phone_index = ${ctx.cipher.index('phone', answer.phone)}, phone_at = ${ctx.now}
      WHERE id = ${ctx.actor.id}::uuid`)
  })
  return { phone: maskPhone(answer.phone), verifiedAt: ctx.now.toISOString() }
}

/** Forgets the number (个人信息保护法 第十五条、第四十七条): consent is withdrawn as easily as it was given. */
export const forgetMyPhone = async (ctx: CitizenContext): Promise<Shown> => {
  await ctx.db.transaction(async (tx) => {
    await forgetTraces(ctx, tx, null)
    await tx.query(sql`UPDATE citizen SET phone_cipher = NULL, phone_index = NULL, phone_at = NULL WHERE id = ${ctx.actor.id}::uuid`)
  })
  return none
}
