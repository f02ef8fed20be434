import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { aGuide, forgetShipped, hangPosting, publish, publishArticle, publishGuide, publishPlace, takeDown } from '../support/contents.ts'

let stand: Stand
const services = () => stand.composition.services
const today = dayOf(Date.now())
const township = '430923121'
const ask = async (path: string) => {
  const response = await fetch(`${stand.baseUrl}/api${path}`)
  return { status: response.status, headers: response.headers, body: await response.json() as { code?: string, fields?: Record<string, string> } }
}
beforeAll(async () => {
  stand = await startStand()
  await forgetShipped(stand.composition.services)
  await publishGuide(services())
  await publishGuide(services(), { id: 'minimum-living', itemNo: 11, name: '最低生活保障审核确认', plainName: '低保', formIds: [], standardKeys: [], related: [] })
  await publishGuide(services(), { id: 'marriage', itemNo: 1, name: '结婚登记', plainName: '领结婚证', unitId: 'marriage-registry', acceptedAt: 'unit', booking: 'window', formIds: [], standardKeys: [], related: [] })
  await publish(services(), 'standard', { key: 'rural-minimum-living', title: '农村低保标准', body: { key: 'rural-minimum-living', name: '农村低保标准', unit: '元/人·月', values: [{ amount: 50_000, from: '2020-01-01', to: null, docNo: '测试〔2020〕1号', note: '' }] } })
  await publish(services(), 'form', { key: 'temporary-aid', title: '临时救助申请表', body: { formId: 'temporary-aid', version: 2, from: '2026-01-01', formerUntil: null, note: '' } })
  await publish(services(), 'floor-plan', { key: 'hall', title: '一楼', body: { key: 'hall', name: '办事大厅', floor: '一楼', ratio: 1.5, rooms: [{ id: 'r101', label: '101', kind: 'office', x: 0, y: 0, width: 50, height: 50 }] } })
  await publishPlace(services(), 'social-assistance', { floorPlan: 'hall', roomId: 'r101', people: [{ name: '甲某', title: '股长', duty: '救助', phone: '0737-7000002', guideIds: ['minimum-living'] }] })
  await publishPlace(services(), `township-${township}`, { townshipCode: township, people: [{ name: '乙某', title: '民政专干', duty: '', phone: null, guideIds: ['temporary-aid-spending'] }], villages: [{ name: '测试村', assistant: { name: '丙某', phone: '13800000000' }, childDirector: null }] })
})
afterAll(async () => { await stand.stop() })

describe('guides', () => {
  it('are listed in the order of the catalogue, each under its group', async () => {
    const { items } = await stand.anyone.ok('GET /guides')
    expect(items.map(({ guideId, group }) => [guideId, group])).toEqual([['marriage', '婚姻家庭'], ['minimum-living', '救助帮困'], ['temporary-aid-spending', '救助帮困']])
    expect(items[0]).toMatchObject({ unitName: '婚姻登记中心', acceptedAt: 'unit', free: true, booking: 'window' })
  })

  it('say everything that hangs on one: where, sums of today, forms, related items', async () => {
    const view = await stand.anyone.ok('GET /guides/:guideId', { params: { guideId: 'temporary-aid-spending' }, querystring: { townshipCode: township } })
    const { searchWords, ...read } = aGuide()
    expect(view.guide).toEqual(read)
    expect(searchWords.length).toBeGreaterThan(0)
    expect(view.where.map(({ unitId, floorPlan }) => [unitId, floorPlan?.key ?? null])).toEqual([[`township-${township}`, null], ['social-assistance', 'hall']])
    expect(view).toMatchObject({
      unitName: '社会救助股', version: 1, publishedOn: today, correction: null, basisChanged: null, standards: [{ value: '500 元/人·月', docNo: '测试〔2020〕1号' }],
      forms: [{ formId: 'temporary-aid', title: '临时救助申请表', version: 2 }], related: [{ guideId: 'minimum-living', plainName: '低保' }]
    })
    expect((await stand.anyone.ok('GET /guides/:guideId', { params: { guideId: 'temporary-aid-spending' } })).where.map(({ unitId }) => unitId)).toEqual(['social-assistance'])
    const marriage = await stand.anyone.ok('GET /guides/:guideId', { params: { guideId: 'marriage' }, querystring: { townshipCode: township } })
    expect(marriage.where).toEqual([{ unitId: 'marriage-registry', unitName: '婚姻登记中心', place: null, floorPlan: null }])
  })

  it('warn when a law or sum they rest on has changed, and no longer once somebody has looked', async () => {
    const contentId = await publishGuide(services(), { id: 'orphan', itemNo: 26 })
    const { id } = await services().db.prisma.recheck.create({ data: { id: randomUUID(), causeKind: 'law', cause: '社会救助暂行办法', subject: 'content', subjectId: contentId, title: '孤儿', raisedAt: new Date() } })
    const seen = async (townshipCode: string) => (await stand.anyone.ok('GET /guides/:guideId', { params: { guideId: 'orphan' }, querystring: { townshipCode } })).basisChanged
    expect(await seen('430923212')).toContain('打电话')
    await services().db.prisma.recheck.update({ where: { id }, data: { settledAt: new Date() } })
    expect(await seen('430923211')).toBeNull()
    await services().db.prisma.publicContent.delete({ where: { contentId } })
  })

  it('that are none are not found, one taken down says when and why', async () => {
    expect(await ask('/guides/nothing')).toMatchObject({ status: 404, body: { code: 'guide-not-found' } })
    await publishGuide(services(), { id: 'elderly-card', itemNo: 35 })
    await takeDown(services(), 'guide', 'elderly-card', '已由新的办法代替')
    expect(await ask('/guides/elderly-card')).toMatchObject({ status: 410, body: { code: 'content-withdrawn', fields: { withdrawnOn: today, reason: '已由新的办法代替' } } })
    expect((await stand.anyone.ok('GET /guides')).items.map(({ guideId }) => guideId)).not.toContain('elderly-card')
  })
})

