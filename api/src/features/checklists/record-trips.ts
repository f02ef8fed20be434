import type { Input } from '@minsheng/contract/index.ts'
import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { maskText } from '@minsheng/domain/masking/mask-text.ts'
import { precheckUnit } from '@minsheng/domain/guides/precheck.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, Context, StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { standingIn } from '../cases/index.ts'
import { findGuideMaybe } from '../guides/index.ts'
import type { ChecklistView } from './present.ts'
import { viewChecklist } from './queries.ts'
import { lockChecklist, lockPrecheck } from './repository.ts'

type Matter = { subject: 'checklist' | 'case' | 'booking' | 'ticket', subjectId: string, guideId: string | null, unitId: string | null, townshipCode: string | null }
type Told = { times: number, missing: string | null }

/** Which paper was missing is counted; who somebody is has no place beside it. */
export const nameless = (text: string): string => maskText(text, findSpans(text, { parties: [], keep: [] }))

/** One answer for each matter, however often it is asked; a later answer takes the place of the one before. */
export const saveTrips = async (ctx: Context, tx: Tx, { subject, subjectId, guideId, unitId, townshipCode }: Matter, { times, missing }: Told): Promise<void> => {
  await tx.query(sql`
    INSERT INTO trip (subject, subject_id, guide_id, unit_id, township_code, times, missing, at)
    VALUES (${subject}, ${subjectId}::uuid, ${guideId}, ${unitId}, ${townshipCode}, ${times}, ${missing === null ? null : nameless(missing)}, ${ctx.now})
    ON CONFLICT (subject, subject_id) DO UPDATE SET times = excluded.times, missing = coalesce(excluded.missing, trip.missing)`)
  if (subject === 'checklist') await tx.query(sql`UPDATE precheck SET trips = ${times} WHERE checklist_id = ${subjectId}::uuid`)
}

/** A citizen says how often they came for a checklist's matter. */
export const tellTrips = async (ctx: CitizenContext, { checklistId, ...told }: Input<'POST /checklists/:checklistId/trips'>['body'] & { checklistId: string }): Promise<ChecklistView> => {
  await ctx.db.transaction(async (tx) => {
    const { guide_id, township_code } = await lockChecklist(tx, checklistId, ctx.actor.id)
    const guide = await findGuideMaybe({ db: tx }, guide_id)
    await saveTrips(ctx, tx, { subject: 'checklist', subjectId: checklistId, guideId: guide_id, unitId: guide && precheckUnit(guide.body, township_code), townshipCode: township_code }, told)
  })
  return viewChecklist(ctx, checklistId)
}

type CaseRow = { id: string, identity: string, citizen_id: string | null, unit_id: string | null, township_code: string | null }

/** Whoever a case is of, or helps with it, says how often they came. Of a confidential one neither unit nor township is written beside it. */
export const tellCaseTrips = async (ctx: CitizenContext, { caseNo, times }: { caseNo: string, times: number }): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const [row] = await tx.query<CaseRow>(sql`SELECT id, identity, citizen_id, unit_id, township_code FROM cases WHERE case_no = ${caseNo}`)
    if (!row) throw new Refused('case-not-found')
    await standingIn(ctx, tx, row)
    const secret = row.identity === 'confidential'
    await saveTrips(ctx, tx, { subject: 'case', subjectId: row.id, guideId: null, unitId: secret ? null : row.unit_id, townshipCode: secret ? null : row.township_code }, { times, missing: null })
  })
  return { done: true }
}

/** The counter writes down which trip this is and what was missing. */
export const countTrip = async (ctx: StaffContext, { precheckId, ...told }: Input<'POST /staff/prechecks/:precheckId/trips'>['body'] & { precheckId: string }): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const row = await lockPrecheck(tx, precheckId, ctx.actor.unitId)
    await saveTrips(ctx, tx, { subject: 'checklist', subjectId: row.checklist_id, guideId: row.guide_id, unitId: row.unit_id, townshipCode: row.township_code }, told)
  })
  return { done: true }
}
