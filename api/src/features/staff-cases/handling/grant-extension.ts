import type { Input } from '@minsheng/contract/index.ts'
import { commandVerb } from '@minsheng/domain/permissions/command-verbs.ts'
import { clocksOf } from '@minsheng/domain/clock/count-case.ts'
import { decide } from '@minsheng/domain/case/decide.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { findHappened } from '../../clocks/index.ts'
import { carryOut, type CaseState } from '../act-on-case.ts'
import { extendableOf, factsFrom } from '../facts.ts'

type GrantExtension = Input<'POST /staff/cases/:caseNo/extension/grant'>['body'] & { caseNo: string }

/** 批准延期: a leader, once, by no more than the law allows; which limit is lengthened the clocks say, not the person. */
export const grantExtension = (ctx: StaffContext, { amount, reason, ...target }: GrantExtension): Promise<CaseState> =>
  carryOut(ctx, target, {
    verbOn: (kase) => commandVerb(kase, 'extend'),
    decideOn: async (kase, tx) => {
      const happened = await findHappened(tx, kase.id)
      const extendable = extendableOf(ctx, kase, clocksOf(kase, happened, ctx))
      if (extendable.answer === 'yes' && amount > extendable.days) throw new Refused('extension-too-long', { amount: `最多 ${extendable.days} 日` })
      const ruleId = extendable.answer === 'yes' ? extendable.rule.id : ''
      return decide({ type: 'extend', ruleId, amount, reason }, kase, factsFrom(ctx, kase, happened, extendable))
    }
  })