describe('找谁办', () => {
  it('names the unit, who is in charge of the item, and who is in the village', async () => {
    const who = await stand.anyone.ok('GET /who', { querystring: { guideId: 'temporary-aid-spending', townshipCode: township, village: '测试村' } })
    expect(who.where.map(({ unitId }) => unitId)).toEqual([`township-${township}`, 'social-assistance'])
    expect(who.people).toEqual([{ name: '乙某', title: '民政专干', phone: null, unitName: '东坪镇社会事务综合服务中心' }])
    expect(who.village).toEqual({ name: '测试村', assistant: { name: '丙某', phone: '13800000000' }, childDirector: null })
  })

  it('where nobody is named for the item gives whoever sits there, and refuses what there is not', async () => {
    expect((await stand.anyone.ok('GET /who', { querystring: { guideId: 'temporary-aid-spending' } })).people).toMatchObject([{ name: '甲某' }])
    expect(await stand.anyone.ok('GET /who', { querystring: { townshipCode: township } })).toMatchObject({ where: [{ unitId: `township-${township}` }], people: [{ name: '乙某' }], village: null })
    expect(await stand.anyone.refusal('GET /who', { querystring: { townshipCode: '430923999' } })).toBe('township-unknown')
    expect(await stand.anyone.refusal('GET /who', { querystring: { guideId: 'nothing' } })).toBe('guide-not-found')
  })

  it('lists every unit that meets people, with its place where it is written down', async () => {
    const { items } = await stand.anyone.ok('GET /places')
    expect(items).toHaveLength(39)
    expect(items.filter(({ place }) => place !== null).map(({ unitId }) => unitId)).toEqual(['social-assistance', `township-${township}`])
  })
})

describe('household questions', () => {
  it('are those published, and none where there are none', async () => {
    expect(await stand.anyone.refusal('GET /benefits')).toBe('content-not-found')
    const questions = [{ id: 'elder', text: '家里有老人吗？', help: null, many: false, answers: [{ id: 'yes', text: '有' }, { id: 'no', text: '没有' }], when: [] }]
    const benefits = [{ id: 'old-age', guideId: 'old-age-allowance', name: '高龄津贴', when: [[{ question: 'elder', in: ['yes'] }]], why: '家里有老人', next: '到村里登记', urgent: false }]
    await publish(services(), 'benefits', { key: 'benefits', title: '待遇自查', body: { questions, benefits } })
    expect(await stand.anyone.ok('GET /benefits')).toEqual({ questions, benefits })
  })
})

