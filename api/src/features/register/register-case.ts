import type { Output } from '@minsheng/contract/index.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { pathOfType } from '@minsheng/domain/clock/case-facts.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { attachFiles, filedRow, insertCase, titleOf } from '../cases/index.ts'
import { recordMandate } from '../mandates/index.ts'
import { sealSecret, type Secret } from '../vault/index.ts'
import { checkRegistration, type RegisterCase } from './check-registration.ts'
import { findRegistered } from './queries.ts'
import { insertRegistration, takeOutsideKeys } from './repository.ts'

const secretOf = ({ title, statement, townshipCode, callerName, callerPhone }: RegisterCase): Secret =>
  ({ citizenId: null, name: callerName ?? null, phone: callerPhone ?? null, title: titleOf(title, statement), statement, townshipCode })

const fileCase = async (ctx: StaffContext, tx: Tx, input: RegisterCase, receivedOn: Day): Promise<{ caseNo: string } | null> => {
  const { registrationId: id, channel, type, urgency, identity, publicity, accused = [] } = input
  const secret = secretOf(input)
  const filed = await insertCase(ctx, tx, {
    ...filedRow(ctx.cipher, identity, secret), id, channel, type, path: pathOfType[type], publicity, urgency, identity, accused, ownCodeIndex: null,
    receivedAt: ctx.now, receivedOn, registeredBy: { staffId: ctx.actor.id, unitId: ctx.actor.unitId }
  })
  if (filed !== null && identity === 'confidential') await sealSecret(ctx, tx, id, secret)
  return filed
}

const hangPhotos = async (ctx: StaffContext, tx: Tx, { registrationId, fileIds }: RegisterCase): Promise<void> => {
  if (fileIds.length > 0 && await attachFiles(tx, registrationId, ctx.actor.id, fileIds) !== fileIds.length) throw new Refused('file-missing')
}

/**
 * 代录: files a case for somebody who called, wrote, came or posted elsewhere. The browser chose the id before its first try,
 * so the same entry sent twice is one case; an outside item is one case whoever enters it. Day 0 is the day it really came.
 */
export const registerCase = async (ctx: StaffContext, input: RegisterCase): Promise<Output<'POST /staff/registrations'>> => {
  const { registrationId, mandate } = input
  await ctx.attempts.take('submit-case', ctx.actor.id)
  const { receivedOn, keys } = checkRegistration(ctx, input)
  const { caseId, repeated } = await ctx.db.transaction(async (tx) => {
    const known = await takeOutsideKeys(tx, registrationId, keys)
    if (known) return { caseId: known, repeated: true }
    if (await fileCase(ctx, tx, input, receivedOn) === null) return { caseId: registrationId, repeated: false }
    await insertRegistration(ctx, tx, input)
    await hangPhotos(ctx, tx, input)
    if (mandate) await recordMandate(ctx, tx, { caseId: registrationId, identity: input.identity, helperId: null, mandate })
    return { caseId: registrationId, repeated: false }
  })
  ctx.wakeRelay()
  return findRegistered(ctx, caseId, repeated)
}
