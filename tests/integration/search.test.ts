import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '@minsheng/contract/index.ts'
import { indexEntry, indexMissingAnswers, removeEntry, type Indexed } from '@minsheng/api/features/search/index.ts'
import { systemContext } from '@minsheng/api/composition.ts'
import { townships, townshipUnitId } from '@minsheng/domain/routing/units.ts'
import { indexGuides } from '../search/index-guides.ts'
import { startStand, type Stand } from '../support/api.ts'
import { forgetShipped } from '../support/contents.ts'
import { answerNoOf, caseAt, crewOf, versionOf } from '../support/factories.ts'

let stand: Stand
const services = () => stand.composition.services
const entry = (over: Partial<Indexed> & Pick<Indexed, 'kind' | 'key' | 'title'>): Indexed => ({ summary: '', column: null, unitId: null, townshipCode: null, text: '', names: [], weight: 0, ...over })
const put = (each: Indexed) => services().db.transaction((tx) => indexEntry(tx, services().words, each, new Date()))
const take = (kind: Indexed['kind'], key: string) => services().db.transaction((tx) => removeEntry(tx, kind, key))
const find = (q: string, over: Partial<Input<'GET /search'>['querystring']> = {}) => stand.anyone.ok('GET /search', { querystring: { q, ...over } })
const keys = async (q: string, over: Partial<Input<'GET /search'>['querystring']> = {}) => (await find(q, over)).items.map(({ key }) => key)
const suggested = async (q: string) => (await stand.anyone.ok('GET /search/suggestions', { querystring: { q } })).items

beforeAll(async () => {
  stand = await startStand()
  await forgetShipped(services())
  await indexGuides(services())
  for (const { code, name } of townships) await put(entry({ kind: 'place', key: townshipUnitId(code), title: `${name}社会事务综合服务中心`, townshipCode: code, names: [`${name}民政所`], unitId: townshipUnitId(code) }))
  await put(entry({ kind: 'form', key: 'minimum-living', title: '最低生活保障申请及承诺授权书', names: ['低保申请表'] }))
  await put(entry({ kind: 'article', key: 'dibao-news', title: '全县低保工作会议召开', column: 'news', text: '会议部署了低保核查工作。' }))
})
afterAll(async () => { await stand.stop() })

describe('one box over everything published', () => {
  it('an exact name comes first, a guide before news, and each kind is counted', async () => {
    const { items, counts } = await find('低保')
    expect(items[0]).toMatchObject({ kind: 'guide', key: 'minimum-living' })
    expect(items.findIndex(({ key }) => key === 'dibao-news')).toBeGreaterThan(items.findIndex(({ kind }) => kind === 'guide'))
    expect(counts.find(({ kind }) => kind === 'article')).toEqual({ kind: 'article', count: 1 })
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(items.length)
  })

  it('a kind can be asked for alone, and the counts stay those of all', async () => {
    const all = await find('低保')
    const forms = await find('低保', { kind: 'form' })
    expect(forms.items.map(({ kind }) => kind)).toEqual(['form'])
    expect(forms.counts).toEqual(all.counts)
  })

  it('the asker\'s township comes first among places, and no other township stands beside it', async () => {
    const found = await find('民政所电话', { townshipCode: '430923212', kind: 'place' })
    expect(found.items.map(({ townshipName }) => townshipName)).toEqual(['古楼乡'])
    expect((await find('民政所电话', { kind: 'place' })).items.length).toBe(townships.length)
    expect((await keys('梅城镇民政所在哪里'))[0]).toBe('township-430923118')
  })

  it('says what everyday words and misspellings were taken for', async () => {
    expect((await find('五保')).understood).toBe('您说的“五保”是“特困人员”')
    expect((await find('高令津帖')).understood).toBe('按“高龄津贴”找的')
    expect((await find('高龄津贴')).understood).toBeNull()
  })

  it('from a whole sentence the three items that help stand first', async () => {
    expect((await keys('老公走了家里没钱娃娃上学')).slice(0, 3).toSorted()).toEqual(['minimum-living', 'temporary-aid-spending', 'unattended-child'])
  })

  it('marks what was looked for in stretches that are the title and the summary, never in HTML', async () => {
    await put(entry({ kind: 'article', key: 'marked', title: '<b>殉葬</b>品不许用', summary: '关于殉葬品的说明 & 其他', column: 'news' }))
    const { title, summary } = (await find('殉葬品')).items.find(({ key }) => key === 'marked') ?? { title: [], summary: [] }
    expect(title.map(({ text }) => text).join('')).toBe('<b>殉葬</b>品不许用')
    expect(title.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['殉葬'])
    expect(summary.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['殉葬品'])
  })

  it('finds by the sound of a title, in letters', async () => {
    await put(entry({ kind: 'article', key: 'typed', title: '端午龙舟赛通知', column: 'notices' }))
    expect(await keys('longzhou')).toContain('typed')
    expect((await keys('gaoling jintie'))[0]).toBe('old-age-allowance')
  })

  it('what is taken out is gone from search and suggestions at once', async () => {
    await put(entry({ kind: 'article', key: 'gone', title: '猕猴桃种植补助', column: 'news' }))
    await expect.poll(async () => (await suggested('猕猴')).map(({ key }) => key)).toEqual(['gone'])
    expect(await keys('猕猴桃')).toEqual(['gone'])
    await take('article', 'gone')
    expect([await suggested('猕猴'), await keys('猕猴桃')]).toEqual([[], []])
  })

  it('takes anything: signs, operators, emoji, sixty characters, SQL', async () => {
    const odd = ['&', '| ! <->', ':*', '\'; DROP TABLE search_entry; --', '低\0保', '％％', '😀', '老'.repeat(60), 'a'.repeat(60), '\\', '"', "'", '(((', '低保:A', '80岁 & !低保', '\u202e低保', '١٢٣', 'ﷺ', '的', 'İ', '%_%', '低保'.repeat(30)]
    for (const q of odd) {
      expect((await stand.anyone.call('GET /search', { querystring: { q } })).status, q).toBe(200)
      expect((await stand.anyone.call('GET /search/suggestions', { querystring: { q } })).status, q).toBe(200)
    }
    expect(await stand.anyone.refusal('GET /search', { querystring: { q: '长'.repeat(61) } })).toBe('bad-input')
  })
})

