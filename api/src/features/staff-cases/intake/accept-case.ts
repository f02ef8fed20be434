import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { assertUnit } from '../assert-unit.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type AcceptCase = Input<'POST /staff/cases/:caseNo/accept'>['body'] & { caseNo: string }

/** 受理: takes the case on, settles its lawful path and routes it to a unit, to a named person where one is known. */
export const acceptCase = async (ctx: StaffContext, { unitId, note, path, receiver, ...target }: AcceptCase): Promise<CaseState> => {
  assertUnit(unitId)
  return actOnCase(ctx, target, { type: 'accept', unitId, note: note ?? null, receiver: receiver ?? null, ...(path ? { path } : {}) })
}
