import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Role } from '@minsheng/domain/permissions/permissions.ts'
import { caseAt, fileCase, versionOf } from '../support/factories.ts'
import { totpCode, type StaffAccount } from '../support/people.ts'
import { describeJourney, openScreen, startBrowser, type Screen, type Size } from './browser.ts'
import { shoot } from './examine.ts'
import { actions, enter, notLoggedInYet, openCase, signIn, tabTo, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const unitId = 'social-assistance'
const half = '您好，您反映的低保金没有到账一事，经查银行流水，依据《最低生活保障审核确认办法》第三十二条，'

describeJourney('three clerks share one PC', () => {
  let journey: Journey
  let browser: Browser
  const open: Screen[] = []
  const screen = async (size: Size = 'desk') => {
    const made = await openScreen(browser, journey.url, size)
    open.push(made)
    return made
  }
  const officer = (name: string): Promise<StaffAccount> => journey.newStaff({ roles: ['officer'], unitId, name })
  const newcomer = (role: Role, at: string, name: string): Promise<StaffAccount> => journey.newStaff({ roles: [role], unitId: at, name })
  beforeAll(async () => { [journey, browser] = await Promise.all([startJourney(), startBrowser()]) })
  afterEach(async ({ task }) => {
    const last = open.at(-1)
    if (task.result?.state === 'fail' && last) await shoot(last.page, `desk-failed-${task.name.slice(0, 24)}`).catch(() => undefined)
    for (const each of open.splice(0)) await each.close()
  })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })

  it('when a colleague moves the case, what is half written stays, is not sent over the change, and is sent after looking', async () => {
    const { caseNo } = await caseAt(journey, 'recorded')
    const at = await screen()
    await enter(at, await officer('王立新'))
    await openCase(at, caseNo)
    const text = at.page.getByLabel('答复全文')
    await text.fill(half)
    const colleague = await journey.logInAs('section-chief', unitId)
    await colleague.client.ok('POST /staff/cases/:caseNo/contacts', { params: { caseNo }, body: { version: await versionOf(colleague, caseNo), recordId: randomUUID(), method: 'visit', outcome: 'reached', note: '上门看过了' } })
    await at.page.getByText('您打开以后，这件案子有变化。').waitFor()
    await expect.poll(() => text.inputValue()).toBe(half)
    await text.fill(`${half}决定补发。`)
    await at.press(at.button('送审'))
    await at.page.getByText('没有提交：您打开以后这件有变化').waitFor()
    await shoot(at.page, 'desk-stale')
    await at.press(at.button('我看过了'))
    await expect.poll(() => text.inputValue()).toBe(`${half}决定补发。`)
    await at.press(at.button('送审'))
    await told(at.page, '已送审')
    expect(at.complaints(notLoggedInYet, /409.*\/reply/)).toEqual([])
  })

  it.each<Size>(['desk', 'phone'])('the next clerk signs in over the page without losing it and does not see the other\'s half-written words (%s)', async (size) => {
    const { caseNo } = await caseAt(journey, 'recorded')
    const [first, second] = [await officer('王立新'), await officer('谭小青')]
    const at = await screen(size)
    await enter(at, first)
    await openCase(at, caseNo)
    await at.page.getByLabel('答复全文').fill(half)
    await at.press(at.button('切换用户'))
    await at.page.getByRole('dialog', { name: '切换用户' }).waitFor()
    await expect.poll(() => at.page.getByLabel('答复全文').isVisible()).toBe(false)
    await shoot(at.page, `desk-switch-${size}`)
    await signIn(at, second)
    expect(at.page.url()).toContain(`/admin/cases/${caseNo}`)
    await expect.poll(() => at.page.getByLabel('答复全文').inputValue()).toBe('')
    await at.press(at.button('切换用户'))
    await signIn(at, first)
    await expect.poll(() => at.page.getByLabel('答复全文').inputValue()).toBe(half)
    expect(at.complaints(notLoggedInYet)).toEqual([])
  })

  it('after ten minutes without a hand on it the page is covered; a reload does not open it; the owner goes on where they were', async () => {
    const { caseNo } = await caseAt(journey, 'recorded')
    const account = await officer('王立新')
    const at = await screen()
    await at.page.clock.install()
    await enter(at, account)
    await openCase(at, caseNo)
    await at.page.getByLabel('答复全文').fill(half)
    await at.page.clock.fastForward('09:00')
    await expect.poll(() => at.page.getByRole('dialog').count()).toBe(0)
    await at.page.clock.fastForward('01:30')
    await at.page.getByRole('dialog', { name: '王立新，请重新登录' }).waitFor()
    await shoot(at.page, 'desk-idle')
    await at.page.reload()
    await at.page.getByRole('heading', { name: '工作人员登录' }).waitFor()
    await signIn(at, account)
    await expect.poll(() => at.page.getByLabel('答复全文').inputValue()).toBe(half)
    expect(at.page.url()).toContain(`/admin/cases/${caseNo}`)
  })

  it('a township sees its own cases and no others, neither in the list nor by search nor by address', async () => {
    const own = await caseAt(journey, 'accepted', { statement: '我在梅城镇，想给父亲申请临时救助，请问怎么办？', townshipCode: '430923118' }, 'township-430923118')
    const other = await caseAt(journey, 'accepted', { statement: '我在东坪镇，想给母亲申请临时救助，请问怎么办？' }, 'township-430923121')
    const at = await screen()
    await enter(at, await newcomer('township-officer', 'township-430923118', '陶春华'), '/admin/cases?box=all')
    await at.page.getByRole('row').filter({ hasText: own.caseNo }).waitFor()
    expect(await at.page.locator('tbody').innerText()).not.toContain(other.caseNo)
    await shoot(at.page, 'desk-township')
    await at.page.getByLabel('搜索案件').fill('临时救助')
    await at.page.getByLabel('搜索案件').press('Enter')
    await at.page.getByText('正在看“临时救助”的搜索结果').waitFor()
    await at.page.getByRole('row').filter({ hasText: own.caseNo }).waitFor()
    expect(await at.page.locator('tbody').innerText()).not.toContain(other.caseNo)
    await at.page.goto(`/admin/cases/${other.caseNo}`)
    await at.page.getByRole('alert').waitFor()
    expect(await at.page.locator('main').innerText()).not.toContain('母亲')
    await shoot(at.page, 'desk-not-mine')
    expect(at.complaints(notLoggedInYet, /40[34].*\/api\/staff\/cases\/MZ/)).toEqual([])
  })

  it('a case for an attached unit goes to it: the proposal is in the list under 直属单位', async () => {
    const { caseNo } = await fileCase(journey, { type: 'consultation', statement: '想问结婚登记要带什么证件，外地户口能不能在安化办？' })
    const at = await screen()
    await enter(at, await newcomer('intake', 'office', '李晓梅'))
    await openCase(at, caseNo)
    await expect.poll(() => at.page.getByLabel('承办单位').locator('optgroup[label=直属单位] option:checked').allInnerTexts()).toEqual(['婚姻登记中心'])
  })

  it('the administrator adds a 股长, who ties an authenticator to the account at the first login', async () => {
    const at = await screen()
    await enter(at, await newcomer('administrator', 'office', '龚管理'))
    await at.page.getByRole('heading', { level: 1, name: '人员' }).waitFor()
    await at.press(at.button('新增人员'))
    const dialog = at.page.getByRole('dialog', { name: '新增人员' })
    await dialog.getByLabel('账号').fill('hu-jianguo')
    await dialog.getByLabel('姓名').fill('胡建国')
    await dialog.getByLabel('单位').selectOption({ label: '社会救助股' })
    await at.press(dialog.getByRole('checkbox', { name: '股长（口令）', exact: true }))
    await shoot(at.page, 'desk-new-person')
    await at.press(dialog.getByRole('button', { name: '新增', exact: true }))
    const password = await at.page.locator('.secret').innerText()
    await shoot(at.page, 'desk-first-password')
    await at.press(at.button('已经交给本人'))
    await at.page.getByRole('row').filter({ hasText: 'hu-jianguo' }).getByText('没有登录过').waitFor()
    const his = await screen()
    await his.page.goto('/admin/')
    await his.page.getByLabel('账号').fill('hu-jianguo')
    await his.page.getByLabel('密码', { exact: true }).fill(password)
    await his.press(his.button('登录'))
    await his.page.getByRole('img', { name: '动态口令绑定二维码' }).waitFor()
    const secret = (await his.page.getByText(/^密钥：/).innerText()).replace(/^密钥：\s*/, '')
    await shoot(his.page, 'desk-totp')
    await his.page.getByRole('textbox', { name: '动态口令' }).fill(totpCode(secret))
    await his.press(his.button('绑定并登录'))
    await his.page.getByRole('banner').getByText('胡建国').waitFor()
    await his.page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
    expect([...at.complaints(notLoggedInYet), ...his.complaints(notLoggedInYet)]).toEqual([])
  })

  it('with the keyboard alone: j and k walk the list, Enter opens, Tab reaches everything of a draft', async () => {
    const { caseNo } = await caseAt(journey, 'recorded')
    const at = await screen()
    const { keyboard } = at.page
    await at.page.goto('/admin/cases?box=handling')
    const account = await officer('王立新')
    await at.page.getByLabel('账号').waitFor()
    await keyboard.type(account.login)
    await keyboard.press('Tab')
    await keyboard.type('a-long-enough-password')
    await keyboard.press('Enter')
    await at.page.getByRole('row').filter({ hasText: caseNo }).waitFor()
    const rows = at.page.locator('a[data-row]')
    await keyboard.press('j')
    await keyboard.press('j')
    await keyboard.press('k')
    await expect.poll(() => rows.first().evaluate((row) => row === row.ownerDocument.activeElement)).toBe(true)
    const wanted = rows.and(at.page.locator(`[href$="${caseNo}"]`))
    for (let step = 0; step < 30 && !await wanted.evaluate((row) => row === row.ownerDocument.activeElement); step += 1) await keyboard.press('j')
    await keyboard.press('Enter')
    const text = at.page.getByLabel('答复全文')
    await text.waitFor()
    await tabTo(at.page, at.button('插入四段格式'))
    await keyboard.press('Enter')
    await tabTo(at.page, text)
    await at.page.getByRole('listitem').filter({ hasText: '查明事实：写到了' }).waitFor()
    await keyboard.press('Control+a')
    await keyboard.type('您反映的钱没到账，经查是银行卡失效。处理意见：已补发三个月。依据《最低生活保障审核确认办法》第三十二条。')
    await shoot(at.page, 'desk-keyboard')
    await tabTo(at.page, at.button('送审'))
    await keyboard.press('Enter')
    await told(at.page, '已送审')
    await actions(at.page).getByText('等审核人看').waitFor()
  })
})
