import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type RecusePerson = Input<'POST /staff/cases/:caseNo/recusals'>['body'] & { caseNo: string }

/** 回避: the person has no more to do with this case and sees it no more (信访工作条例 第28条). */
export const recusePerson = async (ctx: StaffContext, { staffId, reason, ...target }: RecusePerson): Promise<CaseState> => {
  const person = await ctx.db.prisma.staff.findFirst({ where: { id: staffId }, select: { id: true } })
  if (!person) throw new Refused('person-not-found')
  return actOnCase(ctx, target, { type: 'recuse', staffId: person.id, reason })
}