describe('the synonyms in force', () => {
  it('are those the bureau has published, once it has', async () => {
    expect((await find('吃皇粮')).items[0]?.key).toBe('minimum-living')
    await services().db.pool.query(`INSERT INTO public_content (content_id, kind, key, title, body, unit_id, version, published_at, changed_at)
      VALUES (gen_random_uuid(), 'synonyms', 'synonyms', '同义词', '{"groups":[{"official":"高龄津贴","everyday":["吃皇粮"]}]}', 'office', 1, now(), now())`)
    await expect.poll(async () => (await keys('吃皇粮'))[0]).toBe('old-age-allowance')
    await services().db.pool.query(`DELETE FROM public_content WHERE kind = 'synonyms'`)
    await expect.poll(async () => (await keys('吃皇粮'))[0]).toBe('minimum-living')
  })
})

describe('public answers in the search', () => {
  it('stand there from publication, masked, behind the guides, and are gone with the withdrawal', async () => {
    const filed = await caseAt(stand, 'published', { statement: '我叫刘满香，手机13873712345，紫云英种子补贴没有到账。', title: '紫云英种子补贴没有到账', contactName: '刘满香', contactPhone: '13873712345' })
    const answerNo = answerNoOf(filed.caseNo)
    expect(await keys('紫云英种子补贴')).toContain(answerNo)
    for (const q of ['刘满香', '13873712345']) expect(await keys(q)).not.toContain(answerNo)
    const { head } = await crewOf(stand)
    await head.client.ok('POST /staff/cases/:caseNo/publication/withdraw', { params: { caseNo: filed.caseNo }, body: { version: await versionOf(head, filed.caseNo), reason: 'identifying', note: '涉及个人信息' } })
    expect(await keys('紫云英种子补贴')).not.toContain(answerNo)
    const { rows } = await stand.database.pool.query('SELECT key FROM search_entry WHERE key = $1', [answerNo])
    expect(rows).toEqual([])
  })

  it('a withdrawal that fails leaves the answer found, and an answer not yet indexed is put in by the sweep once', async () => {
    const answerNo = answerNoOf((await caseAt(stand, 'published', { statement: '蓖麻籽收购的事', title: '蓖麻籽收购' })).caseNo)
    await expect(services().db.transaction(async (tx) => {
      await removeEntry(tx, 'answer', answerNo)
      throw new Error('undone')
    })).rejects.toThrow('undone')
    expect(await keys('蓖麻籽')).toEqual([answerNo])
    await take('answer', answerNo)
    const ctx = () => systemContext(services(), new Date())
    expect([await indexMissingAnswers(ctx()), await indexMissingAnswers(ctx())]).toEqual([1, 0])
    expect(await keys('蓖麻籽')).toEqual([answerNo])
  })

  it('a case that is not public is not found by any word of it', async () => {
    for (const stage of ['submitted', 'answered', 'prepared', 'withheld'] as const) await caseAt(stand, stage, { statement: `鸢尾花${stage}的事`, title: `鸢尾花${stage}` })
    expect(await keys('鸢尾花')).toEqual([])
  })
})
