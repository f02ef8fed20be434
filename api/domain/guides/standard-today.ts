import type { Day } from '../calendar/day.ts'
import { inYuan } from './in-yuan.ts'

/** A local money standard over time: amounts in 分, each from a day on, with the document that set it. */
export type MoneyStandard = { key: string, name: string, unit: string, values: readonly { amount: number, from: string, to: string | null, docNo: string }[] }

/** What a standard is on one day. `value` in words (`650 元/人·月`), all `null` where no value has been written down for the day. */
export type StandardOnDay = { key: string, name: string, value: string | null, from: string | null, docNo: string | null }

/** The value in force on a day: of those that have begun and not ended, the one that began last. */
export const standardOn = ({ key, name, unit, values }: MoneyStandard, today: Day): StandardOnDay => {
  const value = values.filter(({ from, to }) => from <= today && (to === null || today <= to)).toSorted((a, b) => a.from < b.from ? 1 : -1)[0]
  return value ? { key, name, value: `${inYuan(value.amount)} ${unit}`, from: value.from, docNo: value.docNo } : { key, name, value: null, from: null, docNo: null }
}
