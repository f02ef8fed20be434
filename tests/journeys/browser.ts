import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { describe } from 'vitest'

const executablePath = process.env['MINSHENG_BROWSER'] ?? '/usr/bin/chromium'
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const PATIENCE_MS = 20_000

const hasBrowser = executablePath !== '' && existsSync(executablePath)
if (!hasBrowser) console.warn('没有浏览器（MINSHENG_BROWSER 或 /usr/bin/chromium），这里的页面测试都跳过了：tests/journeys')

/** A group of tests that need a browser: left out, and said so, where there is none. */
export const describeJourney = describe.skipIf(!hasBrowser)

export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args })

/** A citizen's phone under a finger, or an office screen with a mouse. */
export type Size = 'phone' | 'desk'
export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const
export const sizeWords = { phone: '390×844 under a finger', desk: '1440×900 with a mouse' } as const

type Stored = { localStorage?: Record<string, unknown>, cookie?: string }

/** One page of one person, with everything the browser complained about. */
export type Screen = {
  page: Page
  context: BrowserContext
  size: Size
  /** Taps or clicks, as the person of this screen would. */
  press: (target: Locator) => Promise<void>
  button: (name: string | RegExp) => Locator
  /** Complaints so far; `expected` takes away those a test provoked on purpose. */
  complaints: (...expected: RegExp[]) => string[]
  close: () => Promise<void>
}

// The live stream is cut by every navigation, and a search in flight by the next letter: no failure of the page.
const isLeaving = (failure: string) => failure.includes('net::ERR_ABORTED')

const listen = (page: Page, heard: string[]) => {
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    if (!isLeaving(why)) heard.push(`request: ${request.method()} ${request.url()} ${why}`)
  })
}

const cookieOf = (url: string, text: string) => {
  const at = text.indexOf('=')
  return { name: text.slice(0, at), value: text.slice(at + 1), url: `${url}/api/staff/session`, httpOnly: true }
}

const storageOf = (url: string, entries: Record<string, unknown>) =>
  ({ cookies: [], origins: [{ origin: url, localStorage: Object.entries(entries).map(([name, value]) => ({ name: `minsheng:${name}`, value: JSON.stringify(value) })) }] })

/** Opens a screen of one's own: nothing is shared with any other. */
export const openScreen = async (browser: Browser, url: string, size: Size, { localStorage = {}, cookie }: Stored = {}): Promise<Screen> => {
  const context = await browser.newContext({
    baseURL: url, viewport: sizes[size], hasTouch: size === 'phone', isMobile: size === 'phone', locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
    storageState: storageOf(url, localStorage)
  })
  if (cookie) await context.addCookies([cookieOf(url, cookie)])
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const heard: string[] = []
  listen(page, heard)
  return {
    page, context, size,
    press: (target) => (size === 'phone' ? target.tap() : target.click()),
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    complaints: (...expected) => heard.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
    close: () => context.close()
  }
}
