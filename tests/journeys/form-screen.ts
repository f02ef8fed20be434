import type { Locator, Page } from 'playwright-core'
import type { Screen } from './browser.ts'
import { chooseTownship } from './guide-screen.ts'

const visible = (page: Page, selector: string): Locator => page.locator(`.taro_page:visible ${selector}`)

const samples: readonly [RegExp, string][] = [
  [/身份证|证件号/, '430923194703152425'], [/电话|手机/, '13873712345'], [/账号|卡号/, '6217001234567890123'], [/（元）/, '1200'], [/：年$/, '2026'], [/：月$/, '11'], [/：日$/, '20'],
  [/年龄|人数|人口|几口|月数|次数|面积|间数/, '3'], [/姓名/, '张桂英']
]
const sampleFor = (label: string): string => samples.find(([pattern]) => pattern.test(label))?.[1] ?? '在家务农'

const sign = async (page: Page): Promise<void> => {
  const box = await visible(page, 'canvas').boundingBox()
  if (!box) throw new Error('the pad is on the screen')
  await page.mouse.move(box.x + 30, box.y + 30)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 80, { steps: 5 })
  await page.mouse.up()
}

const write = async (page: Page): Promise<void> => {
  for (const field of await visible(page, '#form-question input, #form-question textarea').all()) {
    if (await field.inputValue() === '') await field.fill(sampleFor(await field.getAttribute('aria-label') ?? ''))
  }
}

const pickFirst = async ({ page, press }: Screen): Promise<void> => {
  for (const group of await visible(page, '#form-question [role=radiogroup]').all()) {
    if (await group.locator('[aria-checked=true]').count() === 0) await press(group.getByRole('radio').first())
  }
  const ticks = visible(page, '#form-question [role=checkbox]')
  if (await ticks.count() > 0 && await visible(page, '#form-question [aria-checked=true]').count() === 0) await press(ticks.first())
}

const answerOne = async (screen: Screen): Promise<void> => {
  const { page, press, button } = screen
  const addRow = button('加一行').filter({ visible: true })
  if (await addRow.count() > 0) await press(addRow)
  if (await visible(page, 'canvas').count() > 0) await sign(page)
  await pickFirst(screen)
  if (await visible(page, '#form-question [id].choice[aria-label^="乡镇："]').count() > 0) await chooseTownship(screen, '梅城镇')
  await write(page)
}

/** Fills in every question that is left with something that passes, to the page that shows it all. */
export const fillForm = async (screen: Screen): Promise<void> => {
  const { page, press, button } = screen
  const main = page.locator('main:visible')
  for (let count = 0; count < 120; count += 1) {
    if (!/第 \d+ 项，共/.test(await main.innerText())) return
    await answerOne(screen)
    await press(button(/^(?:下一项|这一项不填，下一项|填完了，看一遍)$/).filter({ visible: true }))
    const fault = await visible(page, '.field-error').first().innerText({ timeout: 50 }).catch(() => '')
    if (fault) throw new Error(`${fault} at: ${await main.innerText()}`)
  }
  throw new Error('the form has no end')
}
