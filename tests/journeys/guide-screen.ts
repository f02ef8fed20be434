import { brotliCompressSync, constants } from 'node:zlib'
import type { Screen } from './browser.ts'

/** Answers each question with the first choice until there is none left; `done` is what the last button says. */
export const answerAll = async ({ page, press, button }: Screen, done: string): Promise<void> => {
  const main = page.locator('main:visible')
  for (let count = 1; count <= 20; count += 1) {
    const asked = /第 (\d+) 问/.exec(await main.innerText())?.[1]
    if (asked === undefined) return
    const on = button(new RegExp(`^(?:下一问|${done})$`)).filter({ visible: true })
    if (await on.count() === 0) await press(page.locator('.taro_page:visible .choice').first())
    if ((await main.innerText()).includes(`第 ${asked} 问`)) await press(on)
  }
  throw new Error('more than twenty questions')
}

/** Says where somebody lives, from the list that opens. */
export const chooseTownship = async ({ page, press, button }: Screen, name: string): Promise<void> => {
  await press(button(/^乡镇：/).filter({ visible: true }))
  const list = page.getByRole('dialog', { name: '选择乡镇' })
  await press(list.getByRole('radio', { name }))
  await list.waitFor({ state: 'detached' })
}

/** Goes on with the tab key until the named thing has the focus. */
export const tabTo = async ({ page }: Screen, name: string): Promise<void> => {
  const focused = () => page.locator(':focus').innerText().catch(() => '')
  for (let count = 0; count < 60 && await focused() !== name; count += 1) await page.keyboard.press('Tab')
  if (await focused() !== name) throw new Error(`${name} is not reached with the tab key`)
}

/** What a page takes over the line when nothing of it is known yet, each part compressed as a server of the county would. */
export const weigh = async ({ page }: Screen, path: string): Promise<number> => {
  const parts: Promise<number>[] = []
  page.on('response', (response) => parts.push(response.body().then((body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length, () => 0)))
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  return (await Promise.all(parts)).reduce((sum, part) => sum + part, 0)
}

/** A page as somebody waits for it on a 3G phone: the seconds until its first heading stands and until its words do, and what came over the line as the server sent it. */
export const openOn3G = async ({ page, context }: Screen, path: string, words: string): Promise<{ heading: number, read: number, bytes: number }> => {
  const cdp = await context.newCDPSession(page)
  let bytes = 0
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength })
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 })
  const started = Date.now()
  await page.goto(path, { waitUntil: 'commit' })
  await page.getByRole('heading').first().waitFor({ timeout: 60_000 })
  const heading = (Date.now() - started) / 1000
  await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 })
  const read = (Date.now() - started) / 1000
  await page.waitForLoadState('networkidle')
  return { heading, read, bytes }
}
