import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { Compile } from 'typebox/compile'
import { GuideBody } from '@minsheng/contract/guide-shape.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { decideContent } from '@minsheng/domain/content/decide.ts'
import { guideProblems } from '@minsheng/domain/guides/check-guide.ts'
import type { Guide } from '@minsheng/domain/guides/guide.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { latestGuides } from './export-guides.ts'
import { knownForGuides } from './find-findings.ts'
import { findLocked, trace } from './repository.ts'
import { type ReadWorkbook, readWorkbook, type RowError } from './workbook/read-workbook.ts'

type Report = Output<'POST /staff/guides/workbook'>
const REASON = '从表格导入'
const shape = Compile(GuideBody)
const plain = (guide: Guide): unknown => JSON.parse(JSON.stringify(guide))

const assertWhole = async ({ guides, rowOf }: ReadWorkbook, tx: Tx, ctx: StaffContext): Promise<RowError[]> => {
  const known = await knownForGuides(tx, ctx)
  const all = { ...known, guideIds: [...new Set([...known.guideIds, ...guides.map(({ id }) => id)])] }
  return guides.flatMap((guide) => {
    const row = rowOf.get(guide.id) ?? 1
    const at = (text: string): RowError => ({ sheet: '事项', row, column: guide.name, text })
    const misshapen = shape.Check(plain(guide)) ? [] : shape.Errors(plain(guide)).slice(0, 5).map(({ instancePath }) => at(`${instancePath.split('/').filter(Boolean).join(' ')}：太长、太多或者写法不对`))
    return [...misshapen, ...guideProblems(guide, all).map(at)]
  })
}

const begin = async (ctx: StaffContext, tx: Tx, guide: Guide): Promise<string> => {
  const id = randomUUID()
  await tx.query(sql`
    INSERT INTO content (id, kind, key, title, unit_id, review_by, created_by, created_at) VALUES (${id}::uuid, 'guide', ${guide.id}, ${guide.name}, ${guide.unitId}, ${guide.reviewBy}, ${ctx.actor.id}, ${ctx.now})`)
  return id
}

/** Puts a guide down as a draft: into the one somebody is at work on, or as the next version of what is public. The words of why not, or `null`. */
const draft = async (ctx: StaffContext, tx: Tx, guide: Guide): Promise<string | null> => {
  const { actor, now } = ctx
  const [existing] = await tx.query<{ id: string, unit_id: string }>(sql`SELECT id, unit_id FROM content WHERE kind = 'guide' AND key = ${guide.id}`)
  if (![guide.unitId, existing?.unit_id ?? guide.unitId].every((unitId) => may(actor.roles, actor.unitId, 'content:edit', unitId))) return '这个事项不归您的岗位编辑，请把它从表里去掉'
  const contentId = existing?.id ?? await begin(ctx, tx, guide)
  const locked = await findLocked(tx, contentId)
  if (!locked) return '这个事项刚被别人改过，请再导入一次'
  const facts = { actorId: actor.id, now: now.getTime() }
  const saved = decideContent({ type: 'save' }, locked.standing, facts)
  const decision = saved.ok ? saved : decideContent({ type: 'correct', reason: REASON }, locked.standing, facts)
  if (!decision.ok) return '这个事项正在审核或者等着定时发布，请先退回再导入'
  const body = JSON.stringify(guide)
  await tx.query(sql`
    INSERT INTO content_version (content_id, version, status, body, reason, author_id, saved_at) VALUES (${contentId}::uuid, ${decision.at}, 'draft', ${body}::jsonb, ${decision.event === 'correcting' ? REASON : ''}, ${actor.id}, ${now})
    ON CONFLICT (content_id, version) DO UPDATE SET status = 'draft', body = excluded.body, stamp = content_version.stamp + 1, saved_at = excluded.saved_at`)
  await trace(tx, { contentId, version: decision.at, type: 'imported', actorId: actor.id, reason: REASON, at: now })
  return null
}

class Undone extends Error {}

/** Reads a workbook and, when every row is right and `apply` is asked, saves what it changes as drafts: all of it or none. */
export const importGuides = async (ctx: StaffContext, bytes: Buffer, apply: boolean): Promise<Report> => {
  const read = await readWorkbook(bytes)
  const report: Report = { rows: read.rows, changed: [], errors: [...read.errors], applied: false }
  if (report.errors.length > 0) return report
  await ctx.db.transaction(async (tx) => {
    report.errors.push(...await assertWhole(read, tx, ctx))
    const before = new Map((await latestGuides(ctx, tx)).map((guide) => [guide.id, guide]))
    const changed = read.guides.filter((guide) => !isDeepStrictEqual(plain(guide), before.get(guide.id)))
    report.changed = changed.map(({ id, name }) => ({ guideId: id, name, isNew: !before.has(id) }))
    if (report.errors.length > 0) return
    for (const guide of changed) {
      const problem = await draft(ctx, tx, guide)
      if (problem !== null) report.errors.push({ sheet: '事项', row: read.rowOf.get(guide.id) ?? 1, column: '事项编号', text: problem })
    }
    // A try undoes everything; so does one row that could not be saved.
    if (!apply || report.errors.length > 0) throw new Undone()
    report.applied = true
  }).catch((problem: unknown) => { if (!(problem instanceof Undone)) throw problem })
  return report
}
