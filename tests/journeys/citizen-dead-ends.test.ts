import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { carryTo, fileCase } from '../support/factories.ts'
import type { Citizen } from '../support/people.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { agreeToPrivacy, allowLogin, goTo, goToCheck, settled, write, writeAtOnce } from './citizen-screen.ts'
import { shoot } from './examine.ts'
import { startJourney, type Journey } from './stack.ts'

describeJourney('no way of the citizen ends nowhere', () => {
  let journey: Journey
  let browser: Browser
  let citizen: Citizen
  let screen: Screen
  const page = () => screen.page
  const sees = (words: string | RegExp) => page().getByText(words).filter({ visible: true }).first().waitFor()
  const press = (name: string | RegExp) => screen.press(screen.button(name).filter({ visible: true }))
  const typeAddress = (path: string) => page().evaluate(`window.location.hash = '#/${path}'`)
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    citizen = await journey.newCitizen()
    screen = await openScreen(browser, journey.url, 'phone', { localStorage: { 'refresh-token': citizen.refreshToken } })
  })
  afterAll(async () => {
    await screen?.close()
    await browser?.close()
    await journey?.stop()
  })

  it('an address that names no page leads home, from a link and from an open page', async () => {
    await goTo(screen, 'packages/nope/index')
    await sees('地址可能写错了')
    await shoot(page(), 'dead-end-page')
    await press('回到首页')
    await sees('最新公开答复')
    await typeAddress('packages/nope/again')
    await sees('地址可能写错了')
  })

  it('another number in the address shows the other case; without a number it says so and leads home', async () => {
    const [one, other] = [await fileCase(journey, { title: '低保没有到账' }, citizen), await fileCase(journey, { title: '公墓没有路' }, citizen)]
    await goTo(screen, `packages/mine/case/index?caseNo=${one.caseNo}`)
    await sees('低保没有到账')
    await typeAddress(`packages/mine/case/index?caseNo=${other.caseNo}`)
    await sees('公墓没有路')
    await goTo(screen, 'packages/mine/case/index')
    await sees('这个地址里的编号没有写全')
    await expect.poll(() => page().getByText('报修编号').count()).toBe(0)
    await shoot(page(), 'dead-end-number')
    await press('回到首页')
    await sees('最新公开答复')
  })

  it('who is in danger reads first who calls by when, and is told to stay reachable', async () => {
    const { caseNo } = await fileCase(journey, { urgency: 'child', path: 'mandatory-report', publicity: 'private', contactPhone: '13873712345' }, citizen)
    for (const [path, name] of [['ask/result', 'receipt'], ['mine/case', 'case']] as const) {
      await goTo(screen, `packages/${path}/index?caseNo=${caseNo}`)
      await sees(/^30 分钟内有人打电话给您，最晚 .+。请保持电话畅通。$/)
      await sees('正在发生危险，马上打 110；有人受伤，打 120。')
      await expect.poll(() => page().locator('main:visible').innerText()).toMatch(/^30 分钟内有人打电话给您/)
      await shoot(page(), `urgent-${name}`)
    }
    await carryTo(journey, { caseNo }, 'handling')
    await journey.give(caseNo, { type: 'record-contact', method: 'phone', outcome: 'reached', note: '已经联系上' })
    await goTo(screen, `packages/mine/case/index?caseNo=${caseNo}`)
    await sees(caseNo)
    await expect.poll(() => page().getByText('30 分钟内').count()).toBe(0)
  })

  it('what was typed a moment before going back is there again', async () => {
    const guest = await openScreen(browser, journey.url, 'phone')
    await goTo(guest, 'pages/home/index')
    await guest.press(guest.button('我要问'))
    await writeAtOnce(guest)
    await agreeToPrivacy(guest)
    await guest.page.getByLabel('发生了什么').fill('刚写完就按了返回，这句话不能丢。')
    await guest.button('返回').filter({ visible: true }).click()
    await guest.page.getByText('接着写上次没有提交的').filter({ visible: true }).waitFor()
    await guest.press(guest.button('接着写上次没有提交的'))
    await guest.page.getByText('刚写完就按了返回').filter({ visible: true }).first().waitFor()
    await guest.close()
  })

  it('a double tap on the last button asks once who it is, and the receipt lies open', async () => {
    const guest = await openScreen(browser, journey.url, 'phone')
    await goTo(guest, 'pages/home/index')
    await guest.press(guest.button('我要问'))
    await writeAtOnce(guest)
    await agreeToPrivacy(guest)
    await write(guest, { type: '咨询', statement: '低保每个月几号到账？', township: '东坪镇', publicity: '不公开' })
    await goToCheck(guest)
    // Both taps before the page is drawn anew.
    await guest.button('确认提交').evaluate((button: { click: () => void }) => { button.click(); button.click() })
    await allowLogin(guest)
    await guest.page.getByText('已经提交成功').waitFor()
    await settled(guest.page)
    await expect.poll(() => guest.page.getByRole('dialog').count()).toBe(0)
    await guest.close()
  })

  it('who came by an address and loses the network finds what was not sent, and sees it arrive', async () => {
    const other = await journey.newCitizen()
    const fresh = await openScreen(browser, journey.url, 'phone', { localStorage: { 'refresh-token': other.refreshToken } })
    const seen = (words: string) => fresh.page.getByText(words).filter({ visible: true }).first().waitFor()
    const tap = (name: string | RegExp) => fresh.press(fresh.button(name).filter({ visible: true }))
    const { caseNo } = await fileCase(journey, { title: '补充一句' }, other)
    await goTo(fresh, `packages/mine/case/index?caseNo=${caseNo}`)
    await tap('补充说明')
    // The pages for a dead network are fetched beside the one that is read.
    await fresh.page.waitForLoadState('networkidle')
    await fresh.page.locator('#supplement').filter({ visible: true }).fill('存折是信用社的。')
    await fresh.context.setOffline(true)
    await tap('提交补充说明')
    await seen('没有网络，还没有送到。已存在手机里，有网时会自动再送。')
    await tap('返回')
    await tap(/^还没送到的/)
    await seen('存折是信用社的。')
    await shoot(fresh.page, 'unsent-offline')
    await fresh.context.setOffline(false)
    await seen('已送到：补充说明')
    const { supplements } = await other.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect(supplements.map(({ text }) => text)).toEqual(['存折是信用社的。'])
    await fresh.close()
  })
})
