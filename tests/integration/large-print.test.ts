import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { publishArticle, publishGuide, publishPlace } from '../support/contents.ts'
import { answerNoOf, caseAt, fileCase } from '../support/factories.ts'

type Item = { str: string, transform: number[], width: number }
type Page = { width: number, height: number, items: Item[] }

let stand: Stand
beforeAll(async () => {
  stand = await startStand({ PUBLIC_URL: 'https://minsheng.example.cn' })
  await publishGuide(stand.composition.services)
  await publishPlace(stand.composition.services, 'social-assistance')
})
afterAll(async () => { await stand.stop() })

const kept = process.env['MINSHENG_KEEP_PDF']
const keep = (name: string, bytes: Uint8Array) => {
  if (!kept) return
  mkdirSync(kept, { recursive: true })
  writeFileSync(`${kept}/${name}.pdf`, bytes)
}

const fetchPdf = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(path.startsWith('http') ? path : `${stand.baseUrl}${path}`, init)
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')], path).toEqual([200, 'application/pdf', 'no-store'])
  const bytes = new Uint8Array(await response.arrayBuffer())
  keep(path.replace(/\W+/g, '-').slice(-40), bytes)
  const pdf = await getDocumentProxy(bytes.slice())
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ width, height, items: ((await page.getTextContent()).items as Item[]).filter(({ str }) => str.trim() !== '') })
  }
  return { pages, text: pages.flatMap(({ items }) => items.map(({ str }) => str)).join('').replace(/\s+/g, ''), sizeOf: (words: string) => pages.flatMap(({ items }) => items).find(({ str }) => str.replace(/\s+/g, '').includes(words))?.transform[3] ?? 0 }
}

const expectReadable = (pages: readonly Page[]) => {
  for (const { width, height, items } of pages) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    for (const { str, transform, width: wide } of items) {
      expect(transform[3], str).toBeGreaterThanOrEqual(17.99)
      expect([(transform[4] ?? 0) >= 40, (transform[4] ?? 0) + wide <= width - 36, (transform[5] ?? 0) >= 30, (transform[5] ?? 0) <= height - 40], str).toEqual([true, true, true, true])
    }
  }
}

describe('large print', () => {
  it('of a guide says every situation in letters of 18 points and headings of 24, and nothing runs off the page', async () => {
    const { pages, text, sizeOf } = await fetchPdf('/zhinan/temporary-aid-spending.pdf')
    expectReadable(pages)
    for (const words of ['安化县民政局', '临时救助（支出型）', '如果“钱主要花在哪里？”答“看病”，还要：', '住院费用结算单（原件）', '社会救助股：测试路1号', `共${pages.length}页`, '扫码看最新', '0737-7222345']) expect(text).toContain(words)
    expect([sizeOf('要带的材料'), sizeOf('安化县民政局')].map(Math.round)).toEqual([24, 18])
  })

  it('of an article has its headings, lists, pictures with their words, and a table told row by row', async () => {
    const [id, gone] = [randomUUID(), randomUUID()]
    const rows = Array.from({ length: 12 }, (_each, i) => `<tr><td>乡镇${i}</td><td>${600 + i} 元</td><td>${i} 月起</td></tr>`).join('')
    const html = `<h2>一、怎么调整</h2><p>${'各乡镇民政所要逐户告知，不漏一户。'.repeat(30)}</p><ol><li>先告知</li><li>再发放</li></ol><table><caption>各乡镇标准</caption><tr><th>乡镇</th><th>标准</th><th>起</th></tr>${rows}</table><p>前<img src="/api/contents/files/${id}" alt="办事大厅入口">后</p><p><img src="/api/contents/files/${gone}" alt="没有的图"></p>`
    const contentId = await publishArticle(stand.composition.services, 'long', { title: '关于调整农村最低生活保障标准和特困人员救助供养标准的通知', html, fileIds: [id], cites: [{ law: '最低生活保障审核确认办法', article: '第十九条', docNo: null, verified: true }] })
    const { storage, db } = stand.composition.services
    await storage.put(`contents/${id}`, await sharp({ create: { width: 1_600, height: 900, channels: 4, background: { r: 20, g: 90, b: 60, alpha: 0.5 } } }).webp().toBuffer(), 'image/webp')
    await db.prisma.contentFile.create({ data: { id, contentId, name: 'a.webp', objectKey: `contents/${id}`, mediaType: 'image/webp', bytes: 5, uploaderId: 'x', createdAt: new Date() } })
    const { pages, text, sizeOf } = await fetchPdf('/lanmu/notices/long.pdf')
    expectReadable(pages)
    expect(pages.length).toBeGreaterThan(2)
    for (const words of ['1.先告知', '各乡镇标准', '乡镇：乡镇11', '标准：611元', '办事大厅入口', '〔图：没有的图〕', '通知公告', '《最低生活保障审核确认办法》第十九条']) expect(text).toContain(words)
    expect(text.match(/不漏一户/g)).toHaveLength(30)
    expect(Math.round(sizeOf('一、怎么调整'))).toBe(24)
  })

  it('of a public answer has the question and the answer whole', async () => {
    const { caseNo } = await caseAt(stand, 'published', { statement: '轮椅补贴怎么申请' })
    const { pages, text } = await fetchPdf(`/gongkai/${answerNoOf(caseNo)}.pdf`)
    expectReadable(pages)
    for (const words of [answerNoOf(caseNo), '轮椅补贴怎么申请', '处理意见']) expect(text).toContain(words)
    expect((await fetch(`${stand.baseUrl}/gongkai/GK2026999999.pdf`)).status).toBe(404)
  })

  it('of a receipt has number, code and day for its owner and for whoever has the code, and for nobody else; it tells nothing of the matter', async () => {
    const { citizen, caseNo, receipt } = await fileCase(stand, { statement: '我母亲的低保没有到账', title: '低保没有到账' })
    const own = await fetchPdf(addressOf(stand.baseUrl, 'GET /cases/:caseNo/paper', { params: { caseNo } }), { headers: { authorization: `Bearer ${citizen.client.token}` } })
    const coded = await fetchPdf(`${stand.baseUrl}/api/lookups/paper`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ caseNo, queryCode: receipt.queryCode }) })
    for (const { pages, text } of [own, coded]) {
      expectReadable(pages)
      for (const words of ['回执', caseNo, receipt.queryCode, '最迟']) expect(text).toContain(words)
      expect(text).not.toContain('低保')
    }
    const stranger = await stand.newCitizen()
    expect(await stranger.client.refusal('GET /cases/:caseNo/paper', { params: { caseNo } })).toBe('case-not-found')
    expect(await stand.anyone.refusal('POST /lookups/paper', { body: { caseNo, queryCode: '00000000' } })).toBe('lookup-failed')
  })
})
