import type { Input } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { decide } from '@minsheng/domain/case/decide.ts'
import { settledStatuses } from '@minsheng/domain/case/statuses.ts'
import { commandVerb } from '@minsheng/domain/permissions/command-verbs.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { lockCase, saveCase } from '../../cases/index.ts'
import { announce } from '../../notices/index.ts'
import { assertMay, carryOut, type CaseState } from '../act-on-case.ts'
import { factsFor } from '../facts.ts'

type MergeCase = Input<'POST /staff/cases/:caseNo/merge'>['body'] & { caseNo: string }

// Always in the order of their ids: two merges in opposite directions wait for each other instead of dying.
const lockBoth = (tx: Tx, numbers: readonly string[]) => tx.query(sql`SELECT id FROM cases WHERE case_no = ANY(${[...numbers]}) ORDER BY id FOR UPDATE`)

const sameWall = (one: Case, other: Case): boolean => [...one.accused].sort().join() === [...other.accused].sort().join()

const findMain = async (ctx: StaffContext, tx: Tx, intoCaseNo: string) => {
  const main = await lockCase(tx, intoCaseNo)
  assertMay(ctx, 'case:accept', main.kase)
  return main
}

/** A case whose words would reach people behind its wall cannot be joined to another, nor another to it. */
const assertJoinable = (kase: Case, main: Case): void => {
  if (kase.identity === 'confidential' || main.identity === 'confidential') throw new Refused('case-confidential', { intoCaseNo: '保密件' })
  if (!sameWall(kase, main)) throw new Refused('unit-accused', { intoCaseNo: '两件反映的单位不同' })
  if (settledStatuses.includes(main.status)) throw new Refused('main-case-settled', { intoCaseNo: '已经办结或并入别件' })
}

/** What the main case gains: the record, and the danger where only the other one told of it. Its citizen is not told that somebody else complained. */
const joined = (kase: Case, main: Case, reason: string): { next: Case, events: readonly CaseEvent[] } => {
  const urgency = main.urgency ?? kase.urgency
  const marked: CaseEvent[] = urgency && !main.urgency ? [{ type: 'urgency-marked', urgency, reason: `并入的 ${kase.caseNo} 是紧急件` }] : []
  return {
    next: { ...main, urgency, version: main.version + 1 },
    events: [{ type: 'case-joined', fromCaseNo: kase.caseNo, reason }, ...marked]
  }
}

/** 并案: the same matter twice is handled once. Both histories tell of it, and the answer reaches both citizens. */
export const mergeCase = async (ctx: StaffContext, { intoCaseNo, reason, ...target }: MergeCase): Promise<CaseState> => {
  if (intoCaseNo === target.caseNo) throw new Refused('same-case', { intoCaseNo: '就是这一件' })
  return carryOut(ctx, target, {
    before: (tx) => lockBoth(tx, [target.caseNo, intoCaseNo]),
    verbOn: (kase) => commandVerb(kase, 'merge'),
    decideOn: async (kase, tx) => {
      const decision = decide({ type: 'merge', intoCaseNo, reason }, kase, await factsFor(ctx, tx, kase, 'merge'))
      if (decision.ok) assertJoinable(kase, (await findMain(ctx, tx, intoCaseNo)).kase)
      return decision
    },
    also: async (tx, { next: merged }) => {
      const main = await findMain(ctx, tx, intoCaseNo)
      const { next, events } = joined(merged, main.kase, reason)
      await saveCase(ctx, tx, next, events, { at: ctx.now, actorId: ctx.actor.id, unitId: ctx.actor.unitId })
      await tx.query(sql`UPDATE cases SET merged_into_id = ${next.id}::uuid WHERE id = ${merged.id}::uuid OR merged_into_id = ${merged.id}::uuid`)
      await announce(ctx, tx, next, events, main.citizenId)
    }
  })
}
