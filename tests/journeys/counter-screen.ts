import type { Page } from 'playwright-core'
import { dayIn } from '../support/bookable.ts'
import type { Journey } from './stack.ts'

/** As if the day of the visit had come. */
export const asIfToday = ({ services: { db } }: Journey, code: string): Promise<unknown> => db.prisma.booking.update({ where: { code }, data: { day: dayIn(0) } })

/** A scanner types a code faster than a hand, and ends with Enter. */
export const scan = async (page: Page, code: string): Promise<void> => {
  await page.evaluate(`for (const key of ${JSON.stringify([...code, 'Enter'])}) window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))`)
}

/** Writes the period that was added last. */
export const inHours = async (page: Page, from: string, until: string): Promise<void> => {
  await page.getByLabel(/第 1 段从$/).last().fill(from)
  await page.getByLabel(/第 1 段到$/).last().fill(until)
}
