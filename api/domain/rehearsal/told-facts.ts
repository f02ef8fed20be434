import { addDays, type Day, day } from '../calendar/day.ts'
import type { ClockFact, Milestone } from '../clock/clock.ts'

// A paper that starts a limit, and what is told of it: received, delivered, known.
const PAPERS: readonly (readonly [Milestone, RegExp])[] = [
  ['reviewed', /复查(?:答复)?意见/],
  ['answered', /信访(?:事项)?[^。，]{0,8}(?:处理|答复)意见|处理意见书/],
  ['fee-asked', /(?:信息处理费|缴费)[^。]{0,6}通知|通知[^。]{0,10}(?:缴|交)[^。]{0,6}(?:信息处理费|费)/],
  ['rated', /差评|非常不满意|评价[:：是为][^。]{0,6}不满意/],
  ['decision-known', /决定|告知书|通知|登记/]
]
const NEAR = 40
const DATED = /(?:(20\d\d)年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/g
const GOT = /收到|送达|送来|寄来|出具|拿到|知道|看到|签收|告知|通知/

const DIGITS = '一二三四五六七八九'
// 十二 → 12, 二十五 → 25, 3 → 3.
const numberOf = (text: string): string => {
  if (/^\d/.test(text)) return text
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text]
  const ten = tens === '' ? 1 : tens === '0' ? 0 : DIGITS.indexOf(tens) + 1
  return String(ten * 10 + DIGITS.indexOf(ones) + 1)
}

// Without a year the last such day before the letter is meant.
const dayFrom = (received: Day, year: string | undefined, month: string, date: string): Day | null => {
  const of = (number: number): Day | null => {
    try {
      return day(`${number}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    } catch {
      return null
    }
  }
  const found = of(Number(year ?? received.slice(0, 4)))
  if (found === null || found <= received) return found
  return year === undefined ? of(Number(received.slice(0, 4)) - 1) : null
}

/** The day near a paper on which it was received: 于2026年3月5日收到《…决定书》; null where the text names none. */
const dayNear = (text: string, at: number, received: Day): Day | null => {
  const from = Math.max(0, at - NEAR)
  const near = text.slice(from, at + NEAR)
  for (const match of near.matchAll(DATED)) {
    const around = near.slice(Math.max(0, match.index - 6), match.index + match[0].length + 14)
    const found = GOT.test(around) ? dayFrom(received, match[1], numberOf(match[2] ?? ''), numberOf(match[3] ?? '')) : null
    if (found !== null && found >= addDays(received, -366)) return found
  }
  return null
}

/**
 * Facts a text tells of besides its own receipt: that an answer, a review, a demand for a fee, a bad rating or a decision reached
 * its writer, on the day it names, else on the day of receipt. What it does not tell of has not happened.
 */
export const toldFacts = (text: string, received: Day): readonly ClockFact[] => PAPERS.flatMap(([type, form]): ClockFact[] => {
  const found = form.exec(text)
  return found ? [{ type, on: dayNear(text, found.index, received) ?? received }] : []
})
