import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { sizes } from './browser.ts'

const { resolve } = createRequire(import.meta.url)
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8')
const pictures = fileURLToPath(new URL('../artifacts/journeys/', import.meta.url))
mkdirSync(pictures, { recursive: true })

/** What stood on the page where a way broke off: the log of a machine has no pictures. */
const sayWhatStands = async (page: Page, name: string): Promise<void> => {
  console.warn(`${name}: ${page.url()}\n${(await page.locator('body').innerText()).replaceAll(/\n{2,}/g, '\n').slice(0, 3000)}`)
}

// Nobody looks at the pictures of a run that went well.
const isWanted = (name: string) => name.endsWith('failed') || !process.env['CI'] || process.env['MINSHENG_PICTURES'] !== undefined

/** Keeps a picture of the whole page, for people to look at: of what broke, and of everything where pictures are wanted. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  if (!isWanted(name)) return
  const size = page.viewportSize() ?? { width: 390, height: 844 }
  // The citizen's pages scroll inside the window, so the window is made as high as they are.
  const height = await page.locator('.taro_page:visible').evaluateAll((pages) => Math.max(0, ...pages.map((each) => each.scrollHeight)))
  if (height > size.height) await page.setViewportSize({ ...size, height })
  await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true, animations: 'disabled' })
  if (height > size.height) await page.setViewportSize(size)
  if (name.endsWith('failed')) await sayWhatStands(page, name)
}

type Violation = { id: string, impact: string | null, nodes: { html: string, failureSummary?: string }[] }

/** Findings of axe that are serious or critical, contrast included. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  // A document keeps it once it has it.
  if (await page.evaluate('!("axe" in window)')) await page.evaluate(axe)
  const violations = await page.evaluate('axe.run(document, { resultTypes: ["violations"], preload: false }).then((result) => result.violations)') as Violation[]
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`))
}

const pressable = 'button, a[href], input:not([type=file]), select, textarea, [role=radio], [role=button]'

/**
 * Things to press that are too small for a finger; with a field counts what gives it the focus. A link inside a sentence is
 * as tall as its line (WCAG 2.5.8 exempts it).
 */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.locator(pressable).evaluateAll((elements, smallest) => elements
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('p, dd, .skip'))
    .map((element) => ({ box: (element.closest('label, .ant-input-affix-wrapper') ?? element).getBoundingClientRect(), html: String(element.outerHTML).slice(0, 120) }))
    .filter(({ box }) => box.width > 0 && (box.height < smallest - 0.5 || box.width < smallest - 0.5))
    .map(({ box, html }) => `${Math.round(box.width)}×${Math.round(box.height)} ${html}`), least)

/** Words in letters smaller than `least` pixels. */
export const smallText = (page: Page, least: number): Promise<string[]> =>
  page.locator('body *:not(script, style, noscript, option)').evaluateAll((elements, smallest) => elements
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ size: Number.parseFloat(element.ownerDocument.defaultView.getComputedStyle(element).fontSize), text: String(element.textContent).slice(0, 30) }))
    .filter(({ size }) => size < smallest)
    .map(({ size, text }) => `${size}px “${text}”`), least)

/** How far the page can be pushed sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.locator('html, body, .taro_page, main').evaluateAll((elements) => Math.max(0, ...elements.map((element) => element.scrollWidth - element.clientWidth)))

// What is folded by a script (matchMedia) needs a moment after the window became narrow.
const sidewaysAtLast = async (page: Page, looks = 10): Promise<number> => {
  const sideways = await sidewaysScroll(page)
  if (sideways === 0 || looks === 1) return sideways
  await page.waitForTimeout(200)
  return sidewaysAtLast(page, looks - 1)
}

type Least = { target: number, text: number }
const narrow = { width: 320, height: 640 }

/** Everything a machine can see is wrong with a page, at both sizes and on the narrowest phone; pictures are kept. */
export const faultsOf = async (page: Page, name: string, { target, text }: Least): Promise<string[]> => {
  const faults: string[] = []
  const before = page.viewportSize() ?? sizes.phone
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    const found = [...await axeFindings(page), ...size === 'phone' ? await smallTargets(page, target) : [], ...await smallText(page, text)]
    faults.push(...found.map((fault) => `${size}: ${fault}`))
    await shoot(page, `${name}-${size}`)
  }
  await page.setViewportSize(narrow)
  const sideways = await sidewaysAtLast(page)
  if (sideways > 0) faults.push(`320: can be pushed ${sideways} pixels sideways`)
  await page.setViewportSize(before)
  return faults
}
