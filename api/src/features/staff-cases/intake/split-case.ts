import { randomUUID } from 'node:crypto'
import type { Input } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { decide, refusalOf } from '@minsheng/domain/case/decide.ts'
import { refuse } from '@minsheng/domain/case/decision.ts'
import { commandVerb } from '@minsheng/domain/permissions/command-verbs.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { assertAllowed, Refused } from '../../../refused.ts'
import { insertCase, lockCase, saveCase, titleOf } from '../../cases/index.ts'
import { announce } from '../../notices/index.ts'
import { carryOut, type CaseState } from '../act-on-case.ts'
import { assertUnit } from '../assert-unit.ts'
import { factsFor } from '../facts.ts'

type SplitCase = Input<'POST /staff/cases/:caseNo/split'>['body'] & { caseNo: string }
type Part = SplitCase['parts'][number]
type Origin = { citizen_id: string | null, phone_index: string | null, channel: string, township_code: string | null, contact_cipher: string | null, received_at: Date }

const originOf = async (tx: Tx, caseId: string): Promise<Origin> => {
  const [origin] = await tx.query<Origin>(sql`SELECT citizen_id, phone_index, channel, township_code, contact_cipher, received_at FROM cases WHERE id = ${caseId}::uuid`)
  if (!origin) throw new Error('a locked case is gone')
  return origin
}

// Received when the whole was received: cutting a matter out gives nobody more time.
const fileChild = async (ctx: StaffContext, tx: Tx, kase: Case, { title, statement }: Part): Promise<string> => {
  const { citizen_id, phone_index, channel, township_code, contact_cipher, received_at } = await originOf(tx, kase.id)
  const { type, path, urgency, publicity, receivedOn, identity, accused } = kase
  const filed = await insertCase(ctx, tx, {
    id: randomUUID(), citizenId: citizen_id, channel, type, path, title: titleOf(title, statement), statement, townshipCode: township_code, publicity,
    contactCipher: contact_cipher, phoneIndex: phone_index, ownCodeIndex: null, urgency, identity, accused, receivedAt: received_at, receivedOn
  })
  if (filed === null) throw new Error('a new id is taken')
  return filed.caseNo
}

/** A child has its parent's walls; given a unit it is accepted for it at once, otherwise it waits at the first receiver. */
const cutOut = async (ctx: StaffContext, tx: Tx, kase: Case, part: Part): Promise<string> => {
  const caseNo = await fileChild(ctx, tx, kase, part)
  const { kase: filed, citizenId } = await lockCase(tx, caseNo)
  const by = { at: ctx.now, actorId: ctx.actor.id, unitId: ctx.actor.unitId }
  const child: Case = { ...filed, recused: kase.recused, version: filed.version + 1 }
  const cut: CaseEvent = { type: 'case-cut-out', fromCaseNo: kase.caseNo }
  await saveCase(ctx, tx, child, [cut], by)
  await announce(ctx, tx, child, [cut], citizenId)
  if (part.unitId === null) return caseNo
  const accepted = decide({ type: 'accept', unitId: part.unitId, note: null }, child, await factsFor(ctx, tx, child, 'accept'))
  assertAllowed(accepted)
  await saveCase(ctx, tx, accepted.next, accepted.events, by)
  await announce(ctx, tx, accepted.next, accepted.events, citizenId)
  return caseNo
}

/** 拆分: each further matter becomes a case of its own, with the same citizen, the same day of receipt and the clerk's words. */
export const splitCase = async (ctx: StaffContext, { parts, reason, ...target }: SplitCase): Promise<CaseState> => {
  for (const { unitId } of parts) if (unitId !== null) assertUnit(unitId)
  return carryOut(ctx, target, {
    verbOn: (kase) => commandVerb(kase, 'split'),
    decideOn: async (kase, tx) => {
      const facts = await factsFor(ctx, tx, kase, 'split')
      const refusal = refusalOf('split', kase, facts)
      if (refusal) return refuse(refusal)
      if (kase.identity === 'confidential') throw new Refused('case-confidential')
      const cut = []
      for (const part of parts) cut.push({ caseNo: await cutOut(ctx, tx, kase, part), title: titleOf(part.title, part.statement), statement: part.statement, unitId: part.unitId })
      return decide({ type: 'split', parts: cut, reason }, kase, facts)
    }
  })
}
