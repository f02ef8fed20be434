import type { Input, Output } from '@minsheng/contract/index.ts'
import { pathOfType } from '@minsheng/domain/clock/case-facts.ts'
import { townships } from '@minsheng/domain/routing/units.ts'
import type { CitizenContext } from '../../context.ts'
import { countFiled } from '../clocks/index.ts'
import { Refused } from '../../refused.ts'
import { findCitizen, privacyVersion } from '../citizens/index.ts'
import { sealContact } from './contact.ts'
import { presentReceipt } from './present.ts'
import { findReceipt } from './queries.ts'
import { attachFiles, insertCase } from './repository.ts'
import { titleOf } from './title.ts'

type SubmitCase = Input<'POST /cases'>['body']

const checkInput = async (ctx: CitizenContext, { townshipCode }: SubmitCase) => {
  await ctx.attempts.take('submit-case', ctx.actor.id)
  const { privacy_version } = await findCitizen(ctx, ctx.actor.id)
  if (privacy_version !== privacyVersion) throw new Refused('privacy-not-accepted')
  if (townshipCode && !townships.some(({ code }) => code === townshipCode)) throw new Refused('township-unknown', { townshipCode: '没有这个乡镇' })
}

/**
 * Files a case. The phone chose the id before its first try, so the same submission sent twice is one case and gets the
 * same receipt. The day of receipt is day 0 of the promise.
 */
export const submitCase = async (ctx: CitizenContext, input: SubmitCase): Promise<Output<'POST /cases'>> => {
  const { submissionId, type, statement, townshipCode, publicity, fileIds } = input
  await checkInput(ctx, input)
  const path = pathOfType[type]
  const counted = countFiled(ctx, { type, path, urgency: null, receivedOn: ctx.today, forwarded: false })
  const { ruleId, dueOn, provisional, calendar, text } = counted.due

  const caseNo = await ctx.db.transaction(async (tx) => {
    const filed = await insertCase(tx, {
      id: submissionId, citizenId: ctx.actor.id, channel: 'miniapp', type, path, title: titleOf(input.title, statement), statement, townshipCode, publicity,
      contactCipher: sealContact(ctx.cipher, { name: input.contactName, phone: input.contactPhone }),
      receivedAt: ctx.now, receivedOn: ctx.today
    }, { type: 'case-submitted', dueOn, provisional, ruleId, calendar }, counted)
    if (filed === null || fileIds.length === 0) return filed
    if (await attachFiles(tx, submissionId, ctx.actor.id, fileIds) !== fileIds.length) throw new Refused('file-missing')
    return filed
  })
  if (caseNo === null) return findReceipt(ctx, { id: submissionId })
  ctx.wakeRelay()
  return presentReceipt(ctx, { id: submissionId, case_no: caseNo, received_on: ctx.today, due_on: dueOn, due_provisional: provisional, due_text: text })
}
