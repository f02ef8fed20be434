import type { Input } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import type { IdentityLevel } from '@minsheng/domain/case/case.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { attachFiles } from '../cases/index.ts'

export type NewMandate = Input<'POST /cases/:caseNo/mandates'>['body']
type Given = { caseId: string, identity: IdentityLevel, helperId: string | null, mandate: NewMandate }

const dayOfConsent = ({ givenOn }: NewMandate, today: string): string => {
  try {
    if (day(givenOn) <= today) return givenOn
  } catch {
    // Falls through to the same words: it is no day on which anybody could have agreed.
  }
  throw new Refused('bad-input', { givenOn: '请选本人同意的那一天，不能在今天以后' })
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

// A photo of the signature hangs on the case as every photo does; a recording lies where the office keeps its calls.
const keepProof = async (tx: Tx, { caseId, mandate: { given, proof } }: Given, ownerId: string): Promise<void> => {
  if (given !== 'in-person' && !proof) throw new Refused('mandate-proof-missing', { proof: '请补上签字照片或录音编号' })
  if (given !== 'signed-photo') return
  if (!proof || !UUID.test(proof) || await attachFiles(tx, caseId, ownerId, [proof]) !== 1) throw new Refused('file-missing', { proof: '签字照片没有传上来' })
}

/** Records that somebody may act in this case for the person it concerns (民法典 第161、165条). The same mandate sent twice is one. */
export const recordMandate = async (ctx: CitizenContext | StaffContext, tx: Tx, given: Given): Promise<void> => {
  const { caseId, identity, helperId, mandate } = given
  // Who filed a confidential case is known to its keepers alone; a helper would be one more.
  if (identity === 'confidential') throw new Refused('mandate-confidential')
  const [known] = await tx.query<{ case_id: string }>(sql`SELECT case_id FROM mandate WHERE id = ${mandate.mandateId}::uuid`)
  if (known && known.case_id !== caseId) throw new Refused('submission-taken')
  if (known) return
  await keepProof(tx, given, ctx.actor.id)
  const names = ctx.cipher.encrypt(JSON.stringify({ helper: mandate.helperName, person: mandate.personName }))
  await tx.query(sql`
    INSERT INTO mandate (id, case_id, helper_id, names_cipher, relation, given, proof, given_on, recorded_by_id, recorded_by_kind, recorded_at)
    VALUES (${mandate.mandateId}::uuid, ${caseId}::uuid, ${helperId}::uuid, ${names}, ${mandate.relation}, ${mandate.given}, ${mandate.proof},
      ${dayOfConsent(mandate, ctx.today)}, ${ctx.actor.id}::uuid, ${ctx.actor.kind}, ${ctx.now})`)
}
