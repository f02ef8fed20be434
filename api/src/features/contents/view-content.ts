import type { Output } from '@minsheng/contract/index.ts'
import { type ContentCommand, decideContent } from '@minsheng/domain/content/decide.ts'
import { openStatuses } from '@minsheng/domain/content/workflow.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { verbFor } from './act-on-content.ts'
import { findFindings } from './find-findings.ts'
import { type EventRow, presentEvent, presentFile, presentProof, presentVersion, type ProofRow } from './present.ts'
import { type Locked, readContent } from './repository.ts'
import { fileColumns, type FileRow, versionColumns, type VersionRow } from './rows.ts'
import { mayLook, worksOn } from './sight.ts'
import { presentBody, withKind } from './written.ts'

type Whole = Output<'GET /staff/contents/:contentId'>
type Allowed = Whole['allowed'][number]

const asked = (now: number): Record<Allowed, ContentCommand> => ({
  save: { type: 'save' }, submit: { type: 'submit' }, return: { type: 'return' }, publish: { type: 'publish' }, schedule: { type: 'schedule', at: now + 1 }, correct: { type: 'correct', reason: '·' },
  withdraw: { type: 'withdraw', reason: '·' }, discard: { type: 'discard' }, 'confirm-current': { type: 'confirm' }
})

/** The commands a person may give now: the workflow, the second person and the permission table. The panel draws exactly these. */
const allowedFor = ({ actor, now }: StaffContext, content: Locked): Allowed[] => (Object.entries(asked(now.getTime())) as [Allowed, ContentCommand][]).filter(([, command]) => {
  const verb = verbFor(command.type, content, actor.id)
  return verb !== null && may(actor.roles, actor.unitId, verb, content.row.unit_id) && decideContent(command, content.standing, { actorId: actor.id, now: now.getTime() }).ok
}).map(([name]) => name)

const findVersions = (tx: Tx, contentId: string): Promise<VersionRow[]> =>
  tx.query<VersionRow>(sql`SELECT ${versionColumns} FROM content_version v WHERE v.content_id = ${contentId}::uuid ORDER BY v.version DESC`)

const findTrace = (tx: Tx, contentId: string): Promise<EventRow[]> => tx.query<EventRow>(sql`
  SELECT e.type, e.actor_id, s.name, e.reason, e.at FROM content_event e LEFT JOIN staff s ON s.id::text = e.actor_id WHERE e.content_id = ${contentId}::uuid ORDER BY e.at DESC, e.id DESC LIMIT 200`)

/** One content with its latest version, all versions, files, trace and what this person may do. */
export const viewContent = async (ctx: StaffContext, contentId: string): Promise<Whole> => {
  const { db } = ctx
  const content = await readContent(db, contentId)
  if (!content || !content.latest || !mayLook(ctx, content.row)) throw new Refused('staff-content-not-found')
  const { row } = content
  const works = worksOn(ctx, row.unit_id)
  const versions = (await findVersions(db, contentId)).filter(({ version }) => works || version === row.public_version)
  const current = versions[0]
  if (!current) throw new Refused('staff-content-not-found')
  const written = withKind(row.kind, current.body)
  const findings = openStatuses.includes(current.status) ? await findFindings(ctx, db, contentId, written) : []
  const files = works ? await db.query<FileRow>(sql`SELECT ${fileColumns} FROM content_file f WHERE f.content_id = ${contentId}::uuid ORDER BY f.created_at, f.id`) : []
  const [proof] = await db.query<ProofRow>(sql`SELECT lines, from_day, until_day, fingerprint, photo_ids, views, taken_down_at, taken_down_why FROM posting_proof WHERE content_id = ${contentId}::uuid`)
  return {
    contentId, kind: row.kind, key: row.key, title: row.title, unitName: unitName(row.unit_id) ?? '本局', state: row.state, publicVersion: row.public_version, reviewBy: row.review_by,
    current: { ...presentVersion(ctx, current), body: presentBody(written), findings, decisions: current.decisions },
    versions: versions.map((version) => presentVersion(ctx, version)), files: files.map(presentFile), trace: works ? (await findTrace(db, contentId)).map(presentEvent) : [], allowed: allowedFor(ctx, content), proof: presentProof(proof)
  }
}

/** One version with its words, to be compared with another. */
export const viewVersion = async (ctx: StaffContext, contentId: string, version: number): Promise<Output<'GET /staff/contents/:contentId/versions/:version'>> => {
  const content = await readContent(ctx.db, contentId)
  const [found] = await ctx.db.query<VersionRow>(sql`SELECT ${versionColumns} FROM content_version v WHERE v.content_id = ${contentId}::uuid AND v.version = ${version}`)
  if (!content || !found || !mayLook(ctx, content.row) || !(worksOn(ctx, content.row.unit_id) || version === content.row.public_version)) throw new Refused('staff-content-not-found')
  return { version: presentVersion(ctx, found), body: presentBody(withKind(content.row.kind, found.body)) }
}
