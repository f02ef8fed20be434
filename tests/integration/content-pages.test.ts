import { randomUUID } from 'node:crypto'
import { DOMParser } from '@xmldom/xmldom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import { forgetShipped, hangPosting, publishArticle, publishGuide, publishPlace, takeDown } from '../support/contents.ts'

const today = dayOf(Date.now())
const hostile = '<script>alert(1)</script>"\' onclick=x & 低保'
const picture = randomUUID()
let stand: Stand
const services = () => stand.composition.services
beforeAll(async () => {
  stand = await startStand({ PUBLIC_URL: 'https://minsheng.example.cn/' })
  await forgetShipped(stand.composition.services)
  await publishGuide(services())
  await publishGuide(services(), { id: 'minimum-living', itemNo: 11, name: hostile, plainName: hostile, related: [] })
  await publishPlace(services(), 'social-assistance')
  await publishArticle(services(), 'table', {
    title: '低保标准调整', html: `<h2>一、标准</h2><p>从<strong>下月</strong>起，见<a href="#/guides/minimum-living">指南</a>和<a href="https://www.mca.gov.cn/">民政部</a>，填<a href="#/forms/petition">表</a>，看<a href="#/articles/wild">消息</a>。<img src="/api/contents/files/${picture}" alt="大厅"></p><table><caption>标准</caption><tr><th>类别</th><th colspan="2">金额</th></tr><tr><td rowspan="2">城市</td><td>甲</td><td>乙</td></tr></table><ul><li>一</li></ul>`,
    cites: [{ law: '最低生活保障审核确认办法', article: '第十九条', docNo: '民发〔2021〕57号', verified: true }]
  })
  await publishArticle(services(), 'wild', { column: 'news', title: hostile, html: '<p onclick="x()">早<script>alert(1)</script><a href="javascript:alert(1)">点我</a><img src="https://evil.example/x.png" alt="图"><iframe src="/"></iframe><svg onload="x()"><path/></svg><a href="//evil.example">去</a></p>' })
  await publishArticle(services(), 'withdrawn')
  await takeDown(services(), 'article', 'withdrawn', '内容有误')
  await publishGuide(services(), { id: 'elderly-card', itemNo: 35 })
  await takeDown(services(), 'guide', 'elderly-card', '不再办理')
  await hangPosting(services(), 'now', addDays(today, -6), today, { lines: [{ name: '张某甲', familySize: 3, amount: 90_050 }, { name: '李某乙', familySize: null, amount: null }] })
  await hangPosting(services(), 'over', addDays(today, -7), addDays(today, -1))
})
afterAll(async () => { await stand.stop() })

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${stand.baseUrl}${path}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('pages without script for what the bureau publishes', () => {
  it('hold no script, forbid every one, and escape whatever stands in a text', async () => {
    for (const path of ['/zhinan', '/zhinan/temporary-aid-spending', '/zhinan/minimum-living', '/lanmu', '/lanmu/notices', '/lanmu/news/wild', '/lanmu/notices/table', '/gongshi', '/gongshi/now']) {
      const { status, headers, text } = await get(path)
      expect(status, path).toBe(200)
      expect(text.replace(/"[^"]*"/g, '""'), path).not.toMatch(/<script|javascript:|<iframe|<svg|<[^>]*\son\w+=|style=/i)
      expect(text, path).not.toContain('evil.example')
      expect(text, path).toMatch(/^<!doctype html>\n<html lang="zh-CN"/)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'(?!.*script-src)(?!.*unsafe)/)
    }
    expect((await get('/lanmu/news/wild')).text).toContain('早点我图去')
  })

  it('write out every situation of a guide: what to bring always, what else if, what the bureau looks up itself', async () => {
    const { text } = await get('/zhinan/temporary-aid-spending')
    const plain = text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    for (const words of ['要带的材料 身份证（原件和复印件 1 份）。正反面都要', '如果“钱主要花在哪里？”答“看病”，还要： 住院费用结算单（原件）。到医院结算窗口打印', '如果“钱主要花在哪里？”答“上学”，还要： 学费收据（原件）', '不用带，我们自己核对 家庭收入和财产',
      '社会救助股：测试路 1 号 101 室', '打算做到（本局还没有确认，不算数）：材料齐了 20 个工作日内决定', '《社会救助暂行办法》第47条（国令第649号）', '医药费报销：找县医保局']) expect(plain).toContain(words)
    expect(text).toContain('href="/zhinan/temporary-aid-spending.pdf"')
    const placed = await get('/zhinan/temporary-aid-spending?xiangzhen=430923121&da=1')
    expect(placed.text).toContain('东坪镇社会事务综合服务中心：地点和电话还没有登记')
    expect(placed.text).toMatch(/href="\/zhinan\/temporary-aid-spending\?xiangzhen=430923121">普通字/)
    for (const query of ['xiangzhen=999', 'xiangzhen=%00', 'da=2&xiangzhen=1&xiangzhen=2']) expect((await get(`/zhinan/temporary-aid-spending?${query}`)).status, query).toBe(200)
  })

  it('draw an article anew: table with its spans, picture of ours with its words, links that lead where they may', async () => {
    const { text } = await get('/lanmu/notices/table')
    for (const markup of ['<h2>一、标准</h2>', '<strong>下月</strong>', 'href="/zhinan/minimum-living"', 'href="https://www.mca.gov.cn/"', 'href="/#/packages/forms/form/index?id=petition"', 'href="/#/packages/news/article/index?key=wild"', '《最低生活保障审核确认办法》第十九条（民发〔2021〕57号）', `<img src="/api/contents/files/${picture}" alt="大厅">`, '<caption>标准</caption>', '<th colspan="2">金额</th>', '<td rowspan="2">城市</td>']) expect(text).toContain(markup)
    expect((await get('/lanmu/news/table')).status).toBe(404)
    expect((await get('/lanmu/nothing')).status).toBe(404)
  })

  it('tell what was taken down when and why, and nothing of what it said', async () => {
    for (const [path, reason] of [['/lanmu/notices/withdrawn', '内容有误'], ['/zhinan/elderly-card', '不再办理']] as const) {
      const { status, headers, text } = await get(path)
      expect([status, headers.get('cache-control')], path).toEqual([410, 'no-store'])
      expect(text).toContain(`撤下，不再公开。理由：${reason}`)
      for (const pdf of [`${path}.pdf`]) expect((await get(pdf)).status).toBe(410)
    }
    expect((await get('/lanmu/notices')).text).not.toContain('通知withdrawn')
    expect((await get('/zhinan/nothing')).status).toBe(404)
  })

  it('keep 公示 out of every memory: no index, no cache, no site map, no feed; over it is not there', async () => {
    for (const path of ['/gongshi', '/gongshi/now']) {
      const { headers, text } = await get(path)
      expect([headers.get('x-robots-tag'), headers.get('cache-control'), headers.get('etag')], path).toEqual(['noindex, nofollow, noarchive', 'no-store', null])
      expect(text).toContain('<meta name="robots" content="noindex, nofollow, noarchive">')
    }
    const { text } = await get('/gongshi/now')
    for (const words of ['张某甲', '900.50 元', 'href="tel:0737-7000001"', '共 2 户']) expect(text).toContain(words)
    expect((await get('/gongshi')).text).not.toContain('张某甲')
    const over = await get('/gongshi/over')
    expect([over.status, over.text.includes('期满后自动撤下'), over.text.includes('张某甲')]).toEqual([404, true, false])
    for (const path of ['/sitemap.xml', '/notices.atom', '/lanmu/notices']) expect((await get(path)).text.includes('低保公示'), path).toBe(false)
    expect((await get('/sitemap.xml')).text).not.toContain('gongshi')
  })

  it('are given compressed with a tag, and not sent again to whoever has them', async () => {
    for (const path of ['/zhinan', '/zhinan/temporary-aid-spending', '/lanmu/notices/table', '/notices.atom', '/api/guides', '/api/guides/temporary-aid-spending']) {
      for (const coding of ['br', 'gzip']) {
        const { status, headers, text } = await get(path, { 'accept-encoding': coding })
        expect([status, headers.get('vary'), text.length > 0], path).toEqual([200, 'accept-encoding', true])
        if (text.length > 2_000) expect(headers.get('content-encoding'), path).toBe(coding)
        const again = await get(path, { 'if-none-match': headers.get('etag') ?? '', 'accept-encoding': coding })
        expect([again.status, again.text], path).toEqual([304, ''])
      }
    }
  })

  it('every page leads to the others', async () => {
    for (const path of ['/zhinan', '/lanmu', '/gongshi', '/gongkai']) {
      const { text } = await get(path)
      for (const link of ['href="/zhinan"', 'href="/lanmu"', 'href="/gongshi"', 'href="/gongkai"']) expect(text, path).toContain(link)
    }
  })
})

describe('the map and the feed', () => {
  it('name what may be searched, under the address of the house', async () => {
    const { text } = await get('/sitemap.xml')
    const places = [...new DOMParser().parseFromString(text, 'application/xml').getElementsByTagName('loc')].map((each) => each.textContent)
    expect(places).toEqual(expect.arrayContaining(['https://minsheng.example.cn/zhinan/temporary-aid-spending', 'https://minsheng.example.cn/lanmu/notices/table', 'https://minsheng.example.cn/gongkai']))
    expect(places.filter((place) => /withdrawn|elderly-card/.test(place ?? ''))).toEqual([])
  })

  it('is well-formed Atom with an id that is not the address, and tells readers to drop what was withdrawn', async () => {
    const { text, headers } = await get('/notices.atom')
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const root = new DOMParser({ onError: (_level, message) => { throw new Error(message) } }).parseFromString(text, 'application/xml').documentElement
    expect(root?.localName).toBe('feed')
    expect(text).toContain('<id>urn:minsheng:article:table</id>')
    expect(text).toMatch(/<at:deleted-entry ref="urn:minsheng:article:withdrawn" when="[^"]+"><at:comment>内容有误<\/at:comment>/)
    expect(text).not.toContain('urn:minsheng:article:wild')
  })
})
