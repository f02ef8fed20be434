import type { CopyField } from '@minsheng/domain/publishing/copy-spans.ts'
import { type Clue, mustBeAnswered, remainingClues } from '@minsheng/domain/publishing/remaining.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { findFlags } from '../content-checks/index.ts'
import type { Source } from './source.ts'

/** How many cases share township, unit, type and month with this one, itself included (k-anonymity). */
const countAlike = async ({ db }: StaffContext, { kase, townshipCode, unitId, receivedOn }: Source): Promise<number> => {
  const [row] = await db.query<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM cases c WHERE c.type = ${kase.type} AND c.unit_id = ${unitId} AND c.township_code IS NOT DISTINCT FROM ${townshipCode}
      AND c.identity <> 'confidential' AND left(c.received_on, 7) = ${receivedOn.slice(0, 7)}`)
  return row?.n ?? 0
}

/** The redaction rehearsal of a public text: what could still tell a neighbour who it is, and what WeChat flagged in it or in the files that go along. */
export const cluesOf = async (ctx: StaffContext, source: Source, texts: Record<CopyField, string>, fileIds: readonly string[] | 'all'): Promise<Clue[]> => {
  const combination = [townshipName(source.townshipCode) ?? '未写乡镇', unitName(source.unitId) ?? '本局', source.receivedOn.slice(0, 7)].join('、')
  return remainingClues(texts, { alike: await countAlike(ctx, source), combination, flags: await findFlags(ctx.db, source.id, fileIds) })
}

/** A clue as the panel shows it. */
export const presentClue = (clue: Clue): Clue & { mustAnswer: boolean } => ({ ...clue, mustAnswer: mustBeAnswered.includes(clue.kind) })
