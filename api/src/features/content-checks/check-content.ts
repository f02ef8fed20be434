import { answeredStatuses, finalStatuses } from '@minsheng/domain/case/statuses.ts'
import { maskForCheck } from '@minsheng/domain/masking/mask-for-check.ts'
import { isCheckable } from '@minsheng/domain/publishing/content-flags.ts'
import { openContact } from '../../contact.ts'
import type { Context } from '../../context.ts'
import type { CheckRefusal, Trouble } from '../../gateways/wechat/port.ts'
import { claimCheck, type ClaimedCheck, dropCheck, releaseCheck, settleCheck } from './rows.ts'
import { addressOf } from './signed-address.ts'

type Refused = { ok: false, reason: CheckRefusal | Trouble }
type Answer = { ok: true, verdict: string | null, label: number | null, traceIds: readonly string[] } | Refused | { ok: false, reason: 'no-address' }

// What is over in a moment. A day's quota is not, nor is a permission the operator has to ask for.
const passing = new Set<string>(['unavailable', 'too-often'])

const wordsOf = ({ kind, title, statement, supplement }: ClaimedCheck): { text: string, around: string } | null => {
  if (kind === 'statement') return { text: `${title}\n${statement}`, around: '' }
  return supplement === null ? null : { text: supplement, around: `${title}\n${statement}` }
}

const askText = async ({ wechat, cipher }: Context, openid: string, { contact_cipher }: ClaimedCheck, { text, around }: { text: string, around: string }): Promise<Answer> => {
  const answer = await wechat.checkText({ openid, text: maskForCheck(text, [openContact(cipher, contact_cipher).name], around), scene: 'comment' })
  return answer.ok ? { ...answer, label: Number.isInteger(answer.label) ? answer.label : null } : answer
}

const askPicture = async (ctx: Context, openid: string, checkId: string): Promise<Answer> => {
  const url = addressOf(ctx, checkId)
  if (url === null) return { ok: false, reason: 'no-address' }
  const answer = await ctx.wechat.checkMedia({ openid, url, kind: 'image', scene: 'comment' })
  return answer.ok ? { ok: true, verdict: null, label: null, traceIds: [answer.traceId] } : answer
}

// Withdrawn, declined, merged or passed on: it ended without an answer, and only answers are published.
const willNotBePublic = (check: ClaimedCheck): boolean =>
  !isCheckable(check) || (finalStatuses.includes(check.status) && !answeredStatuses.includes(check.status))

// A supplement whose words have gone to the vault since, or a file that is no more: nothing to ask about.
const ask = async (ctx: Context, check: ClaimedCheck): Promise<Answer | null> => {
  if (willNotBePublic(check)) return null
  const words = check.kind === 'file' ? null : wordsOf(check)
  if (words === null && !check.file) return null
  if (check.openid_cipher === null) return { ok: false, reason: 'not-this-person' }
  const openid = ctx.cipher.decrypt(check.openid_cipher)
  return words === null ? askPicture(ctx, openid, check.id) : askText(ctx, openid, check, words)
}

/**
 * Asks WeChat about one part of a case that may become public, once. Nothing about the case depends on the answer: the
 * citizen's words are filed, handled and answered all the same (docs/decisions/0027). Throws where a later try may help.
 */
export const checkContent = async (ctx: Context, checkId: string): Promise<void> => {
  const check = await claimCheck(ctx.db, checkId, ctx.now)
  if (check === null) return
  const answer = await ask(ctx, check)
  if (answer === null) return dropCheck(ctx.db, checkId)
  if (answer.ok) return settleCheck(ctx.db, checkId, answer, ctx.now)
  if (passing.has(answer.reason)) {
    await releaseCheck(ctx.db, checkId)
    throw new Error('WeChat cannot check now')
  }
  await settleCheck(ctx.db, checkId, { verdict: 'unchecked', reason: answer.reason as Exclude<typeof answer.reason, 'too-often'> }, ctx.now)
}
