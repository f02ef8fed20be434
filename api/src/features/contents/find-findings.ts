import { type Finding, type KnownFile } from '@minsheng/domain/content/finding.ts'
import { findingsOf, unsettled } from '@minsheng/domain/content/findings.ts'
import type { Written } from '@minsheng/domain/content/bodies.ts'
import { formIds } from '@minsheng/domain/forms/form-ids.ts'
import { finderProblems } from '@minsheng/domain/guides/check-finder.ts'
import { guideProblems } from '@minsheng/domain/guides/check-guide.ts'
import { units } from '@minsheng/domain/routing/units.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { Kept } from './rows.ts'

const filesOf = async (tx: Tx, contentId: string): Promise<KnownFile[]> => {
  const rows = await tx.query<{ id: string, media_type: string, alt: string }>(sql`SELECT id, media_type, alt FROM content_file WHERE content_id = ${contentId}::uuid`)
  return rows.map(({ id, media_type, alt }) => ({ id, isPicture: media_type.startsWith('image/'), alt }))
}

/** What a guide may point to now: the guides there are, the rules in force, the forms and units. */
export const knownForGuides = async (tx: Tx, { rules }: Pick<Context, 'rules'>): Promise<Parameters<typeof guideProblems>[1]> => {
  const rows = await tx.query<{ key: string }>(sql`SELECT key FROM content WHERE kind = 'guide'`)
  return { guideIds: rows.map(({ key }) => key), ruleIds: [...new Set(rules.map(({ id }) => id))], formIds, unitIds: units.map(({ id }) => id) }
}

const problemsOf = async (ctx: Pick<Context, 'rules'>, tx: Tx, written: Written): Promise<string[]> => {
  if (written.kind === 'guide') return guideProblems(written.body, await knownForGuides(tx, ctx))
  return written.kind === 'benefits' ? finderProblems(written.body, (await knownForGuides(tx, ctx)).guideIds) : []
}

/** Everything private or broken in a body, as it would go public now. */
export const findFindings = async (ctx: Pick<Context, 'config' | 'rules'>, tx: Tx, contentId: string, written: Written): Promise<Finding[]> => {
  const keep = ctx.config.bureau.phone ? [ctx.config.bureau.phone] : []
  const problems = await problemsOf(ctx, tx, written)
  return findingsOf(written, { keep, files: await filesOf(tx, contentId), problems })
}

/** Refuses while something found is neither mended nor kept with a reason, naming each place. */
export const assertSettled = (findings: readonly Finding[], decisions: readonly Kept[]): void => {
  const open = unsettled(findings, decisions)
  if (open.length === 0) return
  throw new Refused('content-unsettled', Object.fromEntries(open.slice(0, 50).map(({ findingId, place, kind, advice }) => [findingId, `${place}：${kind}。${advice}`])))
}
