import type { Input, Output } from '@minsheng/contract/index.ts'
import { lineProblems } from '@minsheng/domain/routing/check-lines.ts'
import type { RoutingRule } from '@minsheng/domain/routing/route-case.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { presentVersion } from './present.ts'
import { previewOfRouting } from './preview.ts'
import { findVersion } from './queries.ts'
import { insertProposal } from './repository.ts'

type Proposal = Input<'POST /staff/rules/routing'>['body']

/** The table as the domain knows it, or a refusal that names every line that is wrong. */
const readLines = (typed: Proposal['lines']): readonly RoutingRule[] => {
  const problems = lineProblems(typed)
  if (problems.length > 0) throw new Refused('rule-wrong', Object.fromEntries(problems.map(({ at, text }) => [`lines[${at}]`, text])))
  return typed
}

/** How the most recent cases would be routed with another table. */
export const previewRouting = async (ctx: StaffContext, typed: Proposal['lines']): Promise<Output<'POST /staff/rules/routing/preview'>> =>
  previewOfRouting(ctx, readLines(typed))

/** Proposes another routing table; another person approves it. */
export const proposeRouting = async (ctx: StaffContext, { versionId, reason, lines: typed }: Proposal): Promise<Output<'POST /staff/rules/routing'>> => {
  const lines = readLines(typed)
  await ctx.db.transaction((tx) => insertProposal(tx, ctx, versionId, reason, { kind: 'routing', subject: 'table', validFrom: null, body: { lines }, source: '本局三定规定' }))
  return presentVersion(ctx, await findVersion(ctx, versionId))
}
