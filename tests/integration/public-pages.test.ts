import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureDefinitions } from '@minsheng/domain/publishing/figures.ts'
import { startStand, type Stand } from '../support/api.ts'
import { answerNoOf, caseAt, crewOf, type Filed } from '../support/factories.ts'

const hostile = '<script>alert(1)</script>"\' onclick=x & 低保'
let stand: Stand
let published: Filed
beforeAll(async () => {
  stand = await startStand()
  published = await caseAt(stand, 'published', { title: hostile, statement: `${hostile}没有到账`, type: 'complaint', townshipCode: '430923121' })
  for (const stage of ['submitted', 'answered', 'prepared', 'withheld'] as const) await caseAt(stand, stage, { title: '紫云英', statement: `紫云英${stage}` })
})
afterAll(async () => { await stand.stop() })

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${stand.baseUrl}${path}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const numberOf = ({ caseNo }: Filed) => answerNoOf(caseNo)

describe('pages without script', () => {
  it('hold no script at all and forbid every one, are Chinese, and escape whatever stands in a text', async () => {
    for (const path of ['/gongkai', `/gongkai/${numberOf(published)}`, '/gongkai/shuju', `/gongkai?q=${encodeURIComponent(hostile)}`]) {
      const { status, headers, text } = await get(path)
      expect(status, path).toBe(200)
      expect(text.replace(/"[^"]*"/g, '""'), path).not.toMatch(/<script|javascript:|<[^>]*\son\w+=|style=/i)
      expect(text, path).toMatch(/^<!doctype html>\n<html lang="zh-CN"/)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'(?!.*script-src)(?!.*unsafe)/)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    }
    expect((await get(`/gongkai/${numberOf(published)}`)).text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('show what is public and nothing else', async () => {
    const { text } = await get('/gongkai')
    expect([...text.matchAll(/\/gongkai\/(GK\d{10})"/g)].map(([, no]) => no)).toEqual([numberOf(published)])
    expect((await get(`/gongkai?q=${encodeURIComponent('紫云英')}`)).text).toContain('没有找到')
  })

  it('are narrowed by every filter of their form, also by empty fields, and say when one is not understood', async () => {
    const hit = async (query: string) => (await get(`/gongkai?${query}`)).text.includes(numberOf(published))
    expect(await hit('q=&type=&township=&unit=&month=&solved=')).toBe(true)
    for (const query of ['type=complaint', 'township=430923121', 'unit=social-assistance', `month=${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)}`]) expect(await hit(query), query).toBe(true)
    for (const query of ['type=help', 'township=430923211', 'unit=office', 'month=2020-01', 'solved=yes']) expect(await hit(query), query).toBe(false)
    const odd = await get('/gongkai?month=三月')
    expect([odd.status, odd.text.includes('看不懂')]).toEqual([400, true])
    for (const query of ['cursor=xx', 'q=%00', `q=${'长'.repeat(99)}`, 'type=x&type=y', 'da=2']) expect((await get(`/gongkai?${query}`)).status, query).toBeLessThan(500)
  })

  it('keep large print and filters from page to page', async () => {
    const { text } = await get('/gongkai?type=complaint&da=1')
    expect(text).toContain('class="large"')
    expect(text).toContain(`href="/gongkai/${numberOf(published)}?da=1"`)
    expect(text).toContain('<input type="hidden" name="da" value="1">')
    expect(text).toMatch(/href="\/gongkai\?type=complaint">普通字/)
  })

  it('write days and months as people do, and read a month written so', async () => {
    const now = new Date(Date.now() + 8 * 3_600_000).toISOString()
    const month = `${now.slice(0, 4)}年${Number(now.slice(5, 7))}月`
    const { status, text } = await get(`/gongkai?month=${encodeURIComponent(month)}`)
    expect([status, text.includes(numberOf(published)), text.includes(`value="${month}"`)]).toEqual([200, true, true])
    for (const page of [text, (await get('/gongkai/shuju')).text, (await get(`/gongkai/${numberOf(published)}`)).text]) expect(page.replace(/(?:href|value)="[^"]*"/g, '')).not.toMatch(/20\d\d-\d\d/)
  })

  it('lead to the next page, each answer once', async () => {
    for (let i = 0; i < 21; i += 1) await caseAt(stand, 'published', { townshipCode: '430923211', statement: `第${i}件` })
    const seen: string[] = []
    let path = '/gongkai?township=430923211'
    for (let page = 0; page < 3; page += 1) {
      const { text } = await get(path)
      seen.push(...[...text.matchAll(/\/gongkai\/(GK\d{10})"/g)].map(([, no]) => no ?? ''))
      const next = /rel="next" href="([^"]+)"/.exec(text)?.[1]
      if (!next) break
      path = next.replaceAll('&amp;', '&')
    }
    expect([seen.length, new Set(seen).size]).toEqual([21, 21])
  })

  it('are given with a tag and not sent again to whoever has them', async () => {
    for (const path of ['/gongkai', `/gongkai/${numberOf(published)}`, '/gongkai/shuju', '/gongkai/style.css', '/answers.atom']) {
      const { headers } = await get(path)
      const again = await get(path, { 'if-none-match': headers.get('etag') ?? '' })
      expect([again.status, again.text], path).toEqual([304, ''])
      expect(again.headers.get('cache-control'), path).toMatch(path.endsWith('.css') ? /stale-while-revalidate/ : /^public, max-age=0, must-revalidate$/)
    }
  })

  it('say in words what is not there', async () => {
    for (const path of ['/gongkai/GK2026999999', '/gongkai/nothing']) {
      const { status, text } = await get(path)
      expect([status, text.includes('没有找到这条公开答复')], path).toEqual([404, true])
    }
  })
})

describe('an address that is none', () => {
  it('is a page with ways on for a browser, and data for a program', async () => {
    const { status, headers, text } = await get('/nothing-here', { accept: 'text/html,application/xhtml+xml' })
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    for (const link of ['href="/"', 'href="/gongkai"', `href="tel:${stand.composition.services.config.bureau.phone}"`]) expect(text).toContain(link)
    expect(JSON.parse((await get('/nothing-here')).text)).toMatchObject({ code: 'not-found' })
    expect(JSON.parse((await get('/api/nothing-here', { accept: 'text/html' })).text)).toMatchObject({ code: 'not-found' })
  })
})

describe('the feed', () => {
  it('is well-formed Atom with masked text, an id that is not the address, and one entry for each public answer', async () => {
    const { text, headers } = await get('/answers.atom')
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const { DOMParser } = await import('@xmldom/xmldom')
    const root = new DOMParser({ onError: (_level, message) => { throw new Error(message) } }).parseFromString(text, 'application/xml').documentElement
    const children = (name: string) => [...root?.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name) ?? []]
    expect([root?.namespaceURI, root?.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed'])
    for (const entry of children('entry')) {
      for (const name of ['id', 'title', 'updated', 'published', 'author', 'content']) expect([...entry.getElementsByTagName(name)], name).toHaveLength(1)
    }
    expect(text).toContain(`<id>urn:minsheng:answer:${numberOf(published)}</id>`)
    expect(text).not.toContain('紫云英')
  })

  it('tells readers to drop what was withdrawn, and shows a correction as the same entry', async () => {
    const filed = await caseAt(stand, 'published', { statement: '将要撤下' })
    const { head } = await crewOf(stand)
    await head.client.ok('POST /staff/cases/:caseNo/publication/withdraw', { params: { caseNo: filed.caseNo }, body: { version: filed.version, reason: 'wrong', note: '内容有误' } })
    const { text } = await get('/answers.atom')
    expect(text).toMatch(new RegExp(`<at:deleted-entry ref="urn:minsheng:answer:${numberOf(filed)}" when="[^"]+"><at:comment>内容有误</at:comment>`))
    expect(text).not.toContain(`<id>urn:minsheng:answer:${numberOf(filed)}</id>`)
  })
})

describe('answers like a question', () => {
  it('are at most three, the likest first, and none for words that say nothing', async () => {
    for (const statement of ['轮椅补贴怎么申请，要带残疾证吗', '骨灰堂怎么收费', '轮椅坏了哪里修']) await caseAt(stand, 'published', { statement, title: statement.slice(0, 12) })
    const { items } = await stand.anyone.ok('GET /answers/similar', { querystring: { q: '我想申请轮椅补贴，残疾证要带吗' } })
    expect(items.length).toBeLessThanOrEqual(3)
    expect(items[0]?.title).toBe('轮椅补贴怎么申请，要带残')
    for (const q of ['！！！', '怎么', "' | !x & (", '的']) expect((await stand.anyone.ok('GET /answers/similar', { querystring: { q } })).items.length, q).toBeLessThanOrEqual(3)
  })

  it('are about the same matter, and are not offered to whoever reports somebody', async () => {
    for (const [statement, type] of [['高龄津贴八十岁以上怎么申请，多久到账', 'consultation'], ['家里的房子漏雨，能不能申请临时救助', 'help']] as const) {
      await caseAt(stand, 'published', { statement, type, title: statement.slice(0, 8) })
    }
    const titles = async (q: string, type: 'consultation' | 'report') => (await stand.anyone.ok('GET /answers/similar', { querystring: { q, type } })).items.map(({ title }) => title)
    expect(await titles('家里老人八十二岁，去年申请了高龄津贴，要多久才能到账', 'consultation')).toEqual(['高龄津贴八十岁以'])
    expect(await titles('家里老人八十二岁，村干部收了高龄津贴的钱', 'report')).toEqual([])
    expect(await titles('家里的灯坏了，村里一直没有人来修', 'consultation')).toEqual([])
  })
})

describe('public figures', () => {
  it('count every answered case once, hide small numbers, and say how each is counted', async () => {
    const { rows } = await stand.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM cases WHERE answered_at IS NOT NULL')
    const { months, definitions } = await stand.anyone.ok('GET /answers/figures')
    expect(months.reduce((all, { answered }) => all + Number(answered), 0)).toBe(rows[0]?.n)
    expect(months[0]).toMatchObject({ withheld: '<5', withdrawn: '<5', pending: '<5', shareOnTime: 100 })
    expect(definitions).toEqual(figureDefinitions)
    const page = (await get('/gongkai/shuju')).text
    expect(page).toContain('&lt;5')
    for (const text of Object.values(figureDefinitions)) expect(page).toContain(text)
  })
})
