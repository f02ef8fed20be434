import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { caseAt } from '../support/factories.ts'
import { pagesOf } from '../support/read-pdf.ts'
import type { StaffAccount } from '../support/people.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { faultsOf, shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { enter, notLoggedInYet, openCase, signIn } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const words = '我是梅城镇的，我爱人的残疾补贴四个月没有到账，问过村里两次都说等通知。'

describeJourney('a call is registered, read back and printed', () => {
  let journey: Journey
  let browser: Browser
  let at: Screen
  let intake: StaffAccount
  let assistant: StaffAccount
  let receipt = { caseNo: '', queryCode: '' }
  const open: Screen[] = []
  const screen = async (size: 'phone' | 'desk') => {
    const made = await openScreen(browser, journey.url, size)
    open.push(made)
    return made
  }
  const paper = () => at.page.getByRole('article', { name: '回执' })
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    intake = await journey.newStaff({ roles: ['intake'], unitId: 'office', name: '龚新月' })
    assistant = await journey.newStaff({ roles: ['assistant'], unitId: 'township-430923118', name: '钟春晓' })
  })
  afterAll(async () => {
    for (const each of open) await each.close()
    await browser?.close()
    await journey?.stop()
  })
  inOrder((name) => shoot(at.page, `register-${name}`))

  it('by keyboard alone: the number first, then what was said; half-written it survives a reload and a change of user', async () => {
    at = await screen('desk')
    await enter(at, intake, '/admin/register')
    await at.page.getByRole('textbox', { name: '电话' }).waitFor()
    await expect.poll(() => at.page.getByRole('textbox', { name: '电话' }).evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    await at.page.keyboard.type('13873798765')
    await at.page.keyboard.press('Tab')
    await at.page.keyboard.type('钟满秀')
    await at.page.getByLabel('哪个乡镇').selectOption({ label: '梅城镇' })
    await at.page.getByLabel('反映内容').fill(words)
    await at.page.reload()
    await at.page.getByText('上次写了一半的还在').waitFor()
    await at.press(at.button('切换用户'))
    await signIn(at, assistant)
    await at.page.getByLabel('反映内容').waitFor()
    await expect.poll(() => at.page.getByLabel('反映内容').inputValue()).toBe('')
    await at.press(at.button('切换用户'))
    await signIn(at, intake)
    await expect.poll(() => at.page.getByLabel('反映内容').inputValue()).toBe(words)
  })

  it('is not sent before it was read to the caller, and a change of words takes the tick away', async () => {
    const sent = at.button('登记，出回执')
    await expect.poll(() => sent.isDisabled()).toBe(true)
    await at.page.getByText('我读一遍给您听。您是钟满秀，电话 13873798765，梅城镇的').waitFor()
    await at.press(at.page.getByRole('checkbox', { name: /对方说对/ }))
    await at.page.getByLabel('反映内容').fill(`${words}想问什么时候能补。`)
    await expect.poll(() => at.page.getByRole('checkbox', { name: /对方说对/ }).isChecked()).toBe(false)
    await at.press(at.page.getByRole('checkbox', { name: /对方说对/ }))
    await shoot(at.page, 'register-form-desk')
    await at.page.getByLabel('反映内容').press('Control+Enter')
    await paper().waitFor()
    const text = await paper().innerText()
    receipt = { caseNo: /MZ\d{10}/.exec(text)?.[0] ?? '', queryCode: /\b\d{8}\b/.exec(text.replace(/MZ\d{10}/, ''))?.[0] ?? '' }
    expect([receipt.caseNo, receipt.queryCode].map((each) => each.length)).toEqual([12, 8])
    await shoot(at.page, 'register-receipt-desk')
  })

  it('prints as one large-print A4 with number, code, day and a square code, and nothing of the panel', async () => {
    await at.page.emulateMedia({ media: 'print' })
    await shoot(at.page, 'register-receipt-print')
    const pdf = await at.page.pdf({ format: 'A4', preferCSSPageSize: true })
    await at.page.emulateMedia({ media: 'screen' })
    const pages = await pagesOf(new Uint8Array(pdf))
    expect(pages).toHaveLength(1)
    for (const each of [receipt.caseNo, receipt.queryCode, '收件回执', '最迟答复']) expect(pages[0]).toContain(each)
    for (const each of ['工作台', '我登记的', '打印回执']) expect(pages[0]).not.toContain(each)
    await expect.poll(() => paper().locator('svg').count()).toBe(1)
  })

  it('whoever scans the code finds both numbers filled in and sees where it stands', async () => {
    const phone = await screen('phone')
    await phone.page.goto(`/#/packages/public/lookup/index?caseNo=${receipt.caseNo}&queryCode=${receipt.queryCode}`)
    await phone.press(phone.button('查进度').filter({ visible: true }))
    await phone.page.getByText(words.slice(0, 20)).filter({ visible: true }).first().waitFor()
  })

  it('a village assistant sees number and stage of their own and has no other page of cases', async () => {
    at = await screen('phone')
    await enter(at, assistant, '/admin/register')
    await at.page.getByText('还没有登记过').waitFor()
    await expect.poll(() => at.page.getByLabel('哪个乡镇').locator('option').allInnerTexts()).toEqual(['没有说', '梅城镇'])
    expect(await faultsOf(at.page, 'register-assistant', { target: 44, text: 12 })).toEqual([])
    await at.page.goto('/admin/cases')
    await at.page.getByText('这一页不归您办').waitFor()
  })

  it('two officers on one case see each other, and one click takes the dossier away', async () => {
    const { caseNo } = await caseAt(journey, 'handling')
    const second = await screen('desk')
    await enter(second, await journey.newStaff({ roles: ['section-chief'], unitId: 'social-assistance', name: '刘建军' }))
    await openCase(second, caseNo)
    at = await screen('desk')
    await enter(at, intake)
    await openCase(at, caseNo)
    await at.page.getByText('刘建军也在看').waitFor()
    await second.page.getByText('龚新月也在看').waitFor()
    await shoot(second.page, 'register-presence')
    const [download] = await Promise.all([at.page.waitForEvent('download'), at.press(at.button('导出案卷'))])
    expect(download.suggestedFilename()).toBe(`案卷${caseNo}.pdf`)
    await at.press(at.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '工作台' }))
    await second.page.getByText('龚新月也在看').waitFor({ state: 'hidden' })
  })

  it('no browser found anything to complain about', () => {
    expect(open.flatMap((each) => each.complaints(notLoggedInYet))).toEqual([])
  })
})
