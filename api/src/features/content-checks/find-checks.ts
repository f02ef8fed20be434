import { type CheckedKind, checkedName, contentLabel, type ContentFlag } from '@minsheng/domain/publishing/content-flags.ts'
import { sql, type Database } from '@minsheng/db/client.ts'
import type { UncheckedReason } from './rows.ts'

type Row = { kind: CheckedKind, part_id: string, verdict: 'pass' | 'review' | 'risky' | 'unchecked' | null, label: number | null, reason: UncheckedReason | null, name: string | null }

const reasonWords: Record<UncheckedReason, string> = {
  'not-this-person': '不是用小程序提交的，微信不查', 'not-active': '本人两小时内没有用过小程序，微信不查', unreadable: '微信读不了', 'quota-used-up': '当天的次数用完了',
  'not-permitted': '小程序没有开通内容检查', unavailable: '微信两小时没有应答', 'no-address': '系统没有设置公网网址（PUBLIC_URL）', 'not-fetched': '微信取不到这张图片'
}

// The verdict on a picture comes by push and may be there before its number is here: it is joined whenever somebody looks.
const findRows = (db: Database, caseId: string): Promise<Row[]> => db.query<Row>(sql`
  SELECT k.kind, k.part_id, f.name, coalesce(k.verdict, CASE WHEN m.error_code = 0 THEN m.verdict WHEN m.trace_id IS NOT NULL THEN 'unchecked' END) AS verdict,
    coalesce(k.label, m.label) AS label, coalesce(k.reason, CASE WHEN m.error_code <> 0 THEN 'not-fetched' END) AS reason
  FROM content_check k LEFT JOIN public_file f ON k.kind = 'file' AND f.id = k.part_id LEFT JOIN media_verdict m ON k.kind = 'file' AND m.trace_id = ANY(k.trace_ids)
  WHERE k.case_id = ${caseId}::uuid ORDER BY k.created_at, k.id`)

const isFlag = (row: Row): row is Row & ContentFlag => row.verdict === 'review' || row.verdict === 'risky'

/** What goes to a person before the words of a case are published; of its files only those that go along, or all. */
export const findFlags = async (db: Database, caseId: string, fileIds: readonly string[] | 'all'): Promise<ContentFlag[]> =>
  (await findRows(db, caseId)).filter(isFlag).filter(({ kind, part_id }) => kind !== 'file' || fileIds === 'all' || fileIds.includes(part_id))

const noteOf = ({ verdict, label, reason }: Row): string => {
  if (verdict === 'review' || verdict === 'risky') return contentLabel(label)
  return verdict === 'unchecked' && reason !== null ? reasonWords[reason] : ''
}

/** Every check of a case, for whoever prepares or reads its public copy. */
export const listChecks = async (db: Database, caseId: string): Promise<{ what: string, outcome: 'waiting' | 'pass' | 'review' | 'risky' | 'unchecked', note: string }[]> =>
  (await findRows(db, caseId)).map((row) => ({ what: checkedName(row), outcome: row.verdict ?? 'waiting', note: noteOf(row) }))
