import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepContentFiles } from '@minsheng/api/features/contents/index.ts'
import type { Stand } from '../support/api.ts'
import { docxWith, photoWith, readableIn, sheetOf } from '../support/documents.ts'
import { articleSave, type Editors, publish, saveNew, startEdited, submit, upload } from '../support/editing.ts'
import { contextOn } from '../support/timed.ts'

let stand: Stand
let crew: Editors
beforeAll(async () => { ({ stand, crew } = await startEdited()) })
afterAll(async () => { await stand.stop() })

const prisma = () => stand.composition.services.db.prisma
const open = (person: typeof crew.editor, contentId: string, fileId: string) =>
  fetch(`${stand.baseUrl}/api/staff/contents/${contentId}/files/${fileId}`, { headers: { authorization: `Bearer ${person.client.token}` } })
const image = (fileId: string, alt: string) => `<p>请看：<img src="/api/contents/files/${fileId}" alt="${alt}" /></p>`

describe('pictures and files of a content', () => {
  it('are taken before the first save, kept only as cleaned, and shown with the version that names them until it is withdrawn', async () => {
    const contentId = randomUUID()
    const picture = await upload(crew.editor, contentId, await photoWith('canary1x'), '谢满秀家.jpg', '办事窗口在一楼左边')
    const paper = await upload(crew.editor, contentId, await docxWith('核查工作安排', () => 'canary0x'), '安排.docx')
    expect([picture.status, picture.body.alt, paper.status, paper.body.removed.length > 2]).toEqual([201, '办事窗口在一楼左边', 201, true])
    expect((await open(crew.other, contentId, picture.body.fileId)).status).toBe(404)
    const sent = Buffer.from(await (await open(crew.editor, contentId, paper.body.fileId)).arrayBuffer())
    expect(readableIn(sent)).not.toContain('canary0x')
    expect((await sharp(Buffer.from(await (await open(crew.editor, contentId, picture.body.fileId)).arrayBuffer())).metadata()).exif).toBeUndefined()
    const draft = await saveNew(crew.editor, articleSave({ html: image(picture.body.fileId, '办事窗口'), fileIds: [paper.body.fileId] }), contentId)
    expect([draft.files.length, draft.current.findings]).toEqual([2, []])
    expect((await open(crew.head, contentId, picture.body.fileId)).status).toBe(200)
    expect((await open(crew.officer, contentId, picture.body.fileId)).status).toBe(404)
    const done = await publish(crew.head, await submit(crew.editor, draft))
    expect((await prisma().publicContent.findUniqueOrThrow({ where: { contentId } })).fileIds.sort()).toEqual([picture.body.fileId, paper.body.fileId].sort())
    await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { params: { contentId }, body: { stamp: done.current.stamp, reason: '发错了' } })
    expect((await prisma().publicContent.findUniqueOrThrow({ where: { contentId } })).fileIds).toEqual([])
  })

  it('with somebody in them are refused by place and kind, and so is what is no document', async () => {
    const contentId = randomUUID()
    expect(await upload(crew.editor, contentId, sheetOf([['证件'], ['430923194703152426']]), 'a.xlsx')).toMatchObject({ status: 422, body: { code: 'file-identifying', fields: { 第1张工作表A2: '身份证号' } } })
    expect((await upload(crew.editor, contentId, Buffer.from('MZ'), 'a.exe')).body.code).toBe('file-type-refused')
    expect((await upload(crew.editor, contentId, await photoWith('x'), 'a.jpg', '谢满秀，女，电话13873712345')).body.code).toBe('still-identifying')
    expect((await upload(crew.officer, contentId, await photoWith('x'), 'a.jpg')).status).toBe(403)
    expect((await upload(crew.editor, contentId, Buffer.alloc(20 * 1024 * 1024 + 1, 1), 'a.jpg')).status).toBe(413)
    expect(await prisma().contentFile.count({ where: { contentId } })).toBe(0)
  })

  it('that are pictures need words, and must be there when the version goes to review', async () => {
    const contentId = randomUUID()
    const { body } = await upload(crew.editor, contentId, await photoWith('x'), 'a.jpg')
    const draft = await saveNew(crew.editor, articleSave({ html: image(body.fileId, ''), fileIds: [body.fileId, randomUUID()] }), contentId)
    expect(draft.current.findings.map(({ kind, mustChange }) => [kind, mustChange])).toEqual([['图片没有说明', true], ['图片没有说明', true], ['附件找不到', true]])
    expect(await crew.editor.client.refusal('POST /staff/contents/:contentId/submit', { params: { contentId }, body: { stamp: draft.current.stamp, decisions: [] } })).toBe('content-unsettled')
  })

  it('that nobody saved a content for are gone after a week, and no others', async () => {
    const [lost, kept] = [randomUUID(), randomUUID()]
    const gone = await upload(crew.editor, lost, await photoWith('x'), 'a.jpg')
    const stays = await upload(crew.editor, kept, await photoWith('x'), 'a.jpg')
    await saveNew(crew.editor, articleSave(), kept)
    const days = (n: number) => new Date(Date.now() + n * 86_400_000)
    await sweepContentFiles(await contextOn(stand, days(6)))
    expect((await open(crew.editor, lost, gone.body.fileId)).status).toBe(200)
    await sweepContentFiles(await contextOn(stand, days(8)))
    expect([(await open(crew.editor, lost, gone.body.fileId)).status, (await open(crew.editor, kept, stays.body.fileId)).status]).toEqual([404, 200])
  })

  it('a long text as Word pastes it is taken whole', async () => {
    const word = `<p class=MsoNormal style='mso-ascii-font-family:Calibri'>${'安化县民政局通知'.repeat(8)}<o:p></o:p></p>`
    const { html } = await crew.editor.client.ok('POST /staff/contents/cleaning', { body: { html: word.repeat(Math.floor(580_000 / word.length)) } })
    expect(html.length).toBeGreaterThan(150_000)
    const saved = await saveNew(crew.editor, articleSave({ html: html.slice(0, html.lastIndexOf('<p>', 199_000)) }))
    expect(saved.current.body.article?.html.length).toBeGreaterThan(150_000)
  })

  it('pasting is tried without saving anything', async () => {
    const { html, removed } = await crew.editor.client.ok('POST /staff/contents/cleaning', { body: { html: '<p class=MsoNormal style="mso-x:1">好<o:p></o:p><img src="data:image/png;base64,AA"></p>' } })
    expect([html, removed]).toEqual(['<p>好</p>', ['Word 的标记和样式', '贴进来的图片（请用“插入图片”另外上传）']])
  })
})
