import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '@minsheng/api/context.ts'
import { expirePostings, releaseScheduled, remindReviews, sweepContentFiles } from '@minsheng/api/features/contents/index.ts'
import { addDays, day } from '@minsheng/domain/calendar/day.ts'
import type { Stand } from '../support/api.ts'
import { docxWith, photoWith } from '../support/documents.ts'
import { dump } from '../support/dump.ts'
import { articleSave, correctWith, type Editors, postingSave, publish, published, saveNew, startEdited, submit, upload } from '../support/editing.ts'
import { contextOn, moment } from '../support/timed.ts'

let stand: Stand
let crew: Editors
beforeAll(async () => { ({ stand, crew } = await startEdited()) })
afterAll(async () => { await stand.stop() })

const prisma = () => stand.composition.services.db.prisma
const params = (contentId: string) => ({ params: { contentId } })
const whole = (contentId: string) => crew.editor.client.ok('GET /staff/contents/:contentId', params(contentId))
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const later = (ms: number) => new Date(Date.now() + ms)
const dyingAtCommit = (ctx: Context): Context => ({ ...ctx, db: { ...ctx.db, transaction: (work) => ctx.db.transaction(async (tx) => { await work(tx); throw new Error('killed') }) } })

describe('what is to be published at a minute', () => {
  it('is published in that minute, once, however many sweep, and whole or not at all when one dies', async () => {
    const { contentId } = await publish(crew.head, await submit(crew.editor, await saveNew(crew.editor, articleSave({ title: '定时的通知' }))), inAnHour())
    expect(await releaseScheduled(await contextOn(stand, later(3_500_000)))).toBe(0)
    await expect(releaseScheduled(dyingAtCommit(await contextOn(stand, later(3_700_000))))).rejects.toThrow('killed')
    expect([(await whole(contentId)).state, await prisma().publicContent.count({ where: { contentId } }), await prisma().searchEntry.count({ where: { title: '定时的通知' } })]).toEqual(['unpublished', 0, 0])
    const done = await Promise.all([later(3_700_000), later(3_700_001), later(3_700_002)].map(async (at) => releaseScheduled(await contextOn(stand, at))))
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(1)
    const now = await whole(contentId)
    expect([now.state, now.current.status, now.trace[0]?.step, now.trace[0]?.by, now.trace.filter(({ step }) => step === '到时间自动发布').length]).toEqual(['published', 'published', '到时间自动发布', '系统', 1])
    expect(await prisma().outbox.count({ where: { job: 'announce-contents', payload: { path: ['pieceId'], equals: contentId } } })).toBe(1)
  })

  it('may be taken off its date, or published at once by a second person', async () => {
    const waiting = await publish(crew.head, await submit(crew.editor, await saveNew(crew.editor, articleSave())), inAnHour())
    expect([waiting.current.status, waiting.allowed]).toEqual(['scheduled', ['return', 'publish', 'schedule']])
    expect((await publish(crew.head, waiting)).state).toBe('published')
    const other = await publish(crew.head, await submit(crew.editor, await saveNew(crew.editor, articleSave())), inAnHour())
    const back = await crew.head.client.ok('POST /staff/contents/:contentId/return', { ...params(other.contentId), body: { stamp: other.current.stamp, reason: '等文件下来' } })
    expect([back.current.status, back.current.publishAt]).toEqual(['returned', null])
    expect(await releaseScheduled(await contextOn(stand, later(4_000_000)))).toBe(0)
  })

  it('in the past is refused', async () => {
    const waiting = await submit(crew.editor, await saveNew(crew.editor, articleSave()))
    expect(await crew.head.client.refusal('POST /staff/contents/:contentId/publish', { ...params(waiting.contentId), body: { stamp: waiting.current.stamp, publishAt: '2020-01-01T00:00:00.000Z' } })).toBe('content-moment-past')
  })
})

