import type { Page } from 'playwright-core'
import { dayIn } from '../support/bookable.ts'
import type { Journey } from './stack.ts'

/** As if the day of the visit had come. */
export const asIfToday = ({ services: { db } }: Journey, code: string): Promise<unknown> => db.prisma.booking.update({ where: { code }, data: { day: dayIn(0) } })

const SCANNER_GAP_MS = 25

/** A scanner types a code key by key into whatever has the focus, and ends with Enter. */
export const scan = async (page: Page, code: string): Promise<void> => {
  await page.keyboard.type(code, { delay: SCANNER_GAP_MS })
  await page.keyboard.press('Enter')
}

/** Writes the period that was added last. */
export const inHours = async (page: Page, from: string, until: string): Promise<void> => {
  await page.getByLabel(/第 1 段从$/).last().fill(from)
  await page.getByLabel(/第 1 段到$/).last().fill(until)
}
