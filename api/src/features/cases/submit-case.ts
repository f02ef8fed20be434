import type { Input, Output } from '@minsheng/contract/index.ts'
import type { IdentityLevel } from '@minsheng/domain/case/case.ts'
import { isGuessable } from '@minsheng/domain/case/lookup-code.ts'
import { pathOfType } from '@minsheng/domain/clock/case-facts.ts'
import { isCheckable } from '@minsheng/domain/publishing/content-flags.ts'
import { townships, unitName } from '@minsheng/domain/routing/units.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { ownCodeIndexes } from '../../security/query-code.ts'
import { assertPrivacy } from '../citizens/index.ts'
import { askCheck } from '../content-checks/index.ts'
import { NOBODY, sealSecret, type Secret } from '../vault/index.ts'
import { filedRow } from './filed-row.ts'
import { presentOwnReceipt } from './present.ts'
import { findReceipt } from './queries.ts'
import type { Tx } from '@minsheng/db/client.ts'
import { attachFiles, insertCase } from './repository.ts'
import { titleOf } from './title.ts'

type SubmitCase = Input<'POST /cases'>['body']

const checkInput = async (ctx: CitizenContext, { townshipCode, accused = [], lookupCode }: SubmitCase) => {
  await ctx.attempts.take('submit-case', ctx.actor.id)
  await assertPrivacy(ctx)
  if (townshipCode && !townships.some(({ code }) => code === townshipCode)) throw new Refused('township-unknown', { townshipCode: '没有这个乡镇' })
  if (lookupCode !== undefined && isGuessable(lookupCode)) throw new Refused('lookup-code-weak', { lookupCode: '不要用 123456、111111 这样好猜的数字' })
  if (accused.some((unitId) => unitName(unitId) === null)) throw new Refused('unit-unknown', { accused: '没有这个单位' })
}

const secretOf = (ctx: CitizenContext, { title, statement, townshipCode, contactName, contactPhone }: SubmitCase): Secret =>
  ({ citizenId: ctx.actor.id, name: contactName ?? null, phone: contactPhone ?? null, title: titleOf(title, statement), statement, townshipCode })

const hangPhotos = async (ctx: CitizenContext, tx: Tx, { submissionId, fileIds }: SubmitCase, identity: IdentityLevel): Promise<void> => {
  if (fileIds.length === 0) return
  const owner = identity === 'confidential' || identity === 'anonymous' ? NOBODY : ctx.actor.id
  if (await attachFiles(tx, submissionId, ctx.actor.id, fileIds, owner) !== fileIds.length) throw new Refused('file-missing')
}

/**
 * Files a case. The phone chose the id before its first try, so the same submission sent twice is one case and gets the
 * same receipt. The day of receipt is day 0 of the promise.
 */
export const submitCase = async (ctx: CitizenContext, input: SubmitCase): Promise<Output<'POST /cases'>> => {
  const { submissionId, type, publicity, path = pathOfType[input.type], urgency = null, identity = 'named-private', accused = [], lookupCode } = input
  await checkInput(ctx, input)
  const secret = secretOf(ctx, input)
  const filed = await ctx.db.transaction(async (tx) => {
    const inserted = await insertCase(ctx, tx, {
      ...filedRow(ctx.cipher, identity, secret), id: submissionId, channel: 'miniapp', type, path, publicity, urgency, identity, accused,
      ownCodeIndex: lookupCode === undefined ? null : ownCodeIndexes(ctx.cipher, submissionId, lookupCode)[0] ?? null, receivedAt: ctx.now, receivedOn: ctx.today
    })
    if (inserted === null) return null
    if (identity === 'confidential') await sealSecret(ctx, tx, submissionId, secret)
    await hangPhotos(ctx, tx, input, identity)
    if (isCheckable({ type, identity, urgency, publicity })) await askCheck(tx, { caseId: submissionId, kind: 'statement', partId: submissionId }, ctx.now)
    return inserted
  })
  if (filed === null) return findReceipt(ctx, { id: submissionId })
  ctx.wakeRelay()
  const { caseNo, due: { dueOn, provisional, text } } = filed
  return presentOwnReceipt(ctx, { id: submissionId, case_no: caseNo, code_no: 0, urgency, received_on: ctx.today, received_at: ctx.now, due_on: dueOn, due_provisional: provisional, due_text: text })
}
