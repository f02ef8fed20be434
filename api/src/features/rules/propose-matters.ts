import type { Input, Output } from '@minsheng/contract/index.ts'
import { matterProblems } from '@minsheng/domain/routing/check-matters.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { presentVersion } from './present.ts'
import { previewOfMatters } from './preview-matters.ts'
import { findVersion } from './queries.ts'
import { insertProposal } from './repository.ts'

type Proposal = Input<'POST /staff/rules/matters'>['body']

/** Refuses a table with something wrong in it, naming every line. */
const assertMatters = (matters: Proposal['matters']): void => {
  const problems = matterProblems(matters)
  if (problems.length > 0) throw new Refused('rule-wrong', Object.fromEntries(problems.map(({ at, text }) => [`matters[${at}]`, text])))
}

/** How the most recent cases would be routed with another table. */
export const previewMatters = async (ctx: StaffContext, matters: Proposal['matters']): Promise<Output<'POST /staff/rules/matters/preview'>> => {
  assertMatters(matters)
  return previewOfMatters(ctx, matters)
}

/** Proposes another table of matters; another person approves it. */
export const proposeMatters = async (ctx: StaffContext, { versionId, reason, matters }: Proposal): Promise<Output<'POST /staff/rules/matters'>> => {
  assertMatters(matters)
  await ctx.db.transaction((tx) => insertProposal(tx, ctx, versionId, reason, { kind: 'matters', subject: 'table', validFrom: null, body: { matters }, source: '本局三定规定' }))
  return presentVersion(ctx, await findVersion(ctx, versionId))
}
