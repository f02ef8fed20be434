import { KEPT_APART, NOT_YET_RETYPED, takeWords } from '@minsheng/domain/case/citizen-words.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import { sealSecret, sealWords } from './store.ts'

type OpenRow = { citizen_id: string | null, contact_cipher: string | null, title: string, statement: string, township_code: string | null }

/** Nobody's id: what stands in a column that must say whose a thing is and may not. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

type PastRow = { seq: number, type: string, data: object }

/**
 * Takes the citizen and their words out of what the history already says: each word lies in the vault before it leaves its
 * event, and the database lets nothing else of an event change.
 */
const sealHistory = async (ctx: Pick<Services, 'vault'>, tx: Tx, caseId: string): Promise<void> => {
  const rows = await tx.query<PastRow>(sql`SELECT seq, type, data FROM case_event WHERE case_id = ${caseId}::uuid ORDER BY seq`)
  const told = rows.flatMap(({ seq, type, data }) => {
    const { bare: { type: _type, ...bare }, words } = takeWords({ type, ...data } as CaseEvent)
    return words === null || words === KEPT_APART ? [] : [{ seq, text: words, bare }]
  })
  await sealWords(ctx, tx, caseId, told)
  await tx.query(sql`
    UPDATE case_event SET data = t.data::jsonb FROM unnest(${told.map(({ seq }) => seq)}::int[], ${told.map(({ bare }) => JSON.stringify(bare))}::text[]) AS t(seq, data)
    WHERE case_event.case_id = ${caseId}::uuid AND case_event.seq = t.seq`)
  await tx.query(sql`
    UPDATE case_event SET actor_id = 'citizen' WHERE case_id = ${caseId}::uuid AND actor_id NOT IN ('citizen', 'system') AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.id::text = actor_id)`)
}

/** What was told before it became confidential names its number no more; what still waits to leave the product stays in it. */
const hushNotices = async (tx: Tx, caseId: string): Promise<void> => {
  await tx.query(sql`
    UPDATE delivery d SET state = 'failed', reason = 'confidential', ended_at = now() FROM notice n WHERE n.id = d.notice_id AND n.case_id = ${caseId}::uuid AND d.state = 'waiting'`)
  await tx.query(sql`
    UPDATE notice SET case_id = NULL, case_no = NULL, fields = '{}', title = '保密件有新进展', text = '请到“我的问政”里打开查看。', dedupe_key = id::text,
      status = CASE WHEN status = 'open' THEN 'inside' ELSE status END, reason = 'confidential' WHERE case_id = ${caseId}::uuid`)
}

/** Takes who filed a case and their words out of it, and out of its history, when it becomes confidential later on. */
export const moveToVault = async (ctx: Pick<Services, 'vault' | 'cipher'>, tx: Tx, caseId: string): Promise<void> => {
  const [row] = await tx.query<OpenRow>(sql`SELECT citizen_id, contact_cipher, title, statement, township_code FROM cases WHERE id = ${caseId}::uuid`)
  if (!row) throw new Error('there is no such case')
  const contact = row.contact_cipher === null ? null : JSON.parse(ctx.cipher.decrypt(row.contact_cipher)) as { name: string | null, phone: string | null }
  await sealSecret(ctx, tx, caseId, {
    citizenId: row.citizen_id, name: contact?.name ?? null, phone: contact?.phone ?? null, title: row.title, statement: row.statement, townshipCode: row.township_code
  })
  await tx.query(sql`
    UPDATE cases SET citizen_id = NULL, contact_cipher = NULL, phone_index = NULL, title = ${NOT_YET_RETYPED}, statement = ${NOT_YET_RETYPED}, township_code = NULL WHERE id = ${caseId}::uuid`)
  await sealHistory(ctx, tx, caseId)
  await tx.query(sql`UPDATE case_file SET owner_id = ${NOBODY}::uuid WHERE case_id = ${caseId}::uuid`)
  await hushNotices(tx, caseId)
  // WeChat's numbers of what it checked would lead to who wrote it.
  await tx.query(sql`DELETE FROM content_check WHERE case_id = ${caseId}::uuid`)
  await tx.query(sql`UPDATE rating SET comment = NULL WHERE case_id = ${caseId}::uuid`)
}
