import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeJourney, startBrowser } from '../journeys/browser.ts'
import { faultsOf } from '../journeys/examine.ts'
import { startStand, type Stand } from '../support/api.ts'
import { answerNoOf, caseAt, crewOf, type Filed } from '../support/factories.ts'

let stand: Stand
let browser: Browser
let published: Filed
let withdrawn: Filed & { version: number }

describeJourney('a reader of an old phone, without any script', () => {
  beforeAll(async () => {
    [stand, browser] = await Promise.all([startStand(), startBrowser()])
    published = await caseAt(stand, 'published', { statement: '轮椅补贴没有到账', title: '轮椅补贴没有到账', type: 'complaint' })
    withdrawn = await caseAt(stand, 'published', { statement: '将要撤下' })
    for (let i = 0; i < 21; i += 1) await caseAt(stand, 'published', { statement: `第${i}件`, title: `第${i}件` })
    const { head } = await crewOf(stand)
    await head.client.ok('POST /staff/cases/:caseNo/publication/withdraw', { params: { caseNo: withdrawn.caseNo }, body: { version: withdrawn.version, reason: 'wrong', note: '内容有误' } })
  })
  afterAll(async () => {
    await browser.close()
    await stand.stop()
  })

  const numberOf = ({ caseNo }: Filed) => answerNoOf(caseNo)
  const open = async (javaScriptEnabled: boolean): Promise<Page> => {
    const context = await browser.newContext({ baseURL: stand.baseUrl, javaScriptEnabled, bypassCSP: javaScriptEnabled, viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    context.setDefaultTimeout(10_000)
    return context.newPage()
  }

  it('finds an answer by words and type, reads it in large print, goes back and on to the next page and to the figures', async () => {
    const page = await open(false)
    await page.goto('/gongkai')
    await page.getByRole('link', { name: '下一页' }).click()
    await page.getByRole('link', { name: '轮椅补贴没有到账' }).waitFor()
    await page.getByLabel('搜什么').fill('轮椅补贴')
    await page.getByLabel('类型').selectOption('complaint')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('link', { name: '大字版' }).click()
    expect(await page.getByRole('listitem').count()).toBe(1)
    await page.getByRole('link', { name: '轮椅补贴没有到账' }).click()
    await page.getByRole('heading', { name: '办得怎么样' }).waitFor()
    expect(await page.locator('html.large').count()).toBe(1)
    await page.getByRole('link', { name: '公开情况' }).click()
    await page.getByRole('heading', { name: '不公开的理由' }).waitFor()
    await page.context().close()
  })

  it('is told of a withdrawn answer when and why, and nothing of what it said', async () => {
    const page = await open(false)
    await page.goto(`/gongkai/${numberOf(withdrawn)}`)
    expect(await page.locator('main').innerText()).toMatch(/已于.+撤下，不再公开。理由：内容有误/)
    expect(await page.content()).not.toContain('将要撤下')
    await page.context().close()
  })

  it('meets no page with a serious fault: contrast, names, targets, letters, width', async () => {
    const page = await open(true)
    const faults: string[] = []
    for (const [name, path] of [['list', '/gongkai'], ['large', '/gongkai?da=1'], ['answer', `/gongkai/${numberOf(published)}`], ['figures', '/gongkai/shuju'], ['withdrawn', `/gongkai/${numberOf(withdrawn)}`]] as const) {
      await page.goto(path)
      faults.push(...(await faultsOf(page, `gongkai-${name}`, path.includes('da=1') ? { target: 60, text: 22 } : { target: 44, text: 15 })).map((fault) => `${name} ${fault}`))
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})
