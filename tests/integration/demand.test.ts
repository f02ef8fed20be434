import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { countDemand } from '@minsheng/api/features/search/index.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { indexGuides } from '../search/index-guides.ts'
import { startStand, type Stand } from '../support/api.ts'
import { editorsOf, publish, submit } from '../support/editing.ts'

let stand: Stand
const today = () => dayOf(Date.now())
const tomorrow = () => systemContext(stand.composition.services, new Date(Date.now() + 86_400_000))
const all = async (table: 'search_asked' | 'search_demand') => (await stand.database.pool.query<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY words DESC`)).rows
const empty = () => stand.database.pool.query('TRUNCATE search_asked, search_demand, demand_settled')
const ask = async (q: string, townshipCode?: string) => {
  const askId = randomUUID()
  await stand.anyone.ok('GET /search', { querystring: { q, askId, ...(townshipCode ? { townshipCode } : {}) } })
  return askId
}
const click = (askId: string) => stand.anyone.ok('POST /search/clicks', { body: { askId, kind: 'guide', key: 'special-hardship' } })
const radar = async (role: 'editor' | 'township-chief' | 'supervisor', unitId?: string) => (await stand.logInAs(role, unitId)).client

beforeAll(async () => {
  stand = await startStand()
  await indexGuides(stand.composition.services)
})
afterAll(async () => { await stand.stop() })

describe('one line for one search', () => {
  it('holds the day, the township and the words, and nothing of who asked, where from or at what time', async () => {
    await empty()
    const askId = await ask('五保怎么办理', '430923118')
    await ask('五保户')
    await ask('随便看看'.repeat(8))
    const rows = await all('search_asked')
    const line = (words: string, township_code: string | null) => ({ id: expect.any(String), day: today(), township_code, words, hits: expect.any(Number), clicked: false })
    expect(rows).toHaveLength(3)
    for (const expected of [line('五保户', null), line('五保怎么办理', '430923118'), line('', null)]) expect(rows).toContainEqual(expected)
    expect(JSON.stringify(rows)).not.toContain(askId)
  })

  it('is not written without a number, twice for one number, nor for a look at one kind', async () => {
    await empty()
    await stand.anyone.ok('GET /search', { querystring: { q: '五保' } })
    const askId = await ask('五保')
    await stand.anyone.ok('GET /search', { querystring: { q: '五保', askId } })
    await stand.anyone.ok('GET /search', { querystring: { q: '五保', askId: randomUUID(), kind: 'form' } })
    expect(await all('search_asked')).toHaveLength(1)
  })

  it('keeps no words in which a person could be', async () => {
    await empty()
    for (const q of ['张建国的低保', '刘满香', '13873712345', '低保 430923194703152426', '微信wx_123abc', '梅城镇十里村五组12号']) await ask(q)
    expect((await all('search_asked')).map(({ words }) => words)).toEqual(['', '', '', '', '', ''])
  })

  it('a township that is none is not kept', async () => {
    await empty()
    await ask('五保', '999999999')
    expect((await all('search_asked'))[0]).toMatchObject({ township_code: null })
  })
})

describe('the days that are over', () => {
  it('are counted once by two sweepers at once, the single searches forgotten; of what helped only the number stays', async () => {
    await empty()
    for (let i = 0; i < 3; i += 1) await ask('护理假', '430923118')
    await click(await ask('五保户'))
    await ask('五保')
    expect(await countDemand(systemContext(stand.composition.services, new Date()))).toBe(0)
    const counted = await Promise.all([countDemand(tomorrow()), countDemand(tomorrow()), countDemand(tomorrow())])
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(5)
    expect(await all('search_asked')).toEqual([])
    const demand = await all('search_demand')
    expect(demand.reduce((sum, { times }) => sum + Number(times), 0)).toBe(5)
    expect(demand).toContainEqual({ day: today(), township_code: '430923118', words: '护理假', reason: expect.stringMatching(/none|unclicked/), times: 3 })
    expect(demand).toContainEqual({ day: today(), township_code: '', words: '', reason: 'opened', times: 1 })
    expect(JSON.stringify(demand)).not.toContain('五保户')
  })

  it('what comes later for the same day is added', async () => {
    await empty()
    await ask('护理假')
    await countDemand(tomorrow())
    await ask('护理假')
    await countDemand(tomorrow())
    expect((await all('search_demand')).map(({ times }) => times)).toEqual([2])
  })
})

const put = (rows: readonly [day: string, township: string, words: string, reason: string, times: number][]) =>
  Promise.all(rows.map((row) => stand.database.pool.query('INSERT INTO search_demand (day, township_code, words, reason, times) VALUES ($1, $2, $3, $4, $5)', [...row])))

describe('需求雷达', () => {
  it('puts wordings of one meaning together, most asked first, with the nearest guide and every search of each day', async () => {
    await empty()
    const [day, before] = [addDays(today(), -1), addDays(today(), -2)]
    await put([[day, '430923118', '五保', 'unclicked', 2], [before, '430923212', '五保户怎么办理', 'none', 3], [day, '', '丧假几天', 'none', 4], [day, '', '', 'opened', 10], [addDays(today(), -200), '', '五保', 'none', 50]])
    const { items, byDay } = await (await radar('editor')).ok('GET /staff/demand', { querystring: {} })
    expect(items.map(({ words, times, missed, lastOn }) => ({ words, times, missed, lastOn }))).toEqual([{ words: '五保户怎么办理', times: 5, missed: 3, lastOn: day }, { words: '丧假几天', times: 4, missed: 4, lastOn: day }])
    expect(items[0]).toMatchObject({ townships: [{ name: '古楼乡', times: 3 }, { name: '梅城镇', times: 2 }], nearest: { guideId: 'special-hardship' }, settled: null })
    expect(byDay).toEqual([{ day: before, searches: 3, missed: 3 }, { day, searches: 16, missed: 4 }])
  })

  it('shows a township\'s chief their own township only', async () => {
    const { items, byDay } = await (await radar('township-chief', 'township-430923212')).ok('GET /staff/demand', { querystring: {} })
    expect(items.map(({ times }) => times)).toEqual([3])
    expect(byDay.map(({ searches }) => searches)).toEqual([3])
  })

  it('a demand once settled says how, for every wording of it, and the deed is on record without the words', async () => {
    const editor = await radar('editor')
    await editor.ok('POST /staff/demand/settle', { body: { words: '五保', outcome: 'synonym', guideId: 'special-hardship', contentId: null } })
    await editor.ok('POST /staff/demand/settle', { body: { words: '丧假几天', outcome: 'nothing', guideId: null, contentId: null } })
    const { items } = await editor.ok('GET /staff/demand', { querystring: {} })
    expect(items.map(({ nearest }) => nearest)).toEqual([undefined, undefined])
    expect(items.map(({ settled }) => settled)).toEqual([`已加进同义词草稿，审核后生效（${today()}）`, `不用管（${today()}）`])
    const { rows } = await stand.database.pool.query("SELECT subject, data FROM audit_waiting WHERE action = 'demand-settled' UNION ALL SELECT subject, data FROM audit_entry WHERE action = 'demand-settled'")
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/五保|丧假/)
  })

  it('is settled by editors only, with the guide or the draft it needs, and never under the name of a person', async () => {
    const body = { words: '护理假', outcome: 'nothing', guideId: null, contentId: null } as const
    expect(await (await radar('supervisor')).refusal('POST /staff/demand/settle', { body })).toBe('forbidden')
    const editor = await radar('editor')
    expect(await editor.refusal('POST /staff/demand/settle', { body: { ...body, outcome: 'synonym' } })).toBe('synonym-needs-guide')
    expect(await editor.refusal('POST /staff/demand/settle', { body: { ...body, outcome: 'article' } })).toBe('article-needs-draft')
    expect(await editor.refusal('POST /staff/demand/settle', { body: { ...body, words: '张建国的低保' } })).toBe('demand-names-person')
  })

  it('looks for the nearest guide of the first twenty only', async () => {
    await empty()
    const day = addDays(today(), -1)
    await put(Array.from({ length: 22 }, (_, i) => [day, '', `丧假${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'[i]}`, 'none', 30 - i]))
    const { items } = await (await radar('editor')).ok('GET /staff/demand', { querystring: {} })
    expect([items.length, items.filter(({ nearest }) => nearest !== undefined).length]).toEqual([22, 20])
  })
})

