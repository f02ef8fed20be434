import { dayOrNull } from '../calendar/day.ts'
import { checkCharacterOf, looksLikeId18 } from './identity-number.ts'

const LENGTH = 18

/** What can be wrong with an ID number: signs that are in none, their count, an X before the end, a birthday that is no day, no such province, the check character. */
export type IdNumberFault = 'sign' | 'length' | 'early-x' | 'birthday' | 'province' | 'check'

/** The first thing wrong with an ID number (GB 11643-1999), or `null`. Takes it tidied: no gaps, the X a capital. */
export const idNumberFault = (text: string): IdNumberFault | null => {
  if (/[^0-9X]/.test(text)) return 'sign'
  if (text.length !== LENGTH) return 'length'
  if (!/^\d{17}/.test(text)) return 'early-x'
  if (dayOrNull(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`) === null) return 'birthday'
  if (!looksLikeId18(text)) return 'province'
  return checkCharacterOf(text) === text[LENGTH - 1] ? null : 'check'
}
