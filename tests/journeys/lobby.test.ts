import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { showContents } from '../support/county-contents.ts'
import { logIn, type StaffMember } from '../support/people.ts'
import { registry } from '../support/queue.ts'
import { tvBox } from '../support/tv-box.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { enter, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

describeJourney('the lobby and two counters', () => {
  let journey: Journey
  let browser: Browser
  let desk: Screen
  let other: Screen
  let lobby: Screen
  let chief: StaffMember
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    await showContents(journey.services)
    chief = await logIn(journey.url, await journey.newStaff({ roles: ['section-chief'], unitId: registry, name: '谭小青' }))
    for (const name of ['1号窗口', '2号窗口']) await chief.client.ok('PUT /staff/counters/:counterId', { params: { counterId: randomUUID() }, body: { name, guideIds: [], active: true } })
    desk = await openScreen(browser, journey.url, 'desk')
    other = await openScreen(browser, journey.url, 'desk')
    lobby = await openScreen(browser, journey.url, 'desk')
    await lobby.context.addInitScript(tvBox())
  })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })
  inOrder((name) => shoot(lobby.page, `lobby-${name}`))
  const draw = () => chief.client.ok('PUT /staff/tickets/:ticketId', { params: { ticketId: randomUUID() }, body: { guideId: 'marriage' } })
  const said = () => lobby.page.evaluate('window.said') as Promise<string[]>
  const words = 'zh-CN 请 A零零一 号到 一号窗口'
  const sit = async (screen: Screen, name: string, counter: string) => {
    await enter(screen, await journey.newStaff({ roles: ['officer'], unitId: registry, name }), '/admin/queue')
    await screen.page.getByLabel('这台电脑在').selectOption({ label: counter })
  }

  it('a number drawn at one counter is on the screen of the other without its being asked, and in the lobby', async () => {
    await sit(desk, '龚新月', '1号窗口')
    await sit(other, '卢晓棠', '2号窗口')
    await lobby.page.goto(`/display/?unit=${registry}`)
    await lobby.page.getByText('1号窗口：还没有叫号').waitFor()
    await expect.poll(() => lobby.page.locator('#sound').textContent()).toBe('没有声音，请按一下遥控器')
    await lobby.page.keyboard.press('Enter')
    await expect.poll(said).toEqual(['zh-CN 声音开了'])
    // Sooner than it would have asked by itself.
    const asked = other.page.waitForResponse((response) => response.url().endsWith('/api/staff/queue'))
    await asked
    await draw()
    await other.page.getByLabel('等着的，按叫的次序').getByText('A001').waitFor({ timeout: 6_000 })
    await lobby.page.getByText('还有 1 人在等').first().waitFor({ timeout: 12_000 })
  })

  it('what is called at a counter stands large in the lobby and is said twice, and again when it is called again', async () => {
    await desk.press(desk.button(/叫下一个/))
    await told(desk.page, '叫到 A001。')
    await lobby.page.locator('#called', { hasText: 'A001' }).waitFor({ timeout: 8_000 })
    await expect.poll(() => lobby.page.locator('#where').textContent()).toBe('请到 1号窗口')
    await shoot(lobby.page, 'lobby-call')
    await lobby.page.getByText('1号窗口：请 A001 号').waitFor({ timeout: 15_000 })
    await expect.poll(() => said()).toEqual(['zh-CN 声音开了', words, words])
    await desk.press(desk.button(/再叫一遍/))
    await lobby.page.locator('#called').filter({ visible: true }).waitFor({ timeout: 8_000 })
    await expect.poll(said).toEqual(['zh-CN 声音开了', words, words, words, words])
  })

  it('two called at once follow each other, and the browser has nothing to complain of', async () => {
    await Promise.all([draw(), draw()])
    await lobby.page.getByText('1号窗口：请 A001 号').waitFor({ timeout: 15_000 })
    await desk.press(desk.button(/开始办/))
    await desk.press(desk.button(/^办完/))
    await told(desk.page, '办完了。')
    await Promise.all([other, desk].map((each) => each.press(each.button(/叫下一个/))))
    const called = lobby.page.locator('#called').filter({ visible: true, hasText: /A00[23]/ })
    await called.waitFor({ timeout: 15_000 })
    const first = await called.textContent()
    const second = first === 'A002' ? 'A003' : 'A002'
    await lobby.page.locator('#called').filter({ visible: true, hasText: second }).waitFor({ timeout: 20_000 })
    await expect.poll(() => lobby.page.locator('#before').textContent()).toContain(`${first} 到 `)
    expect(lobby.complaints()).toEqual([])
  })
})