describe('what becomes of a demand', () => {
  const tableOf = async () => (await stand.composition.services.db.prisma.content.findFirstOrThrow({ where: { kind: 'synonyms' } })).id
  const settle = (person: { client: Stand['anyone'] }, words: string, guideId: string) => person.client.call('POST /staff/demand/settle', { body: { words, outcome: 'synonym', guideId, contentId: null } })
  const found = async (q: string) => (await stand.anyone.ok('GET /search', { querystring: { q } })).items.map(({ key }) => key)

  it('words added to a guide find it once a second person has published the table, not before, and the reviewer is not disturbed', async () => {
    await empty()
    const { editor, head } = await editorsOf(stand)
    const open = async (contentId: string) => editor.client.ok('GET /staff/contents/:contentId', { params: { contentId } })
    const before = await found('喜喜钱怎么办理')
    expect(before).not.toContain('old-age-allowance')
    expect((await settle(editor, '喜喜钱怎么办理', 'old-age-allowance')).status).toBe(200)
    expect((await settle(editor, '旺旺补钱', 'old-age-allowance')).status).toBe(200)
    expect(await found('喜喜钱怎么办理')).toEqual(before)
    const id = await tableOf()
    const draft = await open(id)
    expect([draft.state, draft.current.status]).toEqual(['published', 'draft'])
    const added = draft.current.body.synonyms?.groups.filter(({ everyday }) => everyday.includes('喜喜钱'))
    expect(added).toEqual([expect.objectContaining({ everyday: expect.arrayContaining(['喜喜钱', '旺旺补钱']) })])
    const waiting = await submit(editor, draft)
    expect((await settle(editor, '顺顺钱', 'old-age-allowance')).problem?.code).toBe('synonyms-in-review')
    await publish(head, waiting)
    await expect.poll(() => found('喜喜钱')).toContain('old-age-allowance')
    expect((await found('喜喜钱怎么办理'))[0]).toBe('old-age-allowance')
  })

  it('an article begins under the words people used, once, and goes the road of all articles', async () => {
    const { editor } = await editorsOf(stand)
    const contentId = randomUUID()
    for (const _ of [1, 2]) await editor.client.ok('POST /staff/demand/settle', { body: { words: '丧假几天', outcome: 'article', guideId: null, contentId } })
    const draft = await editor.client.ok('GET /staff/contents/:contentId', { params: { contentId } })
    expect([draft.title, draft.kind, draft.current.version, draft.current.status, draft.current.findings.some(({ mustChange }) => mustChange)]).toEqual(['丧假几天', 'article', 1, 'draft', true])
  })

  it('a guide nobody may read takes no words', async () => {
    const { editor } = await editorsOf(stand)
    expect((await settle(editor, '喜喜钱', 'no-such-guide')).problem?.code).toBe('synonym-needs-guide')
  })
})
