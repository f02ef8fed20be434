import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Stand } from '../support/api.ts'
import { carryTo, fileCase } from '../support/factories.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { faultsOf, shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { confirm, enter, notLoggedInYet, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const panel = { target: 44, text: 12 }
const unitId = 'social-assistance'

describeJourney('the bureau words a notice, and the bell rings', () => {
  let journey: Journey
  let browser: Browser
  const open: Screen[] = []
  const sit = async (role: 'administrator' | 'head' | 'officer', unit: string, path: string) => {
    const screen = await openScreen(browser, journey.url, 'desk')
    open.push(screen)
    await enter(screen, await journey.newStaff({ roles: [role], unitId: unit }), path)
    return screen
  }
  beforeAll(async () => { [journey, browser] = await Promise.all([startJourney(), startBrowser()]) })
  afterAll(async () => {
    for (const each of open) await each.close()
    await browser?.close()
    await journey?.stop()
  })

  inOrder(async (name) => { for (const { page } of open.slice(-1)) await shoot(page, `own-words-${name}`) })

  it('one proposes new words and sees them as people will, another approves, and the next notice has them', async () => {
    const at = await sit('administrator', 'office', '/admin/rules?part=notices')
    await at.press(at.button('和微信核对模板'))
    await at.page.getByText('对得上').first().waitFor()
    expect(await faultsOf(at.page, 'notices-table', panel)).toEqual([])
    await at.press(at.page.getByRole('link', { name: '修改“受理并交承办单位”的通知' }))
    await at.page.getByLabel('状态', { exact: true }).fill('OK。')
    await at.page.getByText('微信只收 1 到 5 个汉字').waitFor()
    await shoot(at.page, 'notices-fault')
    await at.page.getByLabel('状态', { exact: true }).fill('有人办')
    await at.page.getByLabel('标题').fill('您反映的事有人办了')
    await at.page.getByText('号事项有人办，请打开').waitFor()
    expect(await faultsOf(at.page, 'notices-edit', panel)).toEqual([])
    await at.page.getByLabel('为什么改').fill('说得更明白')
    await at.press(at.button('提交，请另一人批准'))
    await told(at.page, '已提交')
    await at.page.waitForURL(/\/rules\/versions\//)
    const head = await sit('head', 'bureau', new URL(at.page.url()).pathname)
    await head.page.getByText('只改以后的通知').waitFor()
    expect(await faultsOf(head.page, 'notices-version', panel)).toEqual([])
    await confirm(head, head.button('批准'), '批准')
    await told(head.page, '已批准')
    await head.page.getByRole('row').getByText('现行', { exact: true }).waitFor()
  })

  it('the bell of the clerk rings at once when a case comes to the unit, and what was read is read', async () => {
    const clerk = await sit('officer', unitId, '/admin/')
    await clerk.page.getByRole('link', { name: '提醒，没有未读' }).waitFor()
    const { caseNo, citizen } = await fileCase(journey as unknown as Stand)
    await carryTo(journey, { caseNo }, 'accepted', unitId)
    await clerk.page.getByRole('link', { name: '提醒，1 条未读' }).waitFor({ timeout: 20_000 })
    await clerk.press(clerk.page.getByRole('link', { name: '提醒，1 条未读' }))
    await clerk.page.getByText(`${caseNo}（`).waitFor()
    expect(await faultsOf(clerk.page, 'reminders', panel)).toEqual([])
    await clerk.page.setViewportSize({ width: 1366, height: 768 })
    await shoot(clerk.page, 'reminders-1366')
    await clerk.page.getByRole('button', { name: '全部标为已读' }).focus()
    await clerk.page.keyboard.press('Enter')
    await clerk.page.getByRole('link', { name: '提醒，没有未读' }).waitFor()
    await expect.poll(async () => (await citizen.client.ok('GET /notices')).items.map(({ title }) => title)).toContain('您反映的事有人办了')
    expect(clerk.complaints(notLoggedInYet)).toEqual([])
  })
})
