import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseCommandName } from '@minsheng/domain/case/workflow.ts'
import { namedUnits } from '@minsheng/domain/routing/named-units.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { openSecret, openWords } from '../vault/index.ts'

// Whoever these commands hand a case to reads it.
const handsOver: readonly CaseCommandName[] = ['accept', 'reroute', 'arbitrate', 'consult']

/** The units a confidential report names, in its own words or as retold, where a command could give it to one of them. */
export const unitsNamedIn = async (ctx: StaffContext, tx: Tx, { id, identity }: Case, command: CaseCommandName): Promise<readonly string[]> => {
  if (identity !== 'confidential' || !handsOver.includes(command)) return []
  const { title, statement } = await openSecret(ctx, tx, id)
  const later = await openWords(ctx, tx, id)
  const [retold] = await tx.query<{ title: string, statement: string }>(sql`SELECT title, statement FROM cases WHERE id = ${id}::uuid`)
  return namedUnits([title, statement, ...later.values(), retold?.title, retold?.statement].join('\n'))
}
