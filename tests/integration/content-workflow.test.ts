import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stand } from '../support/api.ts'
import { dump } from '../support/dump.ts'
import { articleSave, correctWith, type Editors, publish, published, saveNew, startEdited, submit, type Whole } from '../support/editing.ts'

let stand: Stand
let crew: Editors
beforeAll(async () => { ({ stand, crew } = await startEdited()) })
afterAll(async () => { await stand.stop() })

const prisma = () => stand.composition.services.db.prisma
const at = ({ contentId }: Whole) => ({ params: { contentId } })
const look = (person: typeof crew.editor, whole: Whole) => person.client.ok('GET /staff/contents/:contentId', at(whole))
const publicRow = ({ contentId }: Whole) => prisma().publicContent.findUnique({ where: { contentId } })

describe('from a draft to the public', () => {
  it('an article is written, handed in, published by another person and read from its copy', async () => {
    const draft = await saveNew(crew.editor, articleSave({ html: '<p onclick="x">请<b>按时</b>完成<script>1</script></p>' }, { reviewBy: '2027-01-01' }))
    expect([draft.state, draft.current.status, draft.current.version, draft.allowed, draft.current.own]).toEqual(['unpublished', 'draft', 1, ['save', 'submit', 'discard'], true])
    expect(draft.current.body.article?.html).toBe('<p>请<strong>按时</strong>完成</p>')
    const waiting = await submit(crew.editor, draft)
    expect([waiting.current.status, waiting.allowed]).toEqual(['in-review', ['return']])
    expect((await look(crew.head, waiting)).allowed).toEqual(['return', 'publish', 'schedule'])
    expect(await publicRow(draft)).toBeNull()
    const done = await publish(crew.head, waiting)
    expect([done.state, done.publicVersion, done.current.status, done.current.reviewer]).toEqual(['published', 1, 'published', crew.head.name])
    expect(await publicRow(draft)).toMatchObject({ title: '关于开展低保年度核查的通知', column: 'notices', status: 'published', version: 1, correctionReason: null, unitId: 'office' })
    expect(await prisma().searchEntry.findUnique({ where: { kind_key: { kind: 'article', key: draft.key } } })).toMatchObject({ title: '关于开展低保年度核查的通知' })
    expect(done.trace.map(({ step, by }) => `${step} ${by}`).reverse()).toEqual([`起草 ${crew.editor.name}`, `交审核 ${crew.editor.name}`, `审核通过，发布 ${crew.head.name}`])
    expect(await prisma().outbox.count({ where: { job: 'announce-contents', payload: { path: ['pieceId'], equals: draft.contentId } } })).toBe(1)
    const { rows } = await stand.database.pool.query<{ action: string }>('SELECT action FROM audit_waiting WHERE subject = $1 ORDER BY at', [draft.contentId])
    expect(rows.map(({ action }) => action)).toEqual(['content-drafted', 'content-submitted', 'content-published'])
  })

  it('nobody publishes what they wrote, changed or handed in, whatever posts they hold', async () => {
    const both = await stand.newStaff({ roles: ['editor', 'head'], unitId: 'bureau' })
    const own = await submit(both, await saveNew(both, articleSave()))
    expect(own.allowed).toEqual(['return'])
    expect(await both.client.refusal('POST /staff/contents/:contentId/publish', { ...at(own), body: { stamp: own.current.stamp, publishAt: null } })).toBe('content-same-person')
    const draft = await saveNew(crew.editor, articleSave())
    const changed = await both.client.ok('PUT /staff/contents/:contentId', { ...at(draft), body: articleSave({ title: '改过的标题' }, { stamp: draft.current.stamp }) })
    const waiting = await submit(crew.editor, changed)
    expect(await both.client.refusal('POST /staff/contents/:contentId/publish', { ...at(waiting), body: { stamp: waiting.current.stamp, publishAt: null } })).toBe('content-same-person')
    await publish(crew.head, waiting)
  })

  it('two who publish at once: it is published once', async () => {
    const waiting = await submit(crew.editor, await saveNew(crew.editor, articleSave()))
    const deputy = await stand.newStaff({ roles: ['deputy-head'], unitId: 'bureau' })
    const replies = await Promise.all([crew.head, deputy].map(({ client }) => client.call('POST /staff/contents/:contentId/publish', { ...at(waiting), body: { stamp: waiting.current.stamp, publishAt: null } })))
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await prisma().contentEvent.count({ where: { contentId: waiting.contentId, type: 'published' } })).toBe(1)
  })

  it('two who write at once: the second hears that it changed, and nothing of the first is lost', async () => {
    const draft = await saveNew(crew.editor, articleSave())
    const [mine, theirs] = [articleSave({ title: '第一个人的标题' }, { stamp: draft.current.stamp }), articleSave({ title: '第二个人的标题' }, { stamp: draft.current.stamp })]
    const replies = await Promise.all([crew.editor.client.call('PUT /staff/contents/:contentId', { ...at(draft), body: mine }), crew.other.client.call('PUT /staff/contents/:contentId', { ...at(draft), body: theirs })])
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(replies.find(({ status }) => status === 409)?.problem).toMatchObject({ code: 'stale', message: expect.stringContaining('您写的内容还在') })
    const winner = replies.find(({ status }) => status === 200)?.body
    expect((await look(crew.editor, draft)).title).toBe(winner?.title)
    expect(await crew.other.client.refusal('POST /staff/contents/:contentId/submit', { ...at(draft), body: { stamp: draft.current.stamp, decisions: [] } })).toBe('stale')
  })

  it('is sent back with what to mend, or taken back by its author, and goes on from there', async () => {
    const waiting = await submit(crew.editor, await saveNew(crew.editor, articleSave()))
    const back = await crew.head.client.ok('POST /staff/contents/:contentId/return', { ...at(waiting), body: { stamp: waiting.current.stamp, reason: '请写明截止时间' } })
    expect([back.current.status, back.current.returnReason, back.current.reviewer]).toEqual(['returned', '请写明截止时间', crew.head.name])
    const again = await submit(crew.editor, await crew.editor.client.ok('PUT /staff/contents/:contentId', { ...at(back), body: articleSave({ summary: '三月三十一日前' }, { stamp: back.current.stamp }) }))
    const taken = await crew.editor.client.ok('POST /staff/contents/:contentId/return', { ...at(again), body: { stamp: again.current.stamp, reason: '我再改一处' } })
    expect([taken.current.status, taken.current.reviewer]).toEqual(['returned', null])
    expect(await crew.officer.client.refusal('POST /staff/contents/:contentId/return', { ...at(taken), body: { stamp: taken.current.stamp, reason: '试试' } })).toBe('forbidden')
  })

  it('is corrected by a next version with a reason the public reads, while the old one stays', async () => {
    const first = await published(crew.editor, crew.head, articleSave())
    expect(await crew.editor.client.refusal('PUT /staff/contents/:contentId', { ...at(first), body: articleSave({}, { stamp: first.current.stamp }) })).toBe('content-correct-first')
    expect(await crew.editor.client.refusal('POST /staff/contents/:contentId/correct', { ...at(first), body: { reason: '李贵业，男，电话13873712345' } })).toBe('still-identifying')
    const next = await submit(crew.editor, await correctWith(crew.editor, first, articleSave({ title: '更正后的通知' }), '截止日期写错'))
    expect([next.current.version, next.publicVersion, (await publicRow(first))?.title]).toEqual([2, 1, '关于开展低保年度核查的通知'])
    expect(await crew.other.client.refusal('POST /staff/contents/:contentId/correct', { ...at(first), body: { reason: '另一处' } })).toBe('content-already-open')
    const done = await publish(crew.head, next)
    expect(done.versions.map(({ version, status }) => `${version} ${status}`)).toEqual(['2 published', '1 superseded'])
    expect(await publicRow(first)).toMatchObject({ title: '更正后的通知', version: 2, correctionReason: '截止日期写错' })
    const old = await crew.editor.client.ok('GET /staff/contents/:contentId/versions/:version', { params: { contentId: first.contentId, version: 1 } })
    expect(old.body.article?.title).toBe('关于开展低保年度核查的通知')
  })

  it('is discarded while nobody has published it, and may be begun anew', async () => {
    const draft = await saveNew(crew.editor, articleSave())
    const gone = await crew.editor.client.ok('POST /staff/contents/:contentId/discard', { ...at(draft), body: { stamp: draft.current.stamp } })
    expect([gone.current.status, gone.allowed]).toEqual(['discarded', ['save']])
    expect((await crew.editor.client.ok('PUT /staff/contents/:contentId', { ...at(draft), body: articleSave() })).current).toMatchObject({ version: 2, status: 'draft' })
  })

  it('is confirmed with its next review day when nothing has changed', async () => {
    const whole = await published(crew.editor, crew.head, articleSave())
    expect(await crew.editor.client.refusal('POST /staff/contents/:contentId/confirmation', { ...at(whole), body: { reviewBy: '2020-01-01' } })).toBe('bad-input')
    expect((await crew.editor.client.ok('POST /staff/contents/:contentId/confirmation', { ...at(whole), body: { reviewBy: '2099-01-01' } })).reviewBy).toBe('2099-01-01')
  })
})

