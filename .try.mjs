import { chromium } from 'playwright-core'
const url = 'http://127.0.0.1:8300'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] })
const size = process.argv[2] === 'desk' ? { width: 1280, height: 800 } : { width: 390, height: 844 }
const context = await browser.newContext({ baseURL: url, viewport: size, hasTouch: size.width === 390, isMobile: size.width === 390, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
context.setDefaultTimeout(8000)
const page = await context.newPage()
const name = process.argv[2] ?? 'phone'
page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text(), m.location().url) })
page.on('pageerror', (e) => console.log('error', e.message))
let n = 0
const shot = async (what) => { await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/try/${name}-${String(++n).padStart(2, '0')}-${what}.png` }); console.log(what, page.url()) }
const tap = async (text, exact = false) => { await page.getByRole('button', { name: text, exact }).filter({ visible: true }).first().click() }
try {
  await page.goto('/#/pages/booking/index'); await page.getByText('约一个时间').waitFor(); await shot('tab-guest')
  await page.locator('#booking-search').fill('结婚'); await shot('search')
  await tap(/^结婚/); await page.getByText('选一个地方').waitFor(); await shot('where')
  await page.locator('.taro_page:visible .cell').first().click(); await page.getByText('这个星期').waitFor(); await shot('days')
  await page.locator('.taro_page:visible button.cell', { hasText: '有号' }).nth(2).click(); await page.getByText(/还有 \d+ 个号/).first().waitFor(); await shot('times')
  await page.locator('.taro_page:visible .time').first().click(); await shot('gate')
  await tap('我看明白了，同意'); await shot('login')
  const dialog = page.getByRole('dialog'); await dialog.getByRole('radio').first().check(); await dialog.getByRole('button', { name: '允许' }).click()
  await page.getByText('给您留的号').waitFor(); await shot('confirm')
  await page.waitForTimeout(5000); await shot('confirm-5s-later')
  await tap('换个时间'); await page.getByText('没有约上新的，原来的号还在').waitFor(); await shot('change-held')
  await page.locator('.taro_page:visible button.cell', { hasText: '有号' }).nth(3).click(); await page.getByText('点一个时间就改过去').waitFor(); await shot('change-times')
  await page.locator('.taro_page:visible .time').first().click(); await page.getByText('给您留的号').filter({ visible: true }).waitFor(); await shot('confirm-moved')
  await page.goto('/#/pages/booking/index'); await page.waitForTimeout(1500); await shot('tab-held')
} catch (e) { console.log(String(e).slice(0, 600)); await shot('failed') }
await browser.close()
