import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { describeJourney, startBrowser } from '../journeys/browser.ts'
import { axeFindings, shoot, sidewaysScroll, smallText } from '../journeys/examine.ts'
import { startStand, type Stand } from '../support/api.ts'
import { hangPosting, publishArticle, takeDown } from '../support/contents.ts'
import { read } from '../support/sources.ts'
import { tvBox } from '../support/tv-box.ts'

const today = dayOf(Date.now())
const HOUR_MS = 3_600_000
let stand: Stand
let browser: Browser

describeJourney('the display of a lobby', () => {
  beforeAll(async () => {
    [stand, browser] = await Promise.all([startStand(), startBrowser()])
    const { services } = stand.composition
    for (let i = 1; i <= 5; i += 1) await publishArticle(services, `n${i}`, { title: `关于做好第 ${i} 批农村最低生活保障对象动态管理和年度核查工作并公布有关标准的通知` }, { publishedAt: new Date(Date.now() - i * HOUR_MS) })
    await hangPosting(services, 'today', addDays(today, -6), today, { title: '今天到期的公示', lines: [{ name: '张某甲', familySize: 1, amount: null }] })
    await hangPosting(services, 'later', today, addDays(today, 6), { title: '还在公示的公示' })
  })
  afterAll(async () => {
    await browser.close()
    await stand.stop()
  })

  const open = async (height = 1080): Promise<{ page: Page, context: BrowserContext, heard: string[] }> => {
    const context = await browser.newContext({ baseURL: stand.baseUrl, viewport: { width: height * 16 / 9, height }, locale: 'zh-CN', timezoneId: 'America/New_York' })
    context.setDefaultTimeout(10_000)
    await context.clock.install()
    await context.addInitScript(tvBox())
    const page = await context.newPage()
    const heard: string[] = []
    page.on('pageerror', (error) => heard.push(error.message))
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED')) heard.push(message.text()) })
    await page.goto('/display/')
    await page.getByText('关于做好第 1 批').waitFor()
    return { page, context, heard }
  }
  const words = async (page: Page) => (await page.locator('.words').allTextContents()).join(' ')
  const kept = (page: Page) => page.evaluate("localStorage.getItem('minsheng-display')") as Promise<string>

  it('is read from five metres: no letter under 48 pixels at 1080 lines, no fault of contrast or names, nothing cut off', async () => {
    const { page, context, heard } = await open()
    await page.keyboard.press('Enter')
    for (const name of ['notices', 'more-notices', 'postings']) {
      expect(await smallText(page, 48), name).toEqual([])
      expect(await axeFindings(page), name).toEqual([])
      expect(await sidewaysScroll(page), name).toBe(0)
      const [list, middle] = [await page.locator('#items').boundingBox(), await page.locator('#middle').boundingBox()]
      expect((list?.y ?? 0) + (list?.height ?? 9_999), name).toBeLessThanOrEqual((middle?.y ?? 0) + (middle?.height ?? 0) + 1)
      await shoot(page, `display-${name}`)
      await page.keyboard.press('ArrowRight')
    }
    expect(heard).toEqual([])
    await context.close()
    const small = await open(720)
    expect(await sidewaysScroll(small.page)).toBe(0)
    await shoot(small.page, 'display-720')
    await small.context.close()
  })

  it('is written in what a TV box of 2017 understands, and sets no markup from what it is told', () => {
    for (const name of ['sound.js', 'calls.js', 'display.js', 'sw.js']) expect(read(`api/src/features/display/pages/${name}`), name).not.toMatch(/\?\.(?!\d)|\?\?|catch \{|\{ ?\.\.\.|innerHTML|insertAdjacent|document\.write|\basync\b|\bimport\b|replaceAll|\.at\(|\.flat|fromEntries/)
    expect(read('api/src/features/display/pages/display.css')).not.toMatch(/display: grid|gap: ?\d|inset:|clamp\(|min\(|var\(|:is\(|aspect-ratio/)
  })

  it('tells the time of the county wherever the box thinks it is, the number to call and when its data is from', async () => {
    const { page, context } = await open()
    const time = new Date(Date.now() + 8 * HOUR_MS).toISOString().slice(11, 16)
    expect([time, new Date(Date.now() + 8 * HOUR_MS - 60_000).toISOString().slice(11, 16)]).toContain(await page.locator('#clock').textContent())
    expect(await page.locator('#date').textContent()).toMatch(/^\d{4}年\d+月\d+日 星期[一二三四五六日]$/)
    expect(await page.locator('#phone').textContent()).toContain('0737-7222345')
    expect(await page.locator('#updated').textContent()).toMatch(/^数据更新于\d\d:\d\d$/)
    expect(await page.locator('#qr').evaluate((image) => image.naturalWidth > 0)).toBe(true)
    await context.close()
  })

  it('turns its page every twenty seconds, by the arrow keys, and not while it is paused', async () => {
    const { page, context } = await open()
    const place = () => page.locator('#place').textContent()
    expect(await place()).toBe('第 1 页，共 3 页')
    await context.clock.runFor(21_000)
    expect(await place()).toBe('第 2 页，共 3 页')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '暂停翻页' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '继续翻页' }).waitFor()
    await context.clock.runFor(60_000)
    expect(await place()).toBe('第 2 页，共 3 页')
    await page.keyboard.press('ArrowLeft')
    expect(await place()).toBe('第 1 页，共 3 页')
    await page.keyboard.press('p')
    await context.clock.runFor(41_000)
    expect(await place()).toBe('第 3 页，共 3 页')
    expect(await words(page)).toContain('今天到期的公示')
    expect(await page.locator('body').textContent()).not.toContain('张某甲')
    await context.close()
  })

  it('opens without network after a power cut, shows what it last heard and since when, and drops a 公示 by its own last day', async () => {
    const { page, context, heard } = await open()
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
    await context.setOffline(true)
    await page.reload()
    await page.getByText('关于做好第 1 批').waitFor()
    await page.keyboard.press('Enter')
    expect(await page.locator('#updated').textContent()).toMatch(/^数据更新于/)
    expect(await page.locator('#qr').evaluate((image) => image.naturalWidth > 0)).toBe(true)
    await page.keyboard.press('ArrowLeft')
    expect(await words(page)).toBe('还在公示的公示 今天到期的公示')
    await page.keyboard.press('Enter')
    // Past midnight in the county.
    await context.clock.fastForward(25 * HOUR_MS)
    await expect.poll(() => words(page)).toBe('还在公示的公示')
    expect(await kept(page)).not.toContain('今天到期')
    await expect.poll(() => page.locator('#updated').textContent()).toMatch(/^数据更新于\d+月\d+日\d\d:\d\d，请检查网络$/)
    await page.reload()
    await page.getByText('关于做好第 1 批').waitFor()
    for (const key of ['Enter', 'ArrowLeft']) await page.keyboard.press(key)
    expect(await words(page)).toBe('还在公示的公示')
    expect(heard).toEqual([])
    await context.close()
  })

  it('takes up a withdrawal within a minute, and comes back by itself when the network does', async () => {
    const { page, context } = await open()
    await publishArticle(stand.composition.services, 'new', { title: '刚发的通知' })
    await context.setOffline(true)
    await context.clock.runFor(61_000)
    expect(await page.locator('body').textContent()).not.toContain('刚发的通知')
    await context.setOffline(false)
    await context.clock.runFor(61_000)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => { await page.keyboard.press('ArrowRight'); return words(page) }).toContain('刚发的通知')
    await takeDown(stand.composition.services, 'article', 'new', '发错了')
    await context.clock.runFor(61_000)
    await expect.poll(() => kept(page)).not.toContain('刚发的通知')
    await context.close()
  })
})
