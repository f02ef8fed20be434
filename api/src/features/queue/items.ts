import { units } from '@minsheng/domain/routing/units.ts'
import { servesItem } from '@minsheng/domain/slots/queue.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CounterRow } from './rows.ts'

/**
 * The items a unit hands out numbers for: those its schedules name, those its guides are handed in at, for a township those handed
 * in there. A counter must take it: a number nobody calls is not given.
 */
export const drawableItems = async (tx: Tx, unitId: string, counters: readonly CounterRow[]): Promise<{ guideId: string, name: string }[]> => {
  const inTownship = units.some(({ id, kind }) => id === unitId && kind === 'township')
  const rows = await tx.query<{ key: string, title: string }>(sql`
    SELECT p.key, p.title FROM public_content p
    WHERE p.kind = 'guide' AND p.status = 'published' AND (p.body->>'unitId' = ${unitId} OR (${inTownship} AND p.body->>'acceptedAt' <> 'unit')
      OR EXISTS (SELECT 1 FROM schedule s WHERE s.unit_id = ${unitId} AND p.key = ANY(s.guide_ids)))
    ORDER BY (p.body->>'itemNo')::int, p.key`)
  const open = counters.filter(({ active }) => active)
  return rows.filter(({ key }) => open.some(({ guide_ids }) => servesItem({ guideIds: guide_ids }, key))).map(({ key, title }) => ({ guideId: key, name: title }))
}
