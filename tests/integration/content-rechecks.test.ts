import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remindBroken } from '@minsheng/api/features/contents/index.ts'
import type { Stand } from '../support/api.ts'
import { articleSave, correctWith, type Editors, postingSave, publish, published, startEdited, submit } from '../support/editing.ts'
import { answerNoOf, caseAt } from '../support/factories.ts'
import { contextOn, moment } from '../support/timed.ts'

let stand: Stand
let crew: Editors
beforeAll(async () => { ({ stand, crew } = await startEdited()) })
afterAll(async () => { await stand.stop() })

const prisma = () => stand.composition.services.db.prisma
const rechecks = async () => (await crew.editor.client.ok('GET /staff/rechecks')).items
const idOf = async (kind: string, key: string) => (await prisma().content.findUniqueOrThrow({ where: { kind_key: { kind, key } } })).id
const whole = async (kind: string, key: string) => crew.editor.client.ok('GET /staff/contents/:contentId', { params: { contentId: await idOf(kind, key) } })
const law = [{ law: '最低生活保障审核确认办法', article: '第十九条', docNo: null, verified: true }]

describe('what cites something that changed is listed until somebody has looked', () => {
  it('a money standard: every guide that shows it, once its first values or others are published, and not for the same again', async () => {
    const standard = await whole('standard', 'old-age-80')
    const values = [{ amount: 5_000, from: '2026-01-01', to: '2026-12-31', docNo: '安政办发〔2026〕1号', note: '' }]
    const body = standard.current.body.standard
    if (!body) throw new Error('a standard has its body')
    const save = { kind: 'standard' as const, body: { standard: { ...body, values } }, reviewBy: null }
    await publish(crew.head, await submit(crew.editor, await correctWith(crew.editor, standard, save, '录入标准')))
    const cause = '金额标准“高龄津贴（80—89周岁）”变了'
    const listed = (await rechecks()).filter((each) => each.cause === cause)
    expect(listed.map(({ subjectId }) => subjectId)).toContain(await idOf('guide', 'old-age-allowance'))
    const guide = listed.find(({ title }) => title.includes('高龄'))
    await crew.editor.client.ok('POST /staff/rechecks/:recheckId/settle', { params: { recheckId: guide?.recheckId ?? '' }, body: { outcome: 'still-right' } })
    expect((await rechecks()).filter(({ recheckId }) => recheckId === guide?.recheckId)).toEqual([])
    await publish(crew.head, await submit(crew.editor, await correctWith(crew.editor, standard, save, '没有改动')))
    expect((await rechecks()).filter((each) => each.cause === cause && each.recheckId === guide?.recheckId)).toEqual([])
    await remindBroken(await contextOn(stand, moment('2027-02-01')))
    expect((await rechecks()).filter(({ subjectId }) => subjectId === standard.contentId).map((each) => each.cause)).toEqual(['标准只到 2026-12-31，之后的还没有录入'])
  })

  it('a guide: its related guides and the articles that link to it', async () => {
    const linking = await published(crew.editor, crew.head, articleSave({ html: '<p>见<a href="#/guides/orphan">孤儿认定</a></p>' }))
    const guide = await whole('guide', 'orphan')
    const body = guide.current.body.guide
    if (!body) throw new Error('a guide has its body')
    await publish(crew.head, await submit(crew.editor, await correctWith(crew.editor, guide, { kind: 'guide', body: { guide: { ...body, plainName: '孤儿每月的生活费' } }, reviewBy: null }, '改了叫法')))
    const listed = (await rechecks()).filter(({ cause }) => cause === `办事指南“${body.name}”变了`).map(({ subjectId }) => subjectId)
    expect(listed).toContain(linking.contentId)
    expect(listed).not.toContain(guide.contentId)
    expect(await prisma().recheck.count({ where: { subjectId: await idOf('benefits', 'benefits'), causeKind: 'guide' } })).toBe(1)
  })

  it('a law or one article of it: guides, articles and public answers that rest on it', async () => {
    const citing = await published(crew.editor, crew.head, articleSave({ cites: law }))
    const { caseNo } = await caseAt(stand, 'published')
    await stand.database.pool.query('INSERT INTO cited (case_id, law, article) SELECT id, $2, $3 FROM cases WHERE case_no = $1', [caseNo, '最低生活保障审核确认办法', '19'])
    const auditor = await stand.newStaff({ roles: ['legal-reviewer'], unitId: 'bureau' })
    const change = (article: string) => auditor.client.ok('POST /staff/cites/changed', { body: { law: '最低生活保障审核确认办法', article, changedOn: '2099-01-01' } })
    await change('20')
    expect((await rechecks()).filter(({ subjectId }) => subjectId === citing.contentId)).toEqual([])
    await change('19')
    const listed = (await rechecks()).filter(({ cause }) => cause.includes('第19条'))
    expect(listed.map(({ subject, subjectId }) => `${subject} ${subjectId}`)).toEqual(expect.arrayContaining([`content ${citing.contentId}`, `answer ${answerNoOf(caseNo)}`]))
    expect(listed.every(({ cause }) => cause.startsWith('《最低生活保障审核确认办法》第19条有变化'))).toBe(true)
    const lines = (await crew.editor.client.ok('GET /staff/contents', { querystring: { kind: 'article', limit: 50 } })).items
    expect(lines.find(({ contentId }) => contentId === citing.contentId)?.rechecks).toBe(1)
    await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { params: { contentId: citing.contentId }, body: { stamp: citing.current.stamp, reason: '不再适用' } })
    expect((await rechecks()).filter(({ subjectId }) => subjectId === citing.contentId)).toEqual([])
  })

  it('is told to those who work for its unit, and to nobody else', async () => {
    const guide = await prisma().content.findFirstOrThrow({ where: { kind: 'guide', unitId: 'social-assistance' } })
    const posting = await published(crew.editor, crew.head, postingSave())
    const { caseNo } = await caseAt(stand, 'published')
    const subjects = [['content', guide.id], ['content', posting.contentId], ['answer', answerNoOf(caseNo)]] as const
    await prisma().recheck.createMany({ data: subjects.map(([subject, subjectId]) => ({ id: randomUUID(), causeKind: 'law', cause: '看得到谁的', subject, subjectId, title: posting.title, raisedAt: new Date() })) })
    await prisma().content.updateMany({ where: { id: { in: [guide.id, posting.contentId] } }, data: { reviewBy: '2020-01-01' } })
    await stand.database.pool.query("UPDATE publication SET unit_id = 'office' WHERE answer_no = $1", [answerNoOf(caseNo)])
    const seenBy = async ({ client }: typeof crew.editor) => {
      const { items } = await client.ok('GET /staff/rechecks')
      const { counts } = await client.ok('GET /staff/contents')
      expect(counts.rechecks).toBe(items.length)
      return [items.filter(({ cause }) => cause === '看得到谁的').map(({ subjectId }) => subjectId).toSorted(), counts.due, (await client.ok('GET /staff/contents', { querystring: { due: true } })).items.length]
    }
    const all = subjects.map(([, id]) => id).toSorted()
    expect([await seenBy(crew.editor), await seenBy(crew.head), await seenBy(crew.chief), await seenBy(crew.officer)]).toEqual([[all, 2, 2], [all, 2, 2], [[guide.id], 1, 1], [[], 0, 0]])
  })

  it('is settled by whoever may edit it, and by nobody else', async () => {
    const [first] = await rechecks()
    if (!first) throw new Error('something is listed')
    expect(await crew.officer.client.refusal('POST /staff/rechecks/:recheckId/settle', { params: { recheckId: first.recheckId }, body: { outcome: 'changed' } })).toBe('forbidden')
    expect(await crew.editor.client.refusal('POST /staff/rechecks/:recheckId/settle', { params: { recheckId: randomUUID() }, body: { outcome: 'changed' } })).toBe('recheck-not-found')
  })
})

describe('broken links', () => {
  it('inside the site are found and listed; what a release ships has none', async () => {
    const shipped = await crew.editor.client.ok('POST /staff/contents/links')
    expect([shipped.broken, shipped.looked > 200]).toEqual([[], true])
    const target = await published(crew.editor, crew.head, articleSave({ title: '会撤下的' }))
    const linking = await published(crew.editor, crew.head, articleSave({ html: `<p><a href="#/articles/${target.key}">看这一篇</a></p>` }))
    await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { params: { contentId: target.contentId }, body: { stamp: target.current.stamp, reason: '过时了' } })
    const { broken } = await crew.editor.client.ok('POST /staff/contents/links')
    expect(broken).toEqual([{ contentId: linking.contentId, title: linking.title, link: `看这一篇 #/articles/${target.key}`, why: '链到的内容没有发布，或者已经撤下' }])
    expect((await rechecks()).filter(({ subjectId }) => subjectId === linking.contentId)).toHaveLength(1)
  })
})
