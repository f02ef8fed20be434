import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseCommandName } from '@minsheng/domain/case/workflow.ts'
import { namedUnits } from '@minsheng/domain/routing/named-units.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { openSecret, openWords } from '../vault/index.ts'

// Whoever these commands hand a case to reads it.
const handsOver: readonly CaseCommandName[] = ['accept', 'reroute', 'arbitrate', 'consult']

// Whoever is named may be accused: then their colleagues must not get it either.
const unitsOfPeopleIn = async (tx: Tx, text: string): Promise<string[]> => {
  const rows = await tx.query<{ unit_id: string }>(sql`
    SELECT DISTINCT s.unit_id FROM staff s WHERE s.active AND char_length(s.name) > 1 AND position(s.name IN ${text.replace(/\s/g, '')}::text) > 0`)
  return rows.map(({ unit_id }) => unit_id)
}

/** The units a confidential report names, by themselves or by one of their people, in its own words or as retold, where a command could give it to one of them. */
export const unitsNamedIn = async (ctx: StaffContext, tx: Tx, { id, identity }: Case, command: CaseCommandName): Promise<readonly string[]> => {
  if (identity !== 'confidential' || !handsOver.includes(command)) return []
  const { title, statement } = await openSecret(ctx, tx, id)
  const later = await openWords(ctx, tx, id)
  const [retold] = await tx.query<{ title: string, statement: string }>(sql`SELECT title, statement FROM cases WHERE id = ${id}::uuid`)
  const text = [title, statement, ...later.values(), retold?.title, retold?.statement].join('\n')
  return [...namedUnits(text), ...await unitsOfPeopleIn(tx, text)]
}
