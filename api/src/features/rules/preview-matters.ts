import type { Output } from '@minsheng/contract/index.ts'
import type { CaseType } from '@minsheng/domain/case/case.ts'
import { ownerName } from '@minsheng/domain/rehearsal/names.ts'
import { understand } from '@minsheng/domain/rehearsal/understand.ts'
import type { Matter } from '@minsheng/domain/routing/matters.ts'
import { prepareMatters } from '@minsheng/domain/routing/suggest-matter.ts'
import { townshipOf, unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { rulesInForce } from '../../rule-book.ts'
import { mayHear, nothing, numberOf, SHOWN } from './preview.ts'

type Preview = Output<'POST /staff/rules/matters/preview'>

const RECENT = 1_000
// Others wait for the same thread: after so many cases they have their turn.
const AT_ONCE = 20

type RecentRow = { case_no: string, identity: string, accused: string[], title: string, statement: string, township_code: string | null, type: CaseType }

const calledBy = (ownerId: string): string => unitName(ownerId) ?? ownerName(ownerId)

/** How the most recent cases would be proposed to other units. A person routes; a case on its way stays where it is. */
export const previewOfMatters = async (ctx: StaffContext, matters: readonly Matter[]): Promise<Preview> => {
  const rows = (await ctx.db.query<RecentRow>(sql`
    SELECT case_no, identity, accused, title, statement, township_code, type FROM cases ORDER BY received_at DESC, id LIMIT ${RECENT}`)).filter(mayHear(ctx))
  const [before, after] = [rulesInForce(ctx), { ...rulesInForce(ctx), matters: prepareMatters(matters) }]
  const rerouted: Preview['rerouted'] = []
  for (const [at, { case_no, identity, accused, title, statement, township_code, type }] of rows.entries()) {
    if (at % AT_ONCE === 0) await new Promise(setImmediate)
    const [from, to] = [before, after].map((rules) => understand(`${title}\n${statement}`, rules, { township: townshipOf(township_code), type }).owner)
    if (!from || !to || from.ownerId === to.ownerId) continue
    rerouted.push({ caseNo: numberOf({ caseNo: case_no, confidential: identity === 'confidential', accused }), from: calledBy(from.ownerId), to: calledBy(to.ownerId), why: to.reason })
  }
  return { ...nothing, looked: rows.length, affected: rerouted.length, rerouted: rerouted.slice(0, SHOWN), notes: [`看的是最近 ${rows.length} 件。只改以后的建议，已经分派的不动。`] }
}
