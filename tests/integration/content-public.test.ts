import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expirePostings } from '@minsheng/api/features/contents/index.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import type { Stand } from '../support/api.ts'
import { docxWith, photoWith } from '../support/documents.ts'
import { articleSave, correctWith, type Editors, postingSave, publish, published, saveNew, startEdited, submit, upload } from '../support/editing.ts'
import { contextOn, moment } from '../support/timed.ts'

let stand: Stand
let crew: Editors
beforeAll(async () => { ({ stand, crew } = await startEdited()) })
afterAll(async () => { await stand.stop() })

const get = async (path: string) => {
  const response = await fetch(`${stand.baseUrl}${path}`)
  return { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString('latin1') }
}
const inLatin = (text: string) => Buffer.from(text).toString('latin1')

describe('from the desk of the editor to the public and back', () => {
  it('a wrong notice with its table, picture and attachment is withdrawn and left at no door: list, page, file, feed, nor any cache', async () => {
    const secret = '错发的救助名册通知'
    const draft = await saveNew(crew.editor, articleSave())
    const picture = await upload(crew.editor, draft.contentId, await photoWith('x'), 'a.jpg', '窗口照片')
    const paper = await upload(crew.editor, draft.contentId, await docxWith(secret, () => 'x'), '名册.docx')
    const html = `<p>${secret}<img src="/api/contents/files/${picture.body.fileId}" alt="窗口照片" /></p><table><tr><th scope="col">乡镇</th><th scope="col">户数</th></tr><tr><td>东坪镇</td><td>120</td></tr></table>`
    const saved = await crew.editor.client.ok('PUT /staff/contents/:contentId', { params: { contentId: draft.contentId }, body: articleSave({ title: secret, summary: secret, html, fileIds: [paper.body.fileId] }, { stamp: draft.current.stamp }) })
    const doors = ['/api/columns/notices', `/api/articles/${saved.key}`, '/lanmu/notices', `/lanmu/notices/${saved.key}`, '/notices.atom']
    const files = [`/api/contents/files/${picture.body.fileId}`, `/api/contents/files/${paper.body.fileId}`]
    const open = async () => (await Promise.all(doors.map(async (path) => [path, (await get(path)).text.includes(inLatin(secret))] as const))).filter(([, seen]) => seen).map(([path]) => path)
    const waiting = await submit(crew.editor, saved)
    expect([await open(), (await Promise.all(files.map(get))).map(({ status }) => status)]).toEqual([[], [404, 404]])
    const done = await publish(crew.head, waiting)
    expect(await open()).toEqual(doors)
    expect((await Promise.all(files.map(get))).map(({ status }) => status)).toEqual([200, 200])
    // Asked twice, so that every door has its page in memory.
    await open()
    await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { params: { contentId: draft.contentId }, body: { stamp: done.current.stamp, reason: '发错了' } })
    expect(await open()).toEqual([])
    expect((await Promise.all(files.map(get))).map(({ status }) => status)).toEqual([404, 404])
    expect((await get(`/api/articles/${saved.key}`)).status).toBe(410)
  })

  it('a corrected guide shows its new words and that they were corrected, at once', async () => {
    const { id } = await stand.composition.services.db.prisma.content.findUniqueOrThrow({ where: { kind_key: { kind: 'guide', key: 'orphan' } } })
    const before = await stand.anyone.ok('GET /guides/:guideId', { params: { guideId: 'orphan' } })
    const whole = await crew.editor.client.ok('GET /staff/contents/:contentId', { params: { contentId: id } })
    const guide = whole.current.body.guide
    if (!guide) throw new Error('a guide has its body')
    await publish(crew.head, await submit(crew.editor, await correctWith(crew.editor, whole, { kind: 'guide', body: { guide: { ...guide, plainName: '孤儿生活费' } }, reviewBy: null }, '改了叫法')))
    const after = await stand.anyone.ok('GET /guides/:guideId', { params: { guideId: 'orphan' } })
    expect([before.correction, after.guide.plainName, after.version, after.correction?.reason]).toEqual([null, '孤儿生活费', 2, '改了叫法'])
  })

  it('a 公示 hangs from its first day with its lines, is counted, and is nowhere when its days are over', async () => {
    const whole = await published(crew.editor, crew.head, postingSave())
    const seen = await stand.anyone.ok('GET /postings/:key', { params: { key: whole.key } })
    expect([seen.from, seen.lines.map(({ name }) => name)]).toEqual([dayOf(Date.now()), ['谢满秀', '蒋伏初']])
    expect((await crew.editor.client.ok('GET /staff/contents/:contentId', { params: { contentId: whole.contentId } })).proof?.views).toBe(1)
    await expirePostings(await contextOn(stand, moment(addDays(seen.until as never, 1), '00:01')))
    expect(await stand.anyone.refusal('GET /postings/:key', { params: { key: whole.key } })).toBe('posting-over')
    expect((await stand.anyone.ok('GET /postings')).items.filter(({ key }) => key === whole.key)).toEqual([])
  })

  it('every guide and table a release ships answers at every public door', async () => {
    const { items } = await stand.anyone.ok('GET /guides')
    const paths = [...items.flatMap(({ guideId }) => [`/api/guides/${guideId}?townshipCode=430923121`, `/zhinan/${guideId}`]), '/api/benefits', '/api/places', '/api/who?guideId=orphan&townshipCode=430923121', '/zhinan', '/notices.atom', '/lanmu/notices']
    const wrong: string[] = []
    for (const path of paths) if ((await get(path)).status !== 200) wrong.push(path)
    expect([items.length, wrong]).toEqual([56, []])
  })
})