describe('what is found before it goes public', () => {
  it('an identity number stops it, a name is kept only with a reason, an office number is nobody\'s business', async () => {
    const draft = await saveNew(crew.editor, articleSave({ html: '<p>联系人：李贵业，办公室电话0737-7222000。</p><p>身份证430923194703152426</p>' }))
    expect(draft.current.findings.map(({ place, kind, mustChange }) => [place, kind, mustChange])).toEqual([['正文 第1段', '姓名', false], ['正文 第2段', '身份证号', true]])
    expect(JSON.stringify(draft.current.findings)).not.toMatch(/430923194703152426|李贵业/)
    const kept = draft.current.findings.map(({ findingId }) => ({ findingId, keepBecause: '履行职务' }))
    const { problem } = await crew.editor.client.call('POST /staff/contents/:contentId/submit', { ...at(draft), body: { stamp: draft.current.stamp, decisions: kept } })
    expect([problem?.code, Object.values(problem?.fields ?? {})]).toEqual(['content-unsettled', ['正文 第2段：身份证号。身份证号不能公开，请删去。']])
    const mended = await crew.editor.client.ok('PUT /staff/contents/:contentId', { ...at(draft), body: articleSave({ html: '<p>联系人：李贵业，办公室电话0737-7222000。</p><p>身份证</p>' }, { stamp: draft.current.stamp }) })
    expect(await crew.editor.client.refusal('POST /staff/contents/:contentId/submit', { ...at(draft), body: { stamp: mended.current.stamp, decisions: [] } })).toBe('content-unsettled')
    const waiting = await crew.editor.client.ok('POST /staff/contents/:contentId/submit', { ...at(draft), body: { stamp: mended.current.stamp, decisions: kept } })
    expect(waiting.current.decisions).toEqual(kept.slice(0, 1))
    await publish(crew.head, waiting)
  })
})

