import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { hearers, staffNews, type StaffNews } from '@minsheng/domain/notices/staff-notices.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { insertStaffNotices } from './repository.ts'

type StaffRow = { id: string, unitId: string, roles: string[] }

const findPeople = (tx: Tx, news: readonly StaffNews[]): Promise<StaffRow[]> => {
  const to = news.flatMap((each) => each.to)
  const ids = to.flatMap((one) => 'staffId' in one ? [one.staffId] : [])
  const unitIds = to.flatMap((one) => 'unitId' in one ? [one.unitId] : [])
  return tx.query<StaffRow>(sql`SELECT id, unit_id AS "unitId", roles FROM staff WHERE active AND (id::text = ANY(${ids}::text[]) OR unit_id = ANY(${unitIds}::text[]))`)
}

/**
 * Tells the staff concerned what happened, in the transaction in which it did, and never the person who did it. Called where
 * events are saved, so that no command and no light can forget it.
 */
export const tellStaff = async (tx: Tx, next: Case, events: readonly CaseEvent[], { at, actorId }: { at: Date, actorId: string }): Promise<void> => {
  const told = staffNews(events, next).filter(({ to }) => to.length > 0)
  if (told.length === 0) return
  const people = await findPeople(tx, told)
  await insertStaffNotices(tx, told.flatMap((news) => hearers(people, news, next, actorId).map(({ id }) =>
    ({ staffId: id, key: `${next.id}:${next.version}:${news.kind}`, kind: news.kind, caseNo: news.caseNo, text: news.text }))), at)
}
