import type { Input, Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { townshipName } from '@minsheng/domain/routing/units.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { lockCase } from '../cases/index.ts'
import { assertReadable } from '../staff-cases/index.ts'
import { logSight } from './log-sight.ts'
import { openSecret } from './store.ts'

const OPEN_MS = 30 * 60_000

type AskIdentity = Input<'POST /staff/cases/:caseNo/vault/requests'>['body'] & { caseNo: string }
type RequestRow = { id: string, case_no: string, asker_id: string, status: string, open_until: Date | null, read_at: Date | null }

const assertKeeper = (ctx: StaffContext, kase: Case): void => {
  if (kase.identity !== 'confidential') throw new Refused('not-confidential')
  if (assertReadable(ctx, kase) !== 'full') throw new Refused('not-keeper')
}

const deed = ({ now, actor }: StaffContext, action: string, caseNo: string, requestId: string) => ({ at: now, actorId: actor.id, action, subject: caseNo, data: { requestId } })

const findRequest = async (tx: Tx, requestId: string): Promise<RequestRow> => {
  const [request] = await tx.query<RequestRow>(sql`
    SELECT r.id, c.case_no, r.asker_id, r.status, r.open_until, r.read_at FROM vault_request r JOIN cases c ON c.id = r.case_id WHERE r.id = ${requestId}::uuid FOR UPDATE OF r`)
  if (!request) throw new Refused('request-not-found')
  return request
}

/** A keeper asks to see who filed a case, and why. */
export const askIdentity = (ctx: StaffContext, { caseNo, requestId, reason }: AskIdentity): Promise<{ done: true }> =>
  ctx.db.transaction(async (tx) => {
    const { kase } = await lockCase(tx, caseNo)
    assertKeeper(ctx, kase)
    const added = await tx.query(sql`
      INSERT INTO vault_request (id, case_id, asker_id, reason, asked_at) VALUES (${requestId}::uuid, ${kase.id}::uuid, ${ctx.actor.id}::uuid, ${reason}, ${ctx.now})
      ON CONFLICT (id) DO NOTHING RETURNING id`)
    if (added.length > 0) await appendAudit(tx, deed(ctx, 'identity-asked', caseNo, requestId))
    return { done: true }
  })

type Decide = Input<'POST /staff/vault/requests/:requestId/decision'>['body'] & { requestId: string }

/** A second person decides. Approved, the asker has half an hour. */
export const decideRequest = (ctx: StaffContext, { requestId, approved, note }: Decide): Promise<{ done: true }> =>
  ctx.db.transaction(async (tx) => {
    const request = await findRequest(tx, requestId)
    assertReadable(ctx, (await lockCase(tx, request.case_no)).kase)
    if (request.asker_id === ctx.actor.id) throw new Refused('same-person')
    if (request.status !== 'waiting') throw new Refused('request-decided')
    const until = approved ? new Date(ctx.now.getTime() + OPEN_MS) : null
    await tx.query(sql`
      UPDATE vault_request SET status = ${approved ? 'approved' : 'refused'}, decider_id = ${ctx.actor.id}::uuid, decided_at = ${ctx.now}, note = ${note ?? null}, open_until = ${until}
      WHERE id = ${requestId}::uuid`)
    await appendAudit(tx, deed(ctx, approved ? 'identity-approved' : 'identity-refused', request.case_no, requestId))
    return { done: true }
  })

/** The asker reads, once, while it is open. The look is written down before the words leave. */
export const openIdentity = (ctx: StaffContext, requestId: string): Promise<Output<'POST /staff/vault/requests/:requestId/open'>> =>
  ctx.db.transaction(async (tx) => {
    const request = await findRequest(tx, requestId)
    if (request.asker_id !== ctx.actor.id) throw new Refused('request-not-found')
    const { kase } = await lockCase(tx, request.case_no)
    assertKeeper(ctx, kase)
    const open = request.status === 'approved' && request.read_at === null && request.open_until !== null && request.open_until > ctx.now
    if (!open) throw new Refused('request-not-open')
    await tx.query(sql`UPDATE vault_request SET read_at = ${ctx.now} WHERE id = ${requestId}::uuid`)
    await logSight(ctx, tx, kase.id, 'identity')
    await appendAudit(tx, deed(ctx, 'identity-opened', request.case_no, requestId))
    const { name, phone, townshipCode } = await openSecret(ctx, tx, kase.id)
    return { name, phone, townshipName: townshipName(townshipCode) }
  })
