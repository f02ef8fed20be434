import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announceChange } from '@minsheng/workers/handlers/announce-change.ts'
import type { Input } from '@minsheng/contract/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { photoWith } from '../support/documents.ts'
import { answerNoOf, caseAt, type Crew, crewOf, type Filed, learnNumber, versionOf } from '../support/factories.ts'
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
const copy = { parties: [], title: '低保金没有到账', question: '低保金三个月没有到账。', reply: '已补发。依据《最低生活保障审核确认办法》第三十二条。' }
const prepare = async (caseNo: string, over: Partial<Prepare> = {}) =>
  crew.preparer.client.ok('POST /staff/cases/:caseNo/publication', { ...paramsOf(caseNo), body: { ...copy, ...over, version: await versionNow(caseNo) } })
const correct = async (caseNo: string, over: Partial<Prepare> = {}) =>
  crew.preparer.client.ok('POST /staff/cases/:caseNo/publication/correct', { ...paramsOf(caseNo), body: { ...copy, ...over, version: await versionNow(caseNo), reason: '金额写错' } })
const publish = async (caseNo: string) => {
  await crew.head.client.ok('POST /staff/cases/:caseNo/publication/publish', { ...paramsOf(caseNo), body: { version: await versionNow(caseNo) } })
  await learnNumber(crew.head, caseNo)
}
const withdraw = async (caseNo: string) =>
  crew.head.client.ok('POST /staff/cases/:caseNo/publication/withdraw', { ...paramsOf(caseNo), body: { version: await versionNow(caseNo), reason: 'identifying', note: '内容可能认出本人' } })
const view = (caseNo: string) => crew.preparer.client.ok('GET /staff/cases/:caseNo/publication', paramsOf(caseNo))
const read = (caseNo: string) => stand.anyone.ok('GET /answers/:answerNo', { params: { answerNo: answerNoOf(caseNo) } })
describe('correcting a published answer', () => {
  let filed: Filed
  beforeAll(async () => {
    filed = await caseAt(stand, 'answered')
    await prepare(filed.caseNo)
    await publish(filed.caseNo)
    await correct(filed.caseNo, { reply: '已补发一千三百元。' })
  })

  it('leaves the old version public until a second person publishes the new one', async () => {
    expect(await read(filed.caseNo)).toMatchObject({ reply: copy.reply, correction: null })
    const body = { version: await versionNow(filed.caseNo) }
    expect(await crew.preparer.client.refusal('POST /staff/cases/:caseNo/publication/publish', { ...paramsOf(filed.caseNo), body })).toBe('same-person')
    expect((await view(filed.caseNo)).stage).toBe('更正待公开')
  })

  it('then shows the new one with the day and reason, keeps its number and place, and keeps every version for staff', async () => {
    const before = await read(filed.caseNo)
    await publish(filed.caseNo)
    const after = await read(filed.caseNo)
    expect(after).toMatchObject({ answerNo: before.answerNo, publishedOn: before.publishedOn, reply: '已补发一千三百元。', correction: { reason: '金额写错' } })
    const { stage, versions } = await view(filed.caseNo)
    expect([stage, versions.map(({ version, status, reply }) => [version, status, reply])]).toEqual(['已更正公开', [[2, 'published', '已补发一千三百元。'], [1, 'superseded', copy.reply]]])
    expect((await stand.anyone.ok('GET /answers', { querystring: { q: '一千三百' } })).items).toHaveLength(1)
  })
})

