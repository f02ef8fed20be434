import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf, startOf } from '@minsheng/domain/calendar/day.ts'
import { aCall, carryTo } from '../support/factories.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { faultsOf, shoot } from './examine.ts'
import { enter, notLoggedInYet, tabTo, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const unitId = 'social-assistance'
const panel = { target: 44, text: 12 }

describeJourney('somebody without an account whom no SMS reaches', () => {
  let journey: Journey
  let browser: Browser
  let at: Screen
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    at = await openScreen(browser, journey.url, 'desk')
  })
  afterAll(async () => {
    await at?.close()
    await browser?.close()
    await journey?.stop()
  })

  it('is told by telephone by the unit, with the keyboard alone, and the case proves it', async () => {
    const intake = await journey.logInAs('intake', 'office')
    // A telephone on the wall takes no SMS.
    const { caseNo } = await intake.client.ok('POST /staff/registrations', { body: aCall({ callerPhone: '07377222345' }) })
    await carryTo(journey, { caseNo }, 'accepted', unitId)
    const { page } = at
    await enter(at, await journey.newStaff({ roles: ['officer'], unitId, name: '王立新' }), '/admin/telling')
    await page.getByRole('link', { name: /^人工告知\s*1 个没办$/ }).waitFor()
    const task = page.getByRole('listitem').filter({ hasText: caseNo })
    expect(await faultsOf(page, 'telling-open', panel)).toEqual([])
    await page.setViewportSize({ width: 1366, height: 768 })
    await shoot(page, 'telling-1366')
    await at.press(task.getByRole('button', { name: '看完整的电话' }))
    await task.getByRole('link', { name: '07377222345' }).waitFor()
    for (const [name, key] of [['记下结果', 'Enter']] as const) {
      await tabTo(page, task.getByRole('button', { name }))
      await page.keyboard.press(key)
    }
    await tabTo(page, task.getByRole('radio').first())
    await page.keyboard.press('Space')
    await tabTo(page, task.getByRole('button', { name: '记下', exact: true }))
    await page.keyboard.press('Enter')
    await told(page, '记下了')
    await page.getByText('没有要人工告知的').waitFor()
    await page.goto(`/admin/cases/${caseNo}`)
    const proof = page.getByRole('region', { name: '送达情况' })
    await proof.getByText('打电话告知').waitFor()
    await expect.poll(() => proof.innerText()).toMatch(/已经告知[\s\S]*人工告知[\s\S]*王立新/)
    expect(await faultsOf(page, 'telling-proof', panel)).toEqual([])
    expect(at.complaints(notLoggedInYet)).toEqual([])
  })

  it('and a report of a message nobody sent stands red in the ledger until the head explains it', async () => {
    const yesterday = addDays(dayOf(Date.now()), -1)
    await journey.services.db.prisma.wechatReceipt.create({ data: { id: 'stray', openidIndex: 'nobody', templateId: 'none', messageId: '4711', errorCode: 0, at: new Date(startOf(yesterday) + 3_600_000) } })
    const desk = await openScreen(browser, journey.url, 'desk')
    const { page } = desk
    await enter(desk, await journey.newStaff({ roles: ['head'], unitId: 'bureau', name: '郑局长' }), '/admin/reconciliation')
    await desk.press(desk.button('对这一天'))
    const row = page.getByRole('row').filter({ hasText: '微信订阅消息' }).first()
    await row.getByText('差 1 条').waitFor()
    await page.getByRole('row').filter({ hasText: '短信（阿里云）' }).first().getByText('对得上').waitFor()
    await desk.press(row.getByRole('button'))
    await page.getByText('我们没有这一条').waitFor()
    expect(await faultsOf(page, 'ledger', panel)).toEqual([])
    await page.getByLabel('为什么对不上').fill('微信后台发的测试消息。')
    await desk.press(desk.button('记下说明'))
    await told(page, '说明记下了')
    await row.getByText('差 1 条，已说明').waitFor()
    expect(desk.complaints(notLoggedInYet)).toEqual([])
    await desk.close()
  })
})
