import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { identityWords, listOwnCases, viewCase, type OwnCase } from '../cases/index.ts'
import { recordOf, type Kept } from './record.ts'

const solvedWords = { yes: '解决了', partly: '部分解决', no: '没解决' } as const

const gatherCase = async (ctx: CitizenContext, { caseNo, identity, receivedAt, contact }: OwnCase): Promise<Kept> => {
  const view = await viewCase(ctx, caseNo)
  return recordOf(`${caseNo} ${view.title}`, receivedAt, {
    办到哪里: view.stage, 身份: identityWords[identity], 您写的: view.statement, 乡镇: view.townshipName, 称呼: contact.name, 电话: contact.phone,
    照片: view.files.length ? `${view.files.length} 张，在“我的问政”里看` : null,
    补充说明: view.supplements.map(({ text }) => text).join('\n'), 答复: view.reply?.text, 评价: view.rating && `${solvedWords[view.rating.solved]}，态度 ${view.rating.treated} 分`
  })
}

/** Everything a citizen filed, with their own words in full. An anonymous case is tied to nobody and cannot be found here. */
export const gatherCases = async (ctx: CitizenContext): Promise<Kept[]> => {
  const records: Kept[] = []
  for (const own of await listOwnCases(ctx)) records.push(await gatherCase(ctx, own))
  return records
}
/** Whom they help, and since when. */
export const gatherHelping = async ({ db, actor, cipher }: CitizenContext): Promise<Kept[]> => {
  const rows = await db.query<{ case_no: string, names_cipher: string, relation: string, given_on: string, recorded_at: Date, revoked_at: Date | null }>(sql`
    SELECT c.case_no, m.names_cipher, m.relation, m.given_on, m.recorded_at, m.revoked_at FROM mandate m JOIN cases c ON c.id = m.case_id WHERE m.helper_id = ${actor.id}::uuid ORDER BY m.recorded_at DESC`)
  return rows.map((row) => {
    const { helper, person } = JSON.parse(cipher.decrypt(row.names_cipher)) as { helper: string, person: string }
    return recordOf(`替人办 ${row.case_no}`, row.recorded_at, { 代办人: helper, 本人: person, 关系: row.relation, 同意的日子: row.given_on, 状态: row.revoked_at ? '已经撤销' : '有效' })
  })
}

/** What they were told, and whether it reached them. */
export const gatherNotices = async ({ db, actor }: CitizenContext): Promise<Kept[]> => {
  const rows = await db.query<{ title: string, text: string, created_at: Date, reached_by: string | null, read_at: Date | null }>(sql`
    SELECT title, text, created_at, reached_by, read_at FROM notice WHERE citizen_id = ${actor.id}::uuid ORDER BY created_at DESC LIMIT 500`)
  return rows.map((row) => recordOf(row.title, row.created_at, { 内容: row.text, 看过: row.read_at ? '看过' : '没有看' }))
}