describe('what was withdrawn', () => {
  it('is gone from every public door at once: list, search, look-alikes, answer, files, pages, feed and their cache', async () => {
    const filed = await caseAt(stand, 'answered', { statement: '紫云英的事', townshipCode: '430923212' })
    const file = await sendPublicFile(crew.preparer, filed.caseNo, await photoWith('x'), '现场.jpg')
    await prepare(filed.caseNo, { title: '紫云英标题', question: '紫云英问题', reply: '紫云英答复', fileIds: [file.body.fileId] })
    await publish(filed.caseNo)
    const no = answerNoOf(filed.caseNo)
    const doors = [
      '/api/answers', '/api/answers?q=紫云英', '/api/answers?township=430923212', '/api/answers/similar?q=紫云英', `/api/answers/${no}`, `/api/answers/${no}/files/${file.body.fileId}`,
      '/gongkai', '/gongkai?q=紫云英', `/gongkai/${no}`, `/gongkai/${no}?da=1`, '/answers.atom'
    ]
    const through = async (door: string) => { const response = await fetch(`${stand.baseUrl}${door}`); return { status: response.status, text: await response.text() } }
    for (const door of doors) expect((await through(door)).status, door).toBe(200)
    expect((await through('/answers.atom')).text).toContain('紫云英答复')
    await withdraw(filed.caseNo)
    for (const door of doors) {
      const { text } = await through(door)
      expect(text.replace(/value="[^"]*"|“[^”]*”/g, ''), door).not.toMatch(/紫云英(?:标题|问题|答复)/)
    }
    expect((await through(`/api/answers/${no}/files/${file.body.fileId}`)).status).toBe(404)
    const gone = await stand.anyone.call('GET /answers/:answerNo', { params: { answerNo: no } })
    expect([gone.status, gone.problem?.code, gone.problem?.fields?.['reason']]).toEqual([410, 'answer-withdrawn', '内容可能认出本人'])
    const page = await through(`/gongkai/${no}`)
    expect([page.status, page.text.includes('内容可能认出本人')]).toEqual([410, true])
    const { rows } = await stand.database.pool.query("SELECT title || question || reply || coalesce(words::text, '') AS left FROM publication WHERE answer_no = $1", [no])
    expect(rows).toEqual([{ left: '' }])
  })

  it('stays readable for staff, cannot be withdrawn twice, and comes back only prepared and published anew', async () => {
    const filed = await caseAt(stand, 'answered')
    await prepare(filed.caseNo)
    await publish(filed.caseNo)
    await withdraw(filed.caseNo)
    const seen = await view(filed.caseNo)
    expect([seen.stage, seen.withdrawn?.reason, seen.versions[0]?.status, seen.versions[0]?.reply]).toEqual(['已撤下', 'identifying', 'withdrawn', copy.reply])
    await expect(withdraw(filed.caseNo)).rejects.toThrow('not-allowed-in-this-status')
    await prepare(filed.caseNo)
    expect((await stand.anyone.call('GET /answers/:answerNo', { params: { answerNo: answerNoOf(filed.caseNo) } })).status).toBe(410)
    await publish(filed.caseNo)
    expect((await read(filed.caseNo)).reply).toBe(copy.reply)
  })

  it('another process that has the page in its memory forgets it with the news', async () => {
    const filed = await caseAt(stand, 'published')
    await announceChange(stand.composition, { caseNo: filed.caseNo, unitId: null, answers: true })
    const { rows } = await stand.database.pool.query("SELECT payload FROM outbox WHERE job = 'announce-change' AND payload->>'caseNo' = $1 AND payload->>'answers' = 'true'", [filed.caseNo])
    expect(rows).toHaveLength(1)
    await withdraw(filed.caseNo)
    const after = await stand.database.pool.query("SELECT payload FROM outbox WHERE job = 'announce-change' AND payload->>'caseNo' = $1 AND payload->>'answers' = 'true'", [filed.caseNo])
    expect(after.rows).toHaveLength(2)
  })

  it('publishing a correction and withdrawing at the same moment: one is heard, the other told that the case moved', async () => {
    for (let round = 0; round < 4; round += 1) {
      const filed = await caseAt(stand, 'published')
      await correct(filed.caseNo)
      const body = { version: await versionNow(filed.caseNo) }
      const [published, withdrawn] = await Promise.all([
        crew.head.client.call('POST /staff/cases/:caseNo/publication/publish', { ...paramsOf(filed.caseNo), body }),
        crew.preparer.client.call('POST /staff/cases/:caseNo/publication/withdraw', { ...paramsOf(filed.caseNo), body: { ...body, reason: 'wrong', note: '内容有误' } })
      ])
      expect(new Set([published.status, withdrawn.status])).toEqual(new Set([200, 409]))
      const { status } = await stand.anyone.call('GET /answers/:answerNo', { params: { answerNo: answerNoOf(filed.caseNo) } })
      expect(status).toBe(withdrawn.status === 200 ? 410 : 200)
    }
  })
})

describe('decisions on each stretch', () => {
  const statement = '我叫刘满香，值班电话13873712345，身份证430923194703152426。'
  const choices = async (caseNo: string) => {
    const { question, parties } = await crew.preparer.client.ok('POST /staff/cases/:caseNo/publication/preview', { ...paramsOf(caseNo), body: { parties: [] } })
    return { parties, spans: question.spans.map(({ kind, start, end }) => ({ kind: kind as 'name', start, end, action: 'mask' as const, words: null, reason: null })) }
  }

  it('render the public text and are kept with kind, origin, reason and who stands for them', async () => {
    const { caseNo } = await caseAt(stand, 'answered', { statement })
    const { parties, spans } = await choices(caseNo)
    const question = spans.map((span) => (span.kind as string) === 'phone' ? { ...span, action: 'keep' as const, reason: '是镇里的值班电话' } : span)
    await crew.preparer.client.ok('POST /staff/cases/:caseNo/publication', { ...paramsOf(caseNo), body: { version: await versionNow(caseNo), parties, spans: { question } } })
    const [version] = (await view(caseNo)).versions
    expect(version?.question).toBe('我叫刘某某，值班电话13873712345，身份证〔身份证号〕。')
    expect(version?.spans.filter(({ field }) => field === 'question').map(({ kind, action, origin, reason, by }) => [kind, action, origin, reason, by])).toEqual([
      ['name', 'mask', 'rule', null, crew.preparer.name], ['phone', 'keep', 'rule', '是镇里的值班电话', crew.preparer.name], ['id-card', 'mask', 'rule', null, crew.preparer.name]
    ])
  })

  it('are refused when a find is left open, a reason is missing or a number is to stay', async () => {
    const { caseNo } = await caseAt(stand, 'answered', { statement })
    const { parties, spans } = await choices(caseNo)
    const attempt = async (question: typeof spans) => crew.preparer.client.refusal('POST /staff/cases/:caseNo/publication', { ...paramsOf(caseNo), body: { version: await versionNow(caseNo), parties, spans: { question } } })
    const keep = (kind: string, reason: string | null) => spans.map((span) => (span.kind as string) === kind ? { ...span, action: 'keep' as never, reason: reason as never } : span)
    expect(await attempt(spans.slice(1))).toBe('spans-wrong')
    expect(await attempt(keep('phone', null))).toBe('spans-wrong')
    expect(await attempt(keep('id-card', '已经公布过'))).toBe('spans-wrong')
  })
})

describe('what still tells who it is', () => {
  it('is shown with its question, and the graver clues must be answered in writing before publishing', async () => {
    const { caseNo } = await caseAt(stand, 'answered')
    await prepare(caseNo, { question: '她是全村唯一的百岁老人。' })
    const { clues } = await view(caseNo)
    expect(clues.map(({ kind, mustAnswer }) => [kind, mustAnswer])).toEqual(expect.arrayContaining([['small-number', true]]))
    const body = { version: await versionNow(caseNo) }
    const refused = await crew.head.client.call('POST /staff/cases/:caseNo/publication/publish', { ...paramsOf(caseNo), body })
    expect([refused.problem?.code, Object.keys(refused.problem?.fields ?? {})]).toEqual(['remaining-unanswered', ['small-number']])
    await crew.head.client.ok('POST /staff/cases/:caseNo/publication/publish', { ...paramsOf(caseNo), body: { ...body, answers: [{ kind: 'small-number', answer: '本人书面同意这样写' }] } })
    expect((await view(caseNo)).versions[0]?.answers).toEqual([{ kind: 'small-number', answer: '本人书面同意这样写' }])
  })

  it('a combination of township, unit, type and month that fewer than five cases share is itself a clue', async () => {
    const { caseNo } = await caseAt(stand, 'answered', { townshipCode: '430923211', type: 'suggestion' })
    await prepare(caseNo)
    expect((await view(caseNo)).clues.find(({ kind }) => kind === 'rare-combination')?.words).toMatch(/1 件$/)
    for (let i = 0; i < 4; i += 1) await caseAt(stand, 'accepted', { townshipCode: '430923211', type: 'suggestion' })
    expect((await view(caseNo)).clues.find(({ kind }) => kind === 'rare-combination')).toBeUndefined()
  })
})

describe('what an answer cites', () => {
  it('is read from the reply, and when it changes the answers given before say so', async () => {
    const { caseNo } = await caseAt(stand, 'answered')
    await prepare(caseNo)
    await publish(caseNo)
    expect(await read(caseNo)).toMatchObject({ cites: [{ law: '最低生活保障审核确认办法', article: '32', changedOn: null }], basisChanged: null })
    const tell = (article: string | null, changedOn: string) => crew.head.client.ok('POST /staff/cites/changed', { body: { law: '最低生活保障审核确认办法', article, changedOn } })
    await stand.database.pool.query("UPDATE publication SET answered_on = '2026-01-05' WHERE answer_no = $1", [answerNoOf(caseNo)])
    for (const [article, on] of [['33', '2026-02-01'], ['32', '2026-01-05'], ['32', '2099-01-01']] as const) await tell(article, on)
    expect((await read(caseNo)).basisChanged, 'another article, a change before the answer, a change to come').toBeNull()
    await tell(null, '2026-02-01')
    expect(await read(caseNo)).toMatchObject({ basisChanged: '此答复依据的规定已有变化，请以最新规定为准', cites: [{ article: '32', changedOn: '2026-02-01' }] })
  })
})
