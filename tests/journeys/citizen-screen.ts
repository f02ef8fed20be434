import sharp from 'sharp'
import type { Page } from 'playwright-core'
import type { Screen } from './browser.ts'

export const grandmother = '张桂英 75岁'

/** Opens one page of the citizen's program by its path and waits until it shows something. */
export const goTo = async ({ page }: Screen, path: string): Promise<void> => {
  // Only the part after # would change: leaving first makes the browser load the page as from a link in a message.
  await page.goto('about:blank')
  await page.goto(`/#/${path}`)
  await settled(page)
}

/** Waits until the page has fetched what it shows. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main:visible').waitFor()
  // More than one part of a page may be on its way.
  const waiting = page.getByText('正在打开，请稍等…').filter({ visible: true })
  while (await waiting.count() > 0) await waiting.first().waitFor({ state: 'hidden' })
}

/** Answers WeChat's own question: who logs in. */
export const allowLogin = async ({ page, press }: Screen, nickname = grandmother): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: '民声 申请使用你的微信身份登录' })
  await dialog.getByRole('radio', { name: nickname }).check()
  await press(dialog.getByRole('button', { name: '允许' }))
  await dialog.waitFor({ state: 'detached' })
}

/** A photo as a phone takes it: with the place it was taken in its EXIF. */
export const photo = async (name: string, colour: string) => ({
  name, mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '28/1 22/1 30/1' } }).jpeg().toBuffer()
})

export const addTwoPhotos = async ({ page, press, button }: Screen): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(button('添加照片'))])
  await chooser.setFiles([await photo('存折.jpg', '#8899aa'), await photo('通知.jpg', '#aa9988')])
  await page.getByRole('img', { name: '第 2 张照片' }).waitFor()
}

export type Question = { type: string, statement: string, township: string, publicity: '可以公开' | '不公开', name?: string, phone?: string }

/** Fills in the form of a question, photos apart. */
export const write = async ({ page, press, button }: Screen, { type, statement, township, publicity, name, phone }: Question): Promise<void> => {
  await press(page.getByRole('radio', { name: type }))
  await page.getByLabel('发生了什么').fill(statement)
  await press(button(/^乡镇：/))
  const list = page.getByRole('dialog', { name: '选择乡镇' })
  await press(list.getByRole('radio', { name: township }))
  await list.waitFor({ state: 'detached' })
  if (name) await page.getByLabel('怎么称呼您').fill(name)
  if (phone) await page.getByLabel('联系电话').fill(phone)
  await press(page.getByRole('radio', { name: publicity }))
}

/** Past the three questions, for whoever knows what to write. */
export const writeAtOnce = (screen: Screen): Promise<void> => screen.press(screen.button('不用问了，直接写'))

export const agreeToPrivacy = (screen: Screen): Promise<void> => screen.press(screen.button('我看明白了，同意'))

/** From the form to the page that shows what will be sent. */
export const goToCheck = async ({ page, press, button }: Screen): Promise<void> => {
  await press(button('下一步：核对'))
  await page.getByRole('heading', { name: '核对内容' }).waitFor()
}

/** The receipt as it stands on the screen. */
export const readReceipt = async ({ page }: Screen): Promise<{ caseNo: string, queryCode: string }> => {
  await page.getByText('已经提交成功').waitFor()
  const words = await page.locator('main:visible').innerText()
  return { caseNo: /MZ\d{10}/.exec(words)?.[0] ?? '', queryCode: /(?<!\d)\d{8}(?!\d)/.exec(words)?.[0] ?? '' }
}
