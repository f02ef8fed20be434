import { needsTotp } from '@minsheng/domain/permissions/permissions.ts'
import { password, totpCode, type StaffAccount } from '../support/people.ts'
import type { Locator, Page } from 'playwright-core'
import type { Screen } from './browser.ts'

/** Who has not logged in yet, or not yet with the six digits, is told so by the server; the browser notes it as a failed request. */
export const notLoggedInYet = /401.*\/api\/staff\/session/

/** Fills in account and password, and the six digits of the authenticator where the post asks for them. */
export const signIn = async ({ page, press, button }: Screen, account: StaffAccount, shift = 0): Promise<void> => {
  await page.getByLabel('账号').fill(account.login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await press(button('登录'))
  if (needsTotp(account.roles)) {
    await page.getByLabel('动态口令').fill(totpCode(account.secret, shift))
    await press(button('登录'))
  }
  await page.getByRole('banner').getByText(account.name).waitFor()
}

/** Opens the panel and logs in. */
export const enter = async (screen: Screen, account: StaffAccount, path = '/admin/'): Promise<void> => {
  await screen.page.goto(path)
  await signIn(screen, account)
}

/** Finds a case by its number through the search at the top and opens it. */
export const openCase = async ({ page, press }: Screen, caseNo: string): Promise<void> => {
  const search = page.getByRole('searchbox', { name: '搜索案件' }).or(page.getByLabel('搜索案件'))
  await search.first().fill(caseNo)
  await search.first().press('Enter')
  await page.getByText(`正在看“${caseNo}”的搜索结果`).waitFor()
  const row = page.getByRole('row').filter({ hasText: caseNo })
  await press(row.getByRole('link'))
  await page.getByRole('heading', { level: 2, name: '群众反映' }).waitFor()
}

/** The form of what is to be done now. */
export const actions = (page: Page): Locator => page.locator('#actions')

/** Opens a form of the panel that is not open by itself: its group first, where that lies closed. */
export const choose = async ({ page, press }: Screen, name: string): Promise<void> => {
  const others = page.getByRole('group', { name: '其他操作' })
  await others.getByRole('button', { name, exact: true, includeHidden: true }).waitFor({ state: 'attached' })
  const closed = others.locator('details:not([open])').filter({ has: page.getByRole('button', { name, exact: true, includeHidden: true }) })
  if (await closed.count() > 0) await press(closed.locator('summary'))
  await press(others.getByRole('button', { name, exact: true }))
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
}

/** Waits for the words with which the panel says that something was done. */
export const told = (page: Page, words: string): Promise<void> => page.getByRole('status').getByText(words).last().waitFor()

/** Presses a button that asks once more, and says yes. */
export const confirm = async ({ page, press }: Screen, button: Locator, yes: string): Promise<void> => {
  await press(button)
  const dialog = page.getByRole('dialog')
  await press(dialog.getByRole('button', { name: yes, exact: true }))
  await dialog.waitFor({ state: 'hidden' })
}

/** Ticks every point of the list that is read before a text becomes public, and answers what could still tell who it is. */
export const tickAll = async ({ page, press }: Screen): Promise<void> => {
  const points = page.getByRole('checkbox')
  await points.nth(4).waitFor()
  for (const point of await points.all()) await press(point)
  for (const question of await page.getByRole('region', { name: '邻居还能从哪里认出人' }).getByRole('textbox').all()) await question.fill('已写成概括的说法，看不出是哪一家')
}

/** Presses Tab until the wanted thing has the focus, as somebody without a mouse does. */
export const tabTo = async (page: Page, wanted: Locator, most = 80): Promise<void> => {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${String(wanted)}`)
}
