import type { Input } from '@minsheng/contract/index.ts'
import { publicStatuses } from '@minsheng/domain/publishing/workflow.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDoor } from '../assert-door.ts'

type DeclineCase = Input<'POST /staff/cases/:caseNo/decline'>['body'] & { caseNo: string }

// The citizen is sent to the first case to read how far it is: it must be their own or open to everybody. A confidential one
// is never named beside another: whoever reads both would know who filed it.
const assertFirstCase = async (tx: Tx, caseId: string, firstCaseNo: string): Promise<void> => {
  const [first] = await tx.query<{ id: string }>(sql`
    SELECT f.id FROM cases f JOIN cases c ON c.id = ${caseId}::uuid
    WHERE f.case_no = ${firstCaseNo} AND f.identity <> 'confidential' AND (f.citizen_id = c.citizen_id OR f.publication = ANY(${[...publicStatuses]}))`)
  if (!first) throw new Refused('first-case-unknown', { firstCaseNo: '不是这位群众的，也没有公开' })
}

/** 不予受理: says why, and names the right door or the first case of the same matter (信访工作条例 第22、23、31条). */
export const declineCase = async (ctx: StaffContext, { reason, doorId, explanation, firstCaseNo, ...target }: DeclineCase): Promise<CaseState> => {
  if (doorId !== null) assertDoor(doorId)
  if (reason === 'not-our-duty' && doorId === null) throw new Refused('door-missing', { doorId: '请选该找的部门' })
  if (reason === 'duplicate' && !firstCaseNo) throw new Refused('first-case-missing', { firstCaseNo: '请填先前那一件的编号' })
  return actOnCase(ctx, target, { type: 'decline', reason, doorId, explanation, firstCaseNo: firstCaseNo ?? null }, async (tx, { next }) => {
    if (firstCaseNo) await assertFirstCase(tx, next.id, firstCaseNo)
  })
}
