import type { Citizen } from '../support/people.ts'
import { openScreen, type Screen, type Size } from './browser.ts'
import type { County } from './county-stand.ts'
import { agreeToPrivacy, allowLogin, goTo, settled } from './citizen-screen.ts'

/** A phone or a desk of somebody who is signed in and has agreed. */
export const screenOf = async ({ journey, browser }: County, { refreshToken }: Citizen, size: Size): Promise<Screen> => {
  const { privacyVersion } = await journey.anyone.ok('GET /client-config')
  return openScreen(browser, journey.url, size, { localStorage: { 'refresh-token': refreshToken, 'privacy-version': privacyVersion } })
}

export const said = (screen: Screen, words: string | RegExp): Promise<void> => screen.page.getByText(words).filter({ visible: true }).first().waitFor()

/** `2026-11-30` as the rows of days begin. */
export const rowOf = (day: string): RegExp => {
  const [, month, date] = day.split('-')
  return new RegExp(`^${Number(month)}月${Number(date)}日 周`)
}

const TWO_HOURS_MS = 2 * 3_600_000

/** Sets the phone's clock two hours fast, from the next page on: by it every hold would be long over. */
export const setClockFast = ({ page }: Screen): Promise<unknown> => page.addInitScript((ahead) => {
  const { now } = Date
  globalThis.Date = new Proxy(Date, { construct: (target, args: []) => args.length ? Reflect.construct(target, args) as Date : new target(now() + ahead), get: (target, name) => name === 'now' ? () => now() + ahead : Reflect.get(target, name) as unknown })
}, TWO_HOURS_MS)

const query = (parts: Record<string, string>) => Object.entries(parts).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')

/** Opens the days of a place. */
export const openDays = (screen: Screen, parts: Record<string, string>): Promise<void> => goTo(screen, `packages/booking/days/index?${query(parts)}`)

/** Opens a day by its row and waits for its times. */
export const pickDay = async (screen: Screen, day: string): Promise<void> => {
  await screen.press(screen.button(rowOf(day)).filter({ visible: true }))
  await screen.page.getByRole('heading', { name: '选时间', level: 1 }).waitFor()
  await settled(screen.page)
}

/** Presses a time and waits for the page that asks who comes. */
export const pickTime = async (screen: Screen, time: RegExp): Promise<void> => {
  await screen.press(screen.button(time).filter({ visible: true }).first())
  await screen.page.getByRole('heading', { name: '确认预约', level: 1 }).waitFor()
  await settled(screen.page)
}

/** Presses a time as somebody nobody knows: only now they read how they are protected and say who they are. */
export const pickTimeAsStranger = async (screen: Screen, time: RegExp): Promise<void> => {
  await screen.press(screen.button(time).filter({ visible: true }).first())
  await agreeToPrivacy(screen)
  await allowLogin(screen)
  await screen.page.getByRole('heading', { name: '确认预约', level: 1 }).waitFor()
  await settled(screen.page)
}

type Person = { name: string, idNumber: string }

/** Writes down who comes and whom to ring. */
export const writeVisit = async ({ page }: Screen, people: readonly Person[], phone = '13873712345'): Promise<void> => {
  const field = (id: string) => page.locator(`.taro_page:visible [id='${id}']`)
  for (const [index, { name, idNumber }] of people.entries()) {
    await field(`name-${index}`).fill(name)
    await field(`id-${index}`).fill(idNumber)
  }
  await field('contact-name').fill(people[0]?.name ?? '')
  await field('contact-phone').fill(phone)
}

/** Confirms and waits for the code. */
export const confirm = async (screen: Screen): Promise<string> => {
  await screen.press(screen.button('确认预约').filter({ visible: true }))
  await screen.page.getByRole('heading', { name: '约好了', level: 1 }).waitFor()
  await settled(screen.page)
  return screen.page.locator('.taro_page:visible .code').innerText()
}
