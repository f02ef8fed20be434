import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeJourney, startBrowser } from '../journeys/browser.ts'
import { axeFindings, shoot, sidewaysScroll, smallText } from '../journeys/examine.ts'
import { publishArticle } from '../support/contents.ts'
import { openHall, putBooking, type Hall } from '../support/queue.ts'
import { tvBox } from '../support/tv-box.ts'

let hall: Hall
let browser: Browser

describeJourney('the queue on the display of a lobby', () => {
  beforeAll(async () => {
    [hall, browser] = await Promise.all([openHall(), startBrowser()])
    await publishArticle(hall.stand.composition.services, 'n1', { title: '关于五一放假的通知' })
  })
  afterAll(async () => {
    await browser.close()
    await hall.stand.stop()
  })

  const open = async (search = '', box = tvBox()): Promise<{ page: Page, context: BrowserContext, heard: string[] }> => {
    const context = await browser.newContext({ baseURL: hall.stand.baseUrl, viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    context.setDefaultTimeout(10_000)
    await context.addInitScript(box)
    const page = await context.newPage()
    const heard: string[] = []
    page.on('pageerror', (error) => heard.push(error.message))
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED')) heard.push(message.text()) })
    await page.goto(`/display/${search}`)
    await page.getByText(/五一放假|窗口/).first().waitFor()
    return { page, context, heard }
  }
  const said = (page: Page) => page.evaluate('window.said') as Promise<string[]>
  const spoken = (number = '') => `zh-CN 请 ${number.replaceAll('0', '零').replaceAll('1', '一').replaceAll('2', '二').replaceAll('3', '三').replaceAll('4', '四')} 号到 一号窗口`
  const data = async (search = ''): Promise<{ queue: { unitId: string, windows: object[], calls: { number: string }[] } | null }> => (await fetch(`${hall.stand.baseUrl}/display/queue${search}`)).json() as never

  it('says nothing of a queue where no window is open', async () => {
    expect((await data()).queue).toBeNull()
    const { page, context } = await open()
    expect(await page.locator('body').textContent()).not.toContain('今天的窗口')
    await context.close()
  })

  it('a call takes over the screen, readable from five metres, is said twice and once only, and gives way to the windows', async () => {
    const [one] = [await hall.addCounter('1号窗口'), await hall.addCounter('2号窗口')]
    await hall.draw()
    await hall.checkIn(await putBooking(hall.stand, { names: ['欧阳满香'] }))
    const { page, context, heard } = await open('?unit=marriage-registry')
    await page.getByText('1号窗口：还没有叫号').waitFor()
    expect(await page.locator('body').textContent()).toContain('今天的窗口')
    expect(await page.locator('.facts').first().textContent()).toBe('还有 2 人在等')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toEqual(['zh-CN 声音开了'])
    const called = await hall.call(one)
    await page.locator('#called', { hasText: called?.number ?? '' }).waitFor()
    expect(await page.locator('#where').textContent()).toBe('请到 1号窗口')
    expect(await page.locator('main').isVisible()).toBe(false)
    const size = Number.parseFloat(await page.evaluate("getComputedStyle(document.getElementById('called')).fontSize") as string)
    expect(size).toBeGreaterThanOrEqual(300)
    expect([await smallText(page, 48), await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], [], 0])
    await shoot(page, 'display-call')
    const words = spoken(called?.number)
    await expect.poll(() => said(page)).toEqual(['zh-CN 声音开了', words, words])
    expect([await page.evaluate('window.chimes'), await page.locator('#mute').isVisible()]).toEqual([2, false])
    await page.locator('main').waitFor({ timeout: 15_000 })
    expect(await page.locator('.words').first().textContent()).toBe(`1号窗口：请 ${called?.number} 号`)
    await shoot(page, 'display-windows')
    expect(await said(page)).toHaveLength(3)
    expect(await page.locator('body').textContent()).not.toMatch(/欧阳|满香/)
    await hall.clerk.client.ok('POST /staff/tickets/:ticketId/recall', { params: { ticketId: called?.ticketId ?? '' } })
    await expect.poll(() => said(page)).toHaveLength(5)
    expect(heard).toEqual([])
    await context.close()
  })

  it('until a key is pressed it says in the corner that there is no sound, and the key that turns it on does not stop the pages', async () => {
    const { page, context, heard } = await open()
    const corner = page.locator('#sound')
    expect(await corner.textContent()).toBe('没有声音，请按一下遥控器')
    expect([await smallText(page, 48), await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], [], 0])
    await shoot(page, 'display-no-sound')
    await page.keyboard.press('Enter')
    expect([await corner.textContent(), await page.locator('#pause').textContent()]).toEqual(['声音开了', '暂停翻页'])
    await corner.waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    expect(await page.locator('#pause').textContent()).toBe('继续翻页')
    expect(heard).toEqual([])
    await context.close()
  })

  it('a box that cannot read aloud chimes, and asks whoever stands there to call the number out', async () => {
    const three = await hall.addCounter('3号窗口')
    const { page, context, heard } = await open('', tvBox({ voice: false }))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('window.chimes')).toBe(1)
    await hall.draw()
    await hall.call(three)
    await page.getByText('这台设备不会念号，请喊号').waitFor()
    expect([await page.evaluate('window.chimes'), await said(page)]).toEqual([2, []])
    expect([await smallText(page, 48), await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], [], 0])
    await shoot(page, 'display-call-no-voice')
    expect(heard).toEqual([])
    await context.close()
  })

  it('opened after a call it shows the number at its window and says nothing', async () => {
    const { page, context } = await open()
    await page.getByText(/1号窗口：请 A00\d 号/).waitFor()
    expect([await said(page), await page.locator('#call').isVisible()]).toEqual([[], false])
    await context.close()
  })

  it('without network it calls nobody from memory and keeps its notices', async () => {
    const { page, context, heard } = await open()
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
    await context.setOffline(true)
    await page.reload()
    await page.getByText('五一放假').waitFor()
    expect(await page.locator('body').textContent()).not.toContain('今天的窗口')
    expect(await page.evaluate("localStorage.getItem('minsheng-display')")).not.toContain('窗口')
    expect(heard).toEqual([])
    await context.close()
  })

  it('shows the first unit with open windows, or the one its address names, and never a name or whose ticket it is', async () => {
    expect((await data()).queue?.unitId).toBe('marriage-registry')
    expect((await data('?unit=social-assistance')).queue).toBeNull()
    expect((await data('?unit=nowhere')).queue?.unitId).toBe('marriage-registry')
    const { queue } = await data()
    expect(Object.keys(queue?.calls[0] ?? {}).toSorted()).toEqual(['at', 'counterName', 'key', 'number', 'said'])
    expect(JSON.stringify(queue)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
  })
})
