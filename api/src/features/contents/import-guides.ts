import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { Compile } from 'typebox/compile'
import { GuideBody } from '@minsheng/contract/guide-shape.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { guideProblems } from '@minsheng/domain/guides/check-guide.ts'
import type { Guide } from '@minsheng/domain/guides/guide.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { takeUp } from './correct-content.ts'
import { latestGuides } from './export-guides.ts'
import { knownForGuides } from './find-findings.ts'
import { saveDraft } from './save-content.ts'
import { type ReadWorkbook, readWorkbook, type RowError } from './workbook/read-workbook.ts'
import { withKind } from './written.ts'

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

// Why a guide could not be saved, in the words of its row.
const whyNot: Readonly<Record<string, string>> = {
  forbidden: '这个事项不归您的岗位编辑，请把它从表里去掉', 'content-step': '这个事项正在审核或者等着定时发布，请先退回再导入', 'content-key-taken': '这个事项刚被别人建好，请再导入一次'
}

/** Puts a guide down as a draft: into the one somebody is at work on, or as the next version of what is public. */
const draft = async (ctx: StaffContext, tx: Tx, guide: Guide): Promise<void> => {
  const [known] = await tx.query<{ id: string }>(sql`SELECT id FROM content WHERE kind = 'guide' AND key = ${guide.id}`)
  const taken = known && await takeUp(ctx, tx, { contentId: known.id, reason: REASON })
  const stamp = taken?.latest ? { stamp: taken.latest.stamp } : {}
  // A correction that begins says itself where it comes from.
  const event = taken?.begun ? {} : { event: 'imported' as const }
  await saveDraft(ctx, tx, { contentId: known?.id ?? randomUUID(), kind: 'guide', reviewBy: guide.reviewBy, ...stamp, ...event }, withKind('guide', guide))
}

/** The words of why not, or `null`. */
const tryDraft = (ctx: StaffContext, tx: Tx, guide: Guide): Promise<string | null> => draft(ctx, tx, guide).then(() => null, (problem: unknown) => {
  const words = problem instanceof Refused ? whyNot[problem.code] : undefined
  if (words === undefined) throw problem
  return words
})

class Undone extends Error {}

/** Reads a workbook and, when every row is right and `apply` is asked, saves what it changes as drafts: all of it or none. */
export const importGuides = async (ctx: StaffContext, bytes: Buffer, apply: boolean): Promise<Report> => {
  const read = await readWorkbook(bytes)
  const report: Report = { rows: read.rows, changed: [], errors: [...read.errors], applied: false }
  if (report.errors.length > 0) return report
  await ctx.db.transaction(async (tx) => {
    // One workbook after the other: the second sees what the first has saved, instead of writing over it.
    await tx.query(sql`SELECT pg_advisory_xact_lock(724007)`)
    report.errors.push(...await assertWhole(read, tx, ctx))
    const before = new Map((await latestGuides(ctx, tx)).map((guide) => [guide.id, guide]))
    const changed = read.guides.filter((guide) => !isDeepStrictEqual(plain(guide), before.get(guide.id)))
    report.changed = changed.map(({ id, name }) => ({ guideId: id, name, isNew: !before.has(id) }))
    if (report.errors.length > 0) return
    for (const guide of changed) {
      const problem = await tryDraft(ctx, tx, guide)
      if (problem !== null) report.errors.push({ sheet: '事项', row: read.rowOf.get(guide.id) ?? 1, column: '事项编号', text: problem })
    }
    // A try undoes everything; so does one row that could not be saved.
    if (!apply || report.errors.length > 0) throw new Undone()
    report.applied = true
  }).catch((problem: unknown) => { if (!(problem instanceof Undone)) throw problem })
  return report
}