describe('articles', () => {
  it('of a column come pinned first, then the newest, each once over the pages', async () => {
    for (let i = 0; i < 9; i += 1) await publishArticle(services(), `n${i}`, { column: 'news', pinned: i < 3 }, { publishedAt: new Date(Date.UTC(2026, 0, 1 + i)) })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { items, next } = await stand.anyone.ok('GET /columns/:column', { params: { column: 'news' }, querystring: { limit: 2, ...(cursor ? { cursor } : {}) } })
      seen.push(...items.map(({ key }) => key))
      cursor = next ?? undefined
    } while (cursor)
    expect(seen).toEqual(['n2', 'n1', 'n0', 'n8', 'n7', 'n6', 'n5', 'n4', 'n3'])
    for (const bad of ['x', 'tx', 'zzzz']) expect(await stand.anyone.refusal('GET /columns/:column', { params: { column: 'news' }, querystring: { cursor: bad } })).toBe('bad-input')
  })

  it('show their words, a correction, and the files that do not stand in the text already', async () => {
    const [picture, sheet] = [randomUUID(), randomUUID()]
    const contentId = await publishArticle(services(), 'with-files', { html: `<p>看图</p><img src="/api/contents/files/${picture}" alt="图">`, fileIds: [picture, sheet], cites: [{ law: '慈善法', article: null, docNo: null, verified: true }] }, { correctionReason: '日期写错', version: 2 })
    for (const [id, name, mediaType] of [[picture, 'a.png', 'image/png'], [sheet, '表.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']] as const) {
      await services().storage.put(`contents/${id}`, Buffer.from(name), mediaType)
      await services().db.prisma.contentFile.create({ data: { id, contentId, name, objectKey: `contents/${id}`, mediaType, bytes: 5, uploaderId: 'x', createdAt: new Date() } })
    }
    const article = await stand.anyone.ok('GET /articles/:key', { params: { key: 'with-files' } })
    expect(article).toMatchObject({ column: 'notices', version: 2, correction: { on: today, reason: '日期写错' }, files: [{ fileId: sheet, name: '表.xlsx', bytes: 5 }], cites: [{ law: '慈善法' }] })
    const file = async (fileId: string) => {
      const response = await fetch(addressOf(stand.baseUrl, 'GET /contents/files/:fileId', { params: { fileId } }))
      return { status: response.status, headers: response.headers, text: await response.text() }
    }
    const image = await file(picture)
    expect([image.status, image.text, image.headers.get('content-type'), image.headers.get('content-disposition'), image.headers.get('x-content-type-options'), image.headers.get('cache-control')]).toEqual([200, 'a.png', 'image/png', 'inline', 'nosniff', 'no-store'])
    expect((await file(sheet)).headers.get('content-disposition')).toMatch(/^attachment; filename="file.xlsx"/)
    await publishArticle(services(), 'with-files', { fileIds: [sheet] }, { version: 3 })
    expect([(await file(picture)).status, (await file(sheet)).status]).toEqual([404, 200])
    await takeDown(services(), 'article', 'with-files', '内容有误')
    expect([(await file(picture)).status, (await file(sheet)).status, (await file(randomUUID())).status]).toEqual([404, 404, 404])
    // The page was read a moment ago and is still in memory: the live bus makes this process forget it at once.
    await stand.composition.live.publish({ topic: 'contents' })
    await expect.poll(() => ask('/articles/with-files'), { timeout: 4_500, interval: 50 }).toMatchObject({ status: 410, body: { code: 'content-withdrawn', fields: { reason: '内容有误' } } })
  })
})

describe('公示', () => {
  it('hang from their first day to their last, titles only in the list, and are over after it whoever sweeps', async () => {
    await hangPosting(services(), 'now', addDays(today, -6), today)
    await hangPosting(services(), 'tomorrow', addDays(today, 1), addDays(today, 7))
    await hangPosting(services(), 'over', addDays(today, -7), addDays(today, -1))
    const list = await ask('/postings')
    expect(list.body).toEqual({ items: [{ key: 'now', title: '低保公示now', category: 'minimum-living', townshipName: '东坪镇', from: addDays(today, -6), until: today }] })
    expect([list.headers.get('x-robots-tag'), list.headers.get('cache-control'), list.headers.get('etag')]).toEqual(['noindex, nofollow, noarchive', 'no-store', null])
    expect(await stand.anyone.ok('GET /postings/:key', { params: { key: 'now' } })).toMatchObject({ lines: [{ name: '张某甲', familySize: 3, amount: 90_000 }], village: '测试村', objectionPhone: '0737-7000001', unitName: '社会救助股' })
    for (const key of ['tomorrow', 'over', 'never']) expect(await ask(`/postings/${key}`)).toMatchObject({ status: 404, body: { code: 'posting-over' } })
  })

  it('count how often they are read, and by nobody in particular', async () => {
    const contentId = await hangPosting(services(), 'counted', today, addDays(today, 6))
    await services().db.prisma.postingProof.create({ data: { contentId, category: 'minimum-living', lines: 1, fromDay: today, untilDay: addDays(today, 6), fingerprint: 'x' } })
    for (let i = 0; i < 3; i += 1) await stand.anyone.ok('GET /postings/:key', { params: { key: 'counted' } })
    expect((await services().db.prisma.postingProof.findUniqueOrThrow({ where: { contentId } })).views).toBe(3)
  })
})
