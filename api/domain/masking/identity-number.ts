const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'
const PROVINCES = new Set(
  [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46].concat([
    50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91,
  ]),
)

const isBirthDate = (year: number, month: number, day: number): boolean =>
  year >= 1850 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31

/** The check character of the first 17 digits of an ID number (GB 11643-1999). Refuses nothing: the caller counts them. */
export const checkCharacterOf = (digits: string): string => {
  let sum = 0
  for (let index = 0; index < 17; index += 1) sum += Number(digits[index]) * (WEIGHTS[index] as number)
  return CHECK[sum % 11] as string
}

/** Whether 18 characters look like an ID number: province, birth date, digits. Typing errors in the check digit pass. */
export const looksLikeId18 = (text: string): boolean =>
  /^\d{17}[\dX]$/.test(text) &&
  PROVINCES.has(Number(text.slice(0, 2))) &&
  isBirthDate(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))

/** Whether 18 characters are an ID number with a right check character (GB 11643-1999). */
export const isId18 = (text: string): boolean => looksLikeId18(text) && checkCharacterOf(text) === text[17]

/** Whether 15 digits look like an ID number of the first generation: province and birth date of the 20th century. */
export const isId15 = (text: string): boolean =>
  /^\d{15}$/.test(text) &&
  PROVINCES.has(Number(text.slice(0, 2))) &&
  isBirthDate(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12)))

/** Whether a digit string passes the Luhn check of bank cards (GB/T 15694.1). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const value = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? value * 2 : value
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}
