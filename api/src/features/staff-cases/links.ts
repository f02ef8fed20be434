import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { statusNames } from '@minsheng/domain/case/statuses.ts'
import { sightOf } from '@minsheng/domain/permissions/sight.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { caseColumns, toCase, toEvent, type CaseRow } from '../cases/index.ts'
import type { LinkRow } from './rows.ts'

type Link = Pick<LinkRow, 'kind' | 'caseNo'>

const linkedBy = (event: CaseEvent): Link[] => {
  switch (event.type) {
    case 'case-merged': return [{ kind: 'merged-into', caseNo: event.intoCaseNo }]
    case 'case-joined': return [{ kind: 'joined-by', caseNo: event.fromCaseNo }]
    case 'case-split': return event.parts.map(({ caseNo }) => ({ kind: 'split-into', caseNo }))
    case 'case-cut-out': return [{ kind: 'cut-out-of', caseNo: event.fromCaseNo }]
    case 'case-declined': return event.firstCaseNo ? [{ kind: 'first', caseNo: event.firstCaseNo }] : []
    default: return []
  }
}

/** The cases a history speaks of: merged, split, or the first of the same matter. */
export const findLinks = async (ctx: StaffContext, events: readonly { type: string, data: object }[]): Promise<LinkRow[]> => {
  const links = events.flatMap((row) => linkedBy(toEvent(row)))
  if (links.length === 0) return []
  const rows = await ctx.db.query<CaseRow & { title: string }>(sql`SELECT ${caseColumns}, c.title FROM cases c WHERE c.case_no = ANY(${links.map(({ caseNo }) => caseNo)})`)
  const seen = new Map(rows.map((row) => ({ kase: toCase(row), title: row.title })).filter(({ kase }) => sightOf(ctx.actor, kase) === 'full').map((each) => [each.kase.caseNo, each]))
  return links.map(({ kind, caseNo }) => {
    const other = seen.get(caseNo)
    return { kind, caseNo, title: other?.title ?? null, stage: other ? statusNames[other.kase.status] : null }
  })
}
