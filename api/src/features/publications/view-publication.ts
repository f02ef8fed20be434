import type { Output } from '@minsheng/contract/index.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { publicationStage, type PublicationStatus } from '@minsheng/domain/publishing/workflow.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { caseColumns, toCase, type CaseRow } from '../cases/index.ts'
import { listChecks } from '../content-checks/index.ts'
import { assertReadable } from '../staff-cases/index.ts'
import { cluesOf, presentClue } from './clues.ts'
import { findSource } from './source.ts'

type View = Output<'GET /staff/cases/:caseNo/publication'>
type Version = View['versions'][number]
type File = View['files'][number]

type VersionRow = {
  version: number, status: Version['status'], title: string, question: string, reply: string, spans: Version['spans'] | Record<string, never>, cites: Version['cites'], file_ids: string[]
  classed: Version['classed']['publication'], class_reason: string, overridden_because: string | null, remaining: Version['answers'], correction_reason: string | null, return_reason: string | null
  prepared_by: string | null, preparer_id: string, prepared_at: Date, published_by: string | null, published_at: Date | null
}
type FileRow = { id: string, name: string, media_type: string, bytes: number, removed: string[] }
type HeadRow = CaseRow & { corrected: boolean, withdrawn_reason: NonNullable<View['withdrawn']>['reason'] | null, withdrawn_note: string | null, changed_at: Date | null }

const findHead = async (ctx: StaffContext, caseNo: string): Promise<HeadRow> => {
  const [row] = await ctx.db.query<HeadRow>(sql`
    SELECT ${caseColumns}, p.correction_reason IS NOT NULL AS corrected, p.withdrawn_reason, p.withdrawn_note, p.changed_at
    FROM cases c LEFT JOIN publication p ON p.case_id = c.id WHERE c.case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  assertReadable(ctx, toCase(row))
  return row
}

const findVersions = ({ db }: StaffContext, caseId: string): Promise<VersionRow[]> => db.query<VersionRow>(sql`
  SELECT v.*, a.name AS prepared_by, b.name AS published_by FROM publication_version v LEFT JOIN staff a ON a.id = v.preparer_id LEFT JOIN staff b ON b.id = v.publisher_id
  WHERE v.case_id = ${caseId}::uuid ORDER BY v.version DESC`)

/** A cleaned file as staff see it. */
export const presentFile = ({ id, name, media_type, bytes, removed }: FileRow): File => ({ fileId: id, name, mediaType: media_type, bytes, removed })

// Every decision of a version is its preparer's: who publishes it stands for all of them again.
const presentSpans = (row: VersionRow): Version['spans'] =>
  Array.isArray(row.spans) ? row.spans.map((span) => ({ ...span, by: row.prepared_by ?? '' })) : []

const presentVersion = (row: VersionRow, files: readonly File[]): Version => ({
  version: row.version, status: row.status, title: row.title, question: row.question, reply: row.reply, spans: presentSpans(row), cites: row.cites,
  files: files.filter(({ fileId }) => row.file_ids.includes(fileId)), classed: { publication: row.classed, reason: row.class_reason }, overriddenBecause: row.overridden_because,
  answers: row.remaining, correctionReason: row.correction_reason, returnReason: row.return_reason, preparedBy: row.prepared_by ?? '', preparedAt: row.prepared_at.toISOString(),
  publishedBy: row.published_by, publishedAt: row.published_at?.toISOString() ?? null
})

const presentWithdrawn = ({ withdrawn_reason, withdrawn_note, changed_at }: HeadRow): View['withdrawn'] =>
  withdrawn_reason && changed_at ? { on: dayOf(changed_at.getTime()), reason: withdrawn_reason, note: withdrawn_note ?? '' } : null

/** Every version of a public copy, newest first, with its files and, for the one that waits, what could still tell who it is. */
export const viewPublication = async (ctx: StaffContext, caseNo: string): Promise<View> => {
  const head = await findHead(ctx, caseNo)
  const rows = await findVersions(ctx, head.id)
  const files = (await ctx.db.query<FileRow>(sql`SELECT id, name, media_type, bytes, removed FROM public_file WHERE case_id = ${head.id}::uuid ORDER BY created_at, id`)).map(presentFile)
  const waiting = rows.find(({ status }) => status === 'in-review')
  const clues = waiting ? await cluesOf(ctx, await findSource(ctx, caseNo), waiting, waiting.file_ids) : []
  return {
    stage: publicationStage(head.publication as PublicationStatus, head.corrected), versions: rows.map((row) => presentVersion(row, files)), files,
    clues: clues.map(presentClue), checks: await listChecks(ctx.db, head.id), withdrawn: presentWithdrawn(head)
  }
}