describe('who may do what', () => {
  it('a chief writes and reviews for the own unit only; others see what is public, and of a draft not that it exists', async () => {
    const ofOffice = await saveNew(crew.editor, articleSave())
    expect(await crew.chief.client.refusal('GET /staff/contents/:contentId', at(ofOffice))).toBe('staff-content-not-found')
    expect(await crew.chief.client.refusal('PUT /staff/contents/:contentId', { ...at(ofOffice), body: articleSave({}, { stamp: 1 }) })).toBe('forbidden')
    const own = await saveNew(crew.chief, articleSave())
    expect(own.unitName).toBe('社会救助股')
    await publish(crew.head, await submit(crew.chief, own))
    const seen = await look(crew.officer, own)
    expect([seen.allowed, seen.trace, seen.files]).toEqual([[], [], []])
    const listed = await crew.officer.client.ok('GET /staff/contents', { querystring: { limit: 50 } })
    expect(listed.items.every(({ state }) => state === 'published')).toBe(true)
    expect(listed.items.map(({ contentId }) => contentId)).toContain(own.contentId)
  })

  it('of what another unit works on the list tells the public version, not that somebody corrects it', async () => {
    const whole = await published(crew.editor, crew.head, articleSave({ title: '现行的一版' }))
    await correctWith(crew.other, whole, articleSave({ title: '还没有公布的一版' }))
    const lineOf = async (person: typeof crew.editor, q: string) => (await person.client.ok('GET /staff/contents', { querystring: { q } })).items.find(({ contentId }) => contentId === whole.contentId)
    for (const person of [crew.officer, crew.chief]) {
      expect(await lineOf(person, '现行的一版')).toMatchObject({ status: 'published', version: 1, author: crew.editor.name })
      expect(await lineOf(person, '还没有公布的一版')).toBeUndefined()
    }
    expect(await lineOf(crew.head, '还没有公布的一版')).toMatchObject({ status: 'draft', version: 2, author: crew.other.name })
  })

  it('the list knows my drafts and what waits for me', async () => {
    const before = (await crew.head.client.ok('GET /staff/contents')).counts.toReview
    const draft = await saveNew(crew.other, articleSave({ title: '清明祭扫安全提示' }))
    expect((await crew.other.client.ok('GET /staff/contents')).counts.mine).toBeGreaterThan(0)
    await submit(crew.other, draft)
    expect((await crew.head.client.ok('GET /staff/contents')).counts.toReview).toBe(before + 1)
    expect((await crew.head.client.ok('GET /staff/contents', { querystring: { q: '清明祭扫', status: 'in-review', column: 'notices' } })).items.map(({ contentId }) => contentId)).toEqual([draft.contentId])
  })

  it('a key is given once, and a body of another kind than said is refused', async () => {
    const whole = await saveNew(crew.editor, articleSave({}, { key: 'own-key' }))
    expect(whole.key).toBe('own-key')
    expect(await crew.editor.client.refusal('PUT /staff/contents/:contentId', { params: { contentId: randomUUID() }, body: articleSave({}, { key: 'own-key' }) })).toBe('content-key-taken')
    expect(await crew.editor.client.refusal('PUT /staff/contents/:contentId', { params: { contentId: randomUUID() }, body: { ...articleSave(), kind: 'standard' } })).toBe('bad-input')
  })
})

