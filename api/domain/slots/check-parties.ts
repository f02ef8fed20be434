import type { Day } from '../calendar/day.ts'
import { idNumberFault } from '../masking/id-number-fault.ts'
import { bookingRules, partiesOf } from './booking-rules.ts'

/** One who comes, by name and number. */
export type PartyGiven = { name: string, idNumber: string }

/** An ID number as it is kept: the last sign a capital X. */
export const plainIdNumber = (idNumber: string): string => idNumber.trim().toUpperCase()

/** How old somebody is on a day, by the date of birth in the ID number. */
export const ageOn = (idNumber: string, today: Day): number => {
  const birthday = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  return Number(today.slice(0, 4)) - Number(birthday.slice(0, 4)) - (today.slice(5) < birthday.slice(5) ? 1 : 0)
}

/** How many of those who come are of the age seats are kept for, on the day of the visit. */
export const eldersAmong = (parties: readonly PartyGiven[], visit: Day): number =>
  parties.filter(({ idNumber }) => ageOn(plainIdNumber(idNumber), visit) >= bookingRules.elderAge).length

/** Why these people cannot be entered for an item, or `null`: everybody who must come, each once, each with a right number. */
export const objectionToParties = (guideId: string, parties: readonly PartyGiven[]): string | null => {
  if (parties.length !== partiesOf(guideId)) return 'parties-count'
  const numbers = parties.map(({ idNumber }) => plainIdNumber(idNumber))
  if (numbers.some((each) => idNumberFault(each) !== null)) return 'id-number-wrong'
  return new Set(numbers).size === numbers.length ? null : 'party-twice'
}
