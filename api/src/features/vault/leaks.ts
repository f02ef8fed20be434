import type { Input, Output } from '@minsheng/contract/index.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { eventLabel, toEvent } from '../cases/index.ts'
import { actOnCase, readable, type CaseState } from '../staff-cases/index.ts'
import { lookNames, namesOfRoles, type Look } from './look-names.ts'
import { listRequests } from './requests.ts'

type Presented = Output<'GET /staff/leaks'>['leaks'][number]
type LookRow = { at: string, name: string, unit_id: string | null, roles: string[], what: string, data: object | null }
type LeakRow = { id: string, case_no: string, version: number, opened_at: Date, settled_at: Date | null, settler: string | null, note: string | null, looks: LookRow[] | null }

const MOST = 100
// A look has no data; a deed is an event of the history.
const whatOf = ({ what, data }: LookRow): string => data === null ? lookNames[what as Look] ?? what : eventLabel(toEvent({ type: what, data: {} }))

const present = (row: LeakRow): Presented => ({
  leakId: row.id, caseNo: row.case_no, version: row.version, openedAt: row.opened_at.toISOString(), settledAt: row.settled_at?.toISOString() ?? null, settledBy: row.settler, note: row.note,
  looks: (row.looks ?? []).map((look) => ({ at: new Date(look.at).toISOString(), by: look.name, unitName: unitName(look.unit_id), roles: namesOfRoles(look.roles), what: whatOf(look) }))
})

/** What the supervisor must know of: leaks with everybody who looked or worked on the case, and every request to see an identity. */
export const listLeaks = async (ctx: StaffContext): Promise<Output<'GET /staff/leaks'>> => {
  const rows = await ctx.db.query<LeakRow>(sql`
    SELECT l.id, c.case_no, c.version, l.opened_at, l.settled_at, s.name AS settler, l.note,
      (SELECT json_agg(json_build_object('at', k.at, 'name', p.name, 'unit_id', k.unit_id, 'roles', k.roles, 'what', k.what, 'data', k.data) ORDER BY k.at)
        FROM (SELECT at, staff_id::text AS actor, unit_id, roles, what, NULL::jsonb AS data FROM sight_log WHERE case_id = l.case_id
          UNION ALL SELECT e.at, e.actor_id, e.unit_id, '{}'::text[], e.type, '{}'::jsonb FROM case_event e WHERE e.case_id = l.case_id) AS k
        JOIN staff p ON p.id::text = k.actor) AS looks
    FROM leak l JOIN cases c ON c.id = l.case_id LEFT JOIN staff s ON s.id = l.settled_by
    WHERE ${readable(ctx)} ORDER BY l.settled_at IS NOT NULL, l.opened_at DESC LIMIT ${MOST}`)
  return { leaks: rows.map(present), openings: await listRequests(ctx.db, readable(ctx)) }
}

type SettleLeak = Input<'POST /staff/cases/:caseNo/leak/settle'>['body'] & { caseNo: string }

/** The supervisor has found out and acted: sight is open again. */
export const settleLeak = (ctx: StaffContext, { note, ...target }: SettleLeak): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'settle-leak', note }, async (tx, { next }) => {
    await tx.query(sql`UPDATE leak SET settled_at = ${ctx.now}, settled_by = ${ctx.actor.id}::uuid, note = ${note} WHERE case_id = ${next.id}::uuid AND settled_at IS NULL`)
  })
