import { isDeepStrictEqual } from 'node:util'
import type { Input } from '@minsheng/contract/index.ts'
import { choosePapers, countedAnswers } from '@minsheng/domain/guides/choose-papers.ts'
import { townshipOf } from '@minsheng/domain/routing/units.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertPrivacy } from '../citizens/index.ts'
import { findGuide, type GuideText } from '../guides/index.ts'
import type { ChecklistView } from './present.ts'
import { viewChecklist } from './queries.ts'
import { lockChecklist, lockPrecheckOf } from './repository.ts'
import { openText, sealText, type ChecklistRow, type ChecklistText } from './rows.ts'

type SaveChecklist = Input<'PUT /checklists/:checklistId'>['body'] & { checklistId: string }

const MOST = 50

/** Only what the guide asks and names is kept: nothing a client invents lies in the table. */
const textOf = (guide: GuideText, { answered, ticked, whom }: SaveChecklist): ChecklistText => {
  const counted = countedAnswers(guide.questions, answered)
  const { bring } = choosePapers(guide, counted)
  return { answered: counted, ticked: bring.map(({ id }) => id).filter((id) => ticked.includes(id)), whom: whom?.trim() ?? null }
}

const insert = async (ctx: CitizenContext, tx: Tx, { checklistId, guideId, townshipCode }: SaveChecklist, text: ChecklistText, guideVersion: number): Promise<boolean> => {
  const inserted = await tx.query<{ id: string }>(sql`
    INSERT INTO checklist (id, citizen_id, guide_id, guide_version, township_code, body_cipher, created_at, updated_at)
    SELECT ${checklistId}::uuid, ${ctx.actor.id}::uuid, ${guideId}, ${guideVersion}, ${townshipCode}, ${sealText(ctx.cipher, text)}, ${ctx.now}, ${ctx.now}
    WHERE (SELECT count(*) FROM checklist WHERE citizen_id = ${ctx.actor.id}::uuid) < ${MOST}
    ON CONFLICT (id) DO NOTHING RETURNING id`)
  return inserted.length > 0
}

const isSame = (ctx: CitizenContext, row: ChecklistRow, { townshipCode }: SaveChecklist, text: ChecklistText, guideVersion: number): boolean =>
  row.township_code === townshipCode && row.guide_version === guideVersion && isDeepStrictEqual(openText(ctx.cipher, row), { ...text })

// What an officer is looking at does not change under their eyes.
const assertNotLookedAt = async (ctx: CitizenContext, tx: Tx, row: ChecklistRow, { townshipCode }: SaveChecklist, { answered }: ChecklistText): Promise<void> => {
  const precheck = await lockPrecheckOf(tx, row.id)
  if (precheck?.status !== 'sent') return
  if (row.township_code !== townshipCode || !isDeepStrictEqual(openText(ctx.cipher, row).answered, answered)) throw new Refused('precheck-open')
}

const isTaken = async ({ query }: Tx, { actor }: CitizenContext, checklistId: string): Promise<boolean> => {
  const [row] = await query<{ citizen_id: string }>(sql`SELECT citizen_id FROM checklist WHERE id = ${checklistId}::uuid`)
  return row !== undefined && row.citizen_id !== actor.id
}

const update = async (ctx: CitizenContext, tx: Tx, input: SaveChecklist, text: ChecklistText, guideVersion: number): Promise<void> => {
  const row = await lockChecklist(tx, input.checklistId, ctx.actor.id).catch(async (problem) => {
    // The id is free and yet nothing was inserted: there are fifty already. Taken meanwhile, it is somebody else's.
    throw problem instanceof Refused && problem.code === 'checklist-not-found' && !await isTaken(tx, ctx, input.checklistId) ? new Refused('too-many-checklists') : problem
  })
  if (row.guide_id !== input.guideId) throw new Refused('bad-input', { guideId: '一份清单只管一个事项，换事项请新建一份' })
  if (isSame(ctx, row, input, text, guideVersion)) return
  if (input.version !== undefined && input.version !== row.version) throw new Refused('checklist-stale')
  await assertNotLookedAt(ctx, tx, row, input, text)
  await tx.query(sql`
    UPDATE checklist SET guide_version = ${guideVersion}, township_code = ${input.townshipCode}, body_cipher = ${sealText(ctx.cipher, text)}, version = version + 1, updated_at = ${ctx.now} WHERE id = ${row.id}::uuid`)
}

/** Saves which papers somebody needs, by what they answered. The phone named the checklist: saved twice on a bad line it is one, and the same words change nothing. */
export const saveChecklist = async (ctx: CitizenContext, input: SaveChecklist): Promise<ChecklistView> => {
  await ctx.attempts.take('save-checklist', ctx.actor.id)
  // Who is in prison, ill or dead stands in the answers (个人信息保护法 第28至30条).
  await assertPrivacy(ctx)
  if (input.townshipCode !== null && townshipOf(input.townshipCode) === null) throw new Refused('township-unknown', { townshipCode: '没有这个乡镇' })
  const { body: guide, version } = await findGuide(ctx, input.guideId)
  if (await isTaken(ctx.db, ctx, input.checklistId)) throw new Refused('checklist-not-found')
  const text = textOf(guide, input)
  await ctx.db.transaction(async (tx) => {
    if (!await insert(ctx, tx, input, text, version)) await update(ctx, tx, input, text, version)
  })
  return viewChecklist(ctx, input.checklistId)
}
