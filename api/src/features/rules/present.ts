import type { Output } from '@minsheng/contract/index.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { isNoticeEvent, noticeCatalogue } from '@minsheng/domain/notices/catalogue.ts'
import type { Matter } from '@minsheng/domain/routing/matters.ts'
import type { StaffContext } from '../../context.ts'
import { presentChange } from './notice-faces.ts'
import type { DayRow, VersionRow } from './rows.ts'

type Rules = Output<'GET /staff/rules'>
type Version = Output<'GET /staff/rules'>['versions'][number]
type Content = Output<'GET /staff/rules/versions/:versionId'>

const titleOf = ({ kind, subject, body }: VersionRow): string => {
  switch (kind) {
    case 'calendar': return `${subject} 年放假安排`
    case 'clock': return `${subject} ${(body as { name: string }).name}`
    case 'matters': return '事项与分派'
    case 'notices': return `通知的文字：${isNoticeEvent(subject) ? noticeCatalogue[subject].when : subject}`
    case 'routing': return '分派规则（已由事项表代替）'
    default: return kind satisfies never
  }
}

/** A version as listed: what, since when, by whom, why. What ships with a release names no person. */
export const presentVersion = (ctx: StaffContext, row: VersionRow): Version => ({
  versionId: row.id, no: row.no, kind: row.kind, subject: row.subject, title: titleOf(row), state: row.state, source: row.source, validFrom: row.valid_from,
  reason: row.reason, proposedBy: row.shipped ? '随软件提供' : row.proposer ?? '已离开的人员', proposedAt: row.shipped ? null : row.proposed_at.toISOString(),
  decidedBy: row.decided_by === null ? null : row.decider ?? '已离开的人员', decidedAt: row.decided_at?.toISOString() ?? null, decision: row.decision,
  own: row.proposed_by === ctx.actor.id
})

/** A time limit as the contract writes it. */
export const presentRule = (rule: ClockRule): Rules['clocks'][number] => ({ ...rule, stop: [...rule.stop], pauses: [...rule.pauses], restarts: [...rule.restarts] })

/** A matter as the contract writes it. */
export const presentMatter = ({ sure, likely, passing, ...matter }: Matter): Rules['matters'][number] => ({ ...matter, sure: [...sure], likely: [...likely], passing: [...passing] })

/** A version with what it says; `base` is the one that was in force when it was proposed. */
export const presentContent = (ctx: StaffContext, row: VersionRow, days: readonly DayRow[], base: VersionRow | null): Content => ({
  version: presentVersion(ctx, row),
  days: row.kind === 'calendar' ? [...days] : null,
  rule: row.kind === 'clock' ? row.body as Content['rule'] : null,
  matters: row.kind === 'matters' ? (row.body as { matters: NonNullable<Content['matters']> }).matters : null,
  notice: row.kind === 'notices' ? presentChange(row, base?.body ?? null) : null
})
