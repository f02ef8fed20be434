import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '@minsheng/contract/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { docxWith, photoWith, readableIn, sheetOf } from '../support/documents.ts'
import { answerNoOf, caseAt, type Crew, crewOf, learnNumber, versionOf } from '../support/factories.ts'
import { sendPublicFile } from '../support/public-files.ts'

type Prepare = Input<'POST /staff/cases/:caseNo/publication'>['body']
let stand: Stand
let crew: Crew
beforeAll(async () => {
  stand = await startStand()
  crew = await crewOf(stand)
})
afterAll(async () => { await stand.stop() })

const paramsOf = (caseNo: string) => ({ params: { caseNo } })
const versionNow = (caseNo: string) => versionOf(crew.intake, caseNo)
const copy = { parties: [], title: '低保金没有到账', question: '低保金三个月没有到账。', reply: '已补发。' }
const prepare = async (caseNo: string, over: Partial<Prepare> = {}) =>
  crew.preparer.client.ok('POST /staff/cases/:caseNo/publication', { ...paramsOf(caseNo), body: { ...copy, ...over, version: await versionNow(caseNo) } })
const correct = async (caseNo: string) =>
  crew.preparer.client.ok('POST /staff/cases/:caseNo/publication/correct', { ...paramsOf(caseNo), body: { ...copy, version: await versionNow(caseNo), reason: '不再附文件' } })
const publish = async (caseNo: string) => {
  await crew.head.client.ok('POST /staff/cases/:caseNo/publication/publish', { ...paramsOf(caseNo), body: { version: await versionNow(caseNo) } })
  await learnNumber(crew.head, caseNo)
}

describe('files that go with an answer', () => {
  it('are kept only as cleaned, under a masked name and a random key, and are public with the version that names them', async () => {
    const { caseNo } = await caseAt(stand, 'answered', { contactName: '刘满香', statement: '请答复' })
    const { status, body } = await sendPublicFile(crew.preparer, caseNo, await docxWith('低保金已经补发。', () => 'canary0x'), '刘满香低保答复.docx')
    expect([status, body.name]).toEqual([201, '刘某某低保答复.docx'])
    const open = () => fetch(`${stand.baseUrl}/api/answers/${answerNoOf(caseNo)}/files/${body.fileId}`)
    await prepare(caseNo, { fileIds: [body.fileId] })
    expect((await open()).status).toBe(404)
    await publish(caseNo)
    const sent = await open()
    expect([sent.status, sent.headers.get('content-disposition')?.startsWith('attachment'), sent.headers.get('x-content-type-options'), sent.headers.get('cache-control')]).toEqual([200, true, 'nosniff', 'no-store'])
    expect(readableIn(Buffer.from(await sent.arrayBuffer()))).not.toContain('canary0x')
    const { rows } = await stand.database.pool.query<{ object_key: string }>('SELECT object_key FROM public_file WHERE id = $1', [body.fileId])
    expect(rows[0]?.object_key).toMatch(/^public\/\d{4}-\d{2}\/[0-9a-f]{32}$/)
    await correct(caseNo)
    await publish(caseNo)
    expect((await open()).status).toBe(404)
  })

  it('are refused by place and kind, from the wrong hands, of the wrong kind and from another case', async () => {
    const { caseNo } = await caseAt(stand, 'answered', { contactName: '刘满香' })
    expect(await sendPublicFile(crew.preparer, caseNo, sheetOf([['证件'], ['430923194703152426']]), 'a.xlsx')).toMatchObject({ status: 422, body: { code: 'file-identifying', fields: { 第1张工作表A2: '身份证号' } } })
    expect((await sendPublicFile(crew.preparer, caseNo, await docxWith('刘满香', () => 'x'), 'a.docx')).body.code).toBe('file-identifying')
    expect((await sendPublicFile(crew.preparer, caseNo, Buffer.from('MZ'), 'a.exe')).body.code).toBe('file-type-refused')
    expect((await sendPublicFile(crew.officer, caseNo, await photoWith('x'), 'a.jpg')).status).toBe(403)
    const other = await caseAt(stand, 'answered')
    const { body } = await sendPublicFile(crew.preparer, other.caseNo, await photoWith('x'), 'a.jpg')
    const attempt = { ...paramsOf(caseNo), body: { ...copy, version: await versionNow(caseNo), fileIds: [body.fileId] } }
    expect(await crew.preparer.client.refusal('POST /staff/cases/:caseNo/publication', attempt)).toBe('public-file-missing')
  })
})