describe('what is withdrawn', () => {
  it('leaves no copy: not in the list, the search, the citations, nor any public row; the reason stays', async () => {
    const secret = '错发的一份名册'
    const whole = await published(crew.editor, crew.head, articleSave({ title: secret, summary: secret, html: `<p>${secret}依据《低保办法》第十条。</p>` }))
    expect(await prisma().contentCite.count({ where: { contentId: whole.contentId } })).toBe(1)
    expect(await crew.head.client.refusal('POST /staff/contents/:contentId/withdraw', { ...at(whole), body: { stamp: whole.current.stamp - 1, reason: '发错了' } })).toBe('stale')
    const gone = await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { ...at(whole), body: { stamp: whole.current.stamp, reason: '发错了' } })
    expect([gone.state, gone.publicVersion, gone.current.status, gone.current.endReason, gone.allowed]).toEqual(['withdrawn', null, 'withdrawn', '发错了', []])
    expect(await publicRow(whole)).toMatchObject({ status: 'withdrawn', title: '', summary: '', body: {}, fileIds: [], withdrawnNote: '发错了' })
    const places = (await dump(stand.database)).filter(({ value }) => value.includes(secret)).map(({ place }) => place)
    expect(new Set(places)).toEqual(new Set(['content.title', 'content_version.body']))
    expect(await prisma().contentCite.count({ where: { contentId: whole.contentId } })).toBe(0)
  })

  it('does not come back by itself: what waited to replace it is sent back', async () => {
    const whole = await published(crew.editor, crew.head, articleSave())
    const next = await publish(crew.head, await submit(crew.editor, await correctWith(crew.editor, whole, articleSave({ title: '新的' }))), new Date(Date.now() + 3_600_000).toISOString())
    expect(next.current.status).toBe('scheduled')
    const gone = await crew.head.client.ok('POST /staff/contents/:contentId/withdraw', { ...at(whole), body: { stamp: next.current.stamp, reason: '内容有误' } })
    expect([gone.state, gone.current.status, gone.current.publishAt]).toEqual(['withdrawn', 'returned', null])
    const again = await submit(crew.editor, await crew.editor.client.ok('PUT /staff/contents/:contentId', { ...at(whole), body: articleSave({ title: '改好的' }, { stamp: gone.current.stamp }) }))
    expect((await publish(crew.head, again)).state).toBe('published')
    expect(await publicRow(whole)).toMatchObject({ status: 'published', title: '改好的', withdrawnNote: null })
  })
})
