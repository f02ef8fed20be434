import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Input } from '@minsheng/contract/index.ts'
import { addWorkingDays } from '@minsheng/domain/calendar/working-days.ts'
import { choosePapers } from '@minsheng/domain/guides/choose-papers.ts'
import { precheckPromise, precheckUnit } from '@minsheng/domain/guides/precheck.ts'
import type { GuidePaper } from '@minsheng/domain/guides/guide.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { inventCode } from '../../security/spoken-code.ts'
import { openContact } from '../cases/index.ts'
import { assertPrivacy } from '../citizens/index.ts'
import { findGuide, type GuideText } from '../guides/index.ts'
import type { ChecklistView } from './present.ts'
import { viewChecklist } from './queries.ts'
import { claimPhotos, lockChecklist, lockPrecheckOf, papersOf, releasePhotos, removePhotos } from './repository.ts'
import { openText, type ChecklistRow, type PaperRow, type PrecheckRow } from './rows.ts'

type SendPrecheck = Input<'POST /checklists/:checklistId/precheck'>['body'] & { checklistId: string }
type Sent = SendPrecheck['papers'][number]

const PHOTOS = 40

/** The papers sent must be ones this person brings: what the bureau looks up itself is never taken from them (国令716 第7条). */
const namedPapers = (guide: GuideText, row: ChecklistRow, { cipher }: CitizenContext, sent: readonly Sent[]): (Sent & { name: string })[] => {
  const { complete, bring } = choosePapers(guide, openText(cipher, row).answered)
  if (!complete) throw new Refused('answers-incomplete')
  const byId = new Map(bring.map((paper: GuidePaper) => [paper.id, paper.name]))
  const named = sent.map((paper) => ({ ...paper, name: byId.get(paper.paperId) ?? '' }))
  if (named.some(({ name }) => name === '') || new Set(sent.map(({ paperId }) => paperId)).size !== sent.length) throw new Refused('bad-input', { papers: '有的材料这次用不着，请按清单交' })
  if (sent.some(({ photos, filledFormId }) => photos.length === 0 && filledFormId === null)) throw new Refused('precheck-paper-empty')
  if (sent.flatMap(({ photos }) => photos).length > PHOTOS) throw new Refused('precheck-too-many-photos')
  return named
}

const assertForms = async (tx: Tx, { actor }: CitizenContext, sent: readonly Sent[]): Promise<void> => {
  const ids = [...new Set(sent.flatMap(({ filledFormId }) => filledFormId ?? []))]
  // Held, so that none is changed or deleted on another phone while it is sent.
  const own = ids.length === 0 ? [] : await tx.query<{ id: string }>(sql`SELECT id FROM filled_form WHERE id = ANY(${ids}::uuid[]) AND citizen_id = ${actor.id}::uuid AND status = 'done' ORDER BY id FOR SHARE`)
  if (own.length !== ids.length) throw new Refused('filled-form-missing')
}

/** Puts the papers in the place of those before. A photo sent again is kept; one left out is given up and named in the answer. */
const hangPapers = async (ctx: CitizenContext, tx: Tx, precheckId: string, before: readonly PaperRow[], papers: readonly (Sent & { name: string })[]): Promise<string[]> => {
  const kept = new Set(before.flatMap(({ file_ids }) => file_ids))
  const wanted = papers.flatMap(({ photos }) => photos)
  const fresh = wanted.filter((id) => !kept.has(id))
  if (new Set(wanted).size !== wanted.length || await claimPhotos(tx, ctx.actor.id, fresh) !== fresh.length) throw new Refused('precheck-photo-missing')
  const leftOut = [...kept].filter((id) => !wanted.includes(id))
  await releasePhotos(tx, leftOut)
  await tx.query(sql`DELETE FROM precheck_paper WHERE precheck_id = ${precheckId}::uuid`)
  for (const [position, { paperId, name, photos, filledFormId }] of papers.entries()) {
    await tx.query(sql`
      INSERT INTO precheck_paper (precheck_id, paper_id, position, name, file_ids, filled_form_id) VALUES (${precheckId}::uuid, ${paperId}, ${position}, ${name}, ${photos}::uuid[], ${filledFormId}::uuid)`)
  }
  return leftOut
}

const saveRow = async (ctx: CitizenContext, tx: Tx, { id, guide_id, township_code }: ChecklistRow, guide: GuideText, input: SendPrecheck): Promise<string> => {
  const contact = ctx.cipher.encrypt(JSON.stringify({ name: input.contactName, phone: input.contactPhone }))
  const { day: dueOn } = addWorkingDays(ctx.today, precheckPromise.workingDays, ctx.calendar)
  const [row] = await tx.query<{ id: string }>(sql`
    INSERT INTO precheck (id, checklist_id, citizen_id, guide_id, guide_name, unit_id, township_code, code, contact_cipher, sent_at, due_on)
    VALUES (${randomUUID()}::uuid, ${id}::uuid, ${ctx.actor.id}::uuid, ${guide_id}, ${guide.name}, ${precheckUnit(guide, township_code)}, ${township_code}, ${inventCode()}, ${contact}, ${ctx.now}, ${dueOn})
    ON CONFLICT (checklist_id) DO UPDATE SET status = 'sent', version = precheck.version + 1, guide_name = excluded.guide_name, unit_id = excluded.unit_id, township_code = excluded.township_code,
      contact_cipher = excluded.contact_cipher, sent_at = excluded.sent_at, due_on = excluded.due_on
    RETURNING id`)
  if (!row) throw new Error('precheck row is gone')
  return row.id
}

// The whole of what was sent: a phone that hears that it was sent must not have sent something else.
const isSameSending = ({ cipher }: CitizenContext, row: PrecheckRow, before: readonly PaperRow[], { papers, contactName, contactPhone }: SendPrecheck): boolean => row.status === 'sent' && isDeepStrictEqual(
  [openContact(cipher, row.contact_cipher), before.map(({ paper_id, file_ids, filled_form_id }) => [paper_id, file_ids, filled_form_id])],
  [{ name: contactName, phone: contactPhone }, papers.map(({ paperId, photos, filledFormId }) => [paperId, photos, filledFormId])]
)

/** Sends photographed papers to whoever looks at them before the trip. Sent again after something was wrong it keeps its code, and what is wrong a second time needs a reason. */
export const sendPrecheck = async (ctx: CitizenContext, input: SendPrecheck): Promise<ChecklistView> => {
  await ctx.attempts.take('send-precheck', ctx.actor.id)
  await assertPrivacy(ctx)
  const leftOut = await ctx.db.transaction(async (tx) => {
    const row = await lockChecklist(tx, input.checklistId, ctx.actor.id)
    const precheck = await lockPrecheckOf(tx, row.id)
    const before = precheck ? await papersOf(tx, precheck.id) : []
    if (precheck && isSameSending(ctx, precheck, before, input)) return []
    if (precheck?.status === 'sent') throw new Refused('precheck-open')
    if (precheck?.status === 'ready') throw new Refused('precheck-ready')
    const { body: guide } = await findGuide({ db: tx }, row.guide_id)
    const papers = namedPapers(guide, row, ctx, input.papers)
    await assertForms(tx, ctx, input.papers)
    return hangPapers(ctx, tx, await saveRow(ctx, tx, row, guide, input), before, papers)
  })
  await removePhotos(ctx, leftOut)
  return viewChecklist(ctx, input.checklistId)
}