describe('a 公示', () => {
  const names = /谢满秀|蒋伏初/
  const foundIn = async () => [...new Set((await dump(stand.database)).filter(({ value }) => names.test(value)).map(({ place }) => place))].sort()

  it('hangs its days, is in no search, and then nothing of anybody in it is left but the proof that it hung', async () => {
    const contentId = randomUUID()
    // Before the first save nobody knows yet that this will be a 公示.
    for (const [bytes, name] of [[await photoWith('x'), '谢满秀家门口.jpg'], [await docxWith('张贴安排', () => 'x'), '谢满秀名单.docx']] as const) expect((await upload(crew.editor, contentId, bytes, name, '墙上')).status).toBe(201)
    const first = await publish(crew.head, await submit(crew.editor, await saveNew(crew.editor, postingSave(), contentId)))
    expect(first.proof?.photoIds).toEqual(first.files.filter(({ mediaType }) => mediaType.startsWith('image/')).map(({ fileId }) => fileId))
    expect(await prisma().searchEntry.count({ where: { OR: [{ key: first.key }, { title: { contains: '初审公示' } }] } })).toBe(0)
    expect(await foundIn()).toEqual(['content_version.body', 'public_content.body'])
    // A correction with a reason that names somebody, handed back and forth: every place a name could stay in.
    const next = await crew.editor.client.ok('POST /staff/contents/:contentId/correct', { ...params(contentId), body: { reason: '金额写错' } })
    const waiting = await submit(crew.editor, await crew.editor.client.ok('PUT /staff/contents/:contentId', { ...params(contentId), body: postingSave({}, { stamp: next.current.stamp }) }))
    await crew.head.client.ok('POST /staff/contents/:contentId/return', { ...params(contentId), body: { stamp: waiting.current.stamp, reason: '谢满秀的人口不对' } })
    const { status } = await upload(crew.editor, contentId, await photoWith('x'), '谢满秀家门口.jpg', '墙上')
    expect(status).toBe(201)

    // A law it rests on has changed while it hung.
    await prisma().recheck.create({ data: { id: randomUUID(), causeKind: 'law', cause: '测试', subject: 'content', subjectId: contentId, title: first.title, raisedAt: new Date() } })

    const { expiresOn } = await prisma().publicContent.findUniqueOrThrow({ where: { contentId } })
    const last = day(expiresOn ?? '')
    expect(last >= addDays((await contextOn(stand, new Date())).today, 7)).toBe(true)
    expect(await expirePostings(await contextOn(stand, moment(last, '23:59')))).toBe(0)
    await expect(expirePostings(dyingAtCommit(await contextOn(stand, moment(addDays(last, 1), '00:01'))))).rejects.toThrow('killed')
    expect(await foundIn()).toContain('public_content.body')
    const done = await Promise.all([1, 2].map(async () => expirePostings(await contextOn(stand, moment(addDays(last, 1), '00:01')))))
    expect(done.toSorted((a, b) => a - b)).toEqual([0, 1])

    expect(await foundIn()).toEqual([])
    expect(await prisma().publicContent.count({ where: { contentId } })).toBe(0)
    expect(await prisma().recheck.findFirst({ where: { subjectId: contentId } })).toMatchObject({ settledAt: expect.any(Date), settledBy: 'system', outcome: 'withdrawn' })
    const proof = (await whole(contentId)).proof
    expect(proof).toMatchObject({ lines: 2, until: last, takenDownWhy: '公示期满', photoIds: [expect.any(String), expect.any(String)] })
    expect(proof?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    const left = await whole(contentId)
    expect(left.files.map(({ fileId, name, alt }) => [fileId, name, alt])).toEqual(proof?.photoIds.map((id) => [id, '张贴照片.jpg', '张贴照片']))
    await sweepContentFiles(await contextOn(stand, new Date()))
    expect(await prisma().contentFile.count({ where: { name: { not: '张贴照片.jpg' } } })).toBe(0)
    expect([left.state, left.allowed, left.versions.map(({ status: each }) => each)]).toEqual(['expired', [], ['discarded', 'expired']])
    expect(await crew.editor.client.refusal('POST /staff/contents/:contentId/correct', { ...params(contentId), body: { reason: '再挂一次' } })).toBe('content-posting-ended')
  })

  it('that was wrong is withdrawn with all its names', async () => {
    const { contentId, current } = await published(crew.editor, crew.head, postingSave())
    const gone = await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { ...params(contentId), body: { stamp: current.stamp, reason: '名单有误' } })
    expect([gone.state, gone.current.endReason, gone.proof?.takenDownWhy, await foundIn()]).toEqual(['withdrawn', '名单有误', '名单有误', []])
  })

  it('that was never put up is discarded with all its names', async () => {
    const waiting = await submit(crew.editor, await saveNew(crew.editor, postingSave()))
    const back = await crew.head.client.ok('POST /staff/contents/:contentId/return', { ...params(waiting.contentId), body: { stamp: waiting.current.stamp, reason: '谢满秀的人口不对' } })
    const draft = await crew.editor.client.ok('PUT /staff/contents/:contentId', { ...params(back.contentId), body: postingSave({ title: '谢满秀家低保公示', village: '谢满秀屋场' }, { stamp: back.current.stamp }) })
    await prisma().contentEvent.updateMany({ where: { contentId: draft.contentId, type: 'returned' }, data: { reason: '谢满秀的人口不对' } })
    const gone = await crew.editor.client.ok('POST /staff/contents/:contentId/discard', { ...params(draft.contentId), body: { stamp: draft.current.stamp } })
    expect([await foundIn(), gone.title, gone.current.status]).toEqual([[], '谢某家低保公示', 'discarded'])
  })

  it('that hangs loses nothing when a correction is discarded, and keeps no name of the correction', async () => {
    const hung = await published(crew.editor, crew.head, postingSave())
    const { current } = await correctWith(crew.editor, hung, postingSave({ title: '龙大满也在的公示', lines: [{ name: '龙大满', familySize: 1, amount: 41_000 }] }))
    const left = await crew.editor.client.ok('POST /staff/contents/:contentId/discard', { ...params(hung.contentId), body: { stamp: current.stamp } })
    expect([left.title, (await dump(stand.database)).filter(({ value }) => value.includes('龙大满'))]).toEqual([hung.title, []])
    expect(await prisma().publicContent.findUniqueOrThrow({ where: { contentId: hung.contentId } })).toMatchObject({ status: 'published', body: { lines: [{ name: '谢满秀' }, { name: '蒋伏初' }] } })
  })

  it('of children is refused with any name in it, and is put up as a number', async () => {
    const named = await saveNew(crew.editor, postingSave({ category: 'unattended-child-count', lines: [{ name: '谢满秀', familySize: 1, amount: null }] }))
    expect(await crew.editor.client.refusal('POST /staff/contents/:contentId/submit', { ...params(named.contentId), body: { stamp: named.current.stamp, decisions: named.current.findings.map(({ findingId }) => ({ findingId, keepBecause: '一定要' })) } })).toBe('content-unsettled')
    const counted = await published(crew.editor, crew.head, postingSave({ category: 'unattended-child-count', title: '事实无人抚养儿童人数公示', lines: [{ name: null, familySize: 12, amount: null }] }))
    expect(counted.current.body.posting?.lines).toEqual([{ name: null, familySize: 12, amount: null }])
  })

  it('is not shown to staff who do not put it up', async () => {
    const { contentId } = await published(crew.editor, crew.head, postingSave())
    expect(await crew.officer.client.refusal('GET /staff/contents/:contentId', params(contentId))).toBe('staff-content-not-found')
    expect((await crew.officer.client.ok('GET /staff/contents', { querystring: { kind: 'posting' } })).items).toEqual([])
  })
})

describe('the day by which somebody reads it again', () => {
  it('is told once when it has come, and settled by saying that nothing changed', async () => {
    const { contentId } = await published(crew.editor, crew.head, articleSave({}, { reviewBy: '2027-03-01' }))
    const ofThis = async () => (await crew.editor.client.ok('GET /staff/rechecks')).items.filter(({ subjectId }) => subjectId === contentId)
    await remindReviews(await contextOn(stand, moment('2027-02-28')))
    expect(await ofThis()).toEqual([])
    for (let i = 0; i < 2; i += 1) await remindReviews(await contextOn(stand, moment('2027-03-01')))
    expect((await ofThis()).map(({ cause }) => cause)).toEqual(['到了核对的日子（2027-03-01）'])
    await crew.editor.client.ok('POST /staff/contents/:contentId/confirmation', { ...params(contentId), body: { reviewBy: '2028-03-01' } })
    expect(await ofThis()).toEqual([])
  })
})
