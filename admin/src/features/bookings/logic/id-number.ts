import { checkCharacterOf, isId18 } from '@minsheng/domain/masking/identity-number.ts'

const LENGTH = 18

/** As it is typed or scanned: gaps out, the last letter large. */
export const tidyId = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

const isRealDay = (digits: string): boolean => {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** What is wrong with an identity number, in words that tell where to look; `null` while it is empty or right. */
export const explainId = (typed: string): string | null => {
  const text = tidyId(typed)
  if (text === '' || isId18(text) && isRealDay(text.slice(6, 14))) return null
  if (/[^0-9X]/.test(text)) return '身份证号只有数字，最后一位可能是 X。'
  if (text.length < LENGTH) return `身份证号是 18 位，现在 ${text.length} 位，还差 ${LENGTH - text.length} 位。`
  if (text.length > LENGTH) return `身份证号是 18 位，现在 ${text.length} 位，多了 ${text.length - LENGTH} 位。`
  if (!/^\d{17}/.test(text)) return 'X 只能在最后一位。'
  if (!isRealDay(text.slice(6, 14))) return `第 7 到 14 位是出生日期，${text.slice(6, 14)} 不是一个日子，请再听一遍。`
  return text[LENGTH - 1] === checkCharacterOf(text) ? '前两位是省份，没有这个省份，请再听一遍。' : '有一位听错或者输错了，请把 18 位再对一遍。'
}

/** 110101199003078515 → 110101 19900307 8515: read aloud as people say it. */
export const spokenId = (typed: string): string => tidyId(typed).replace(/^(\d{6})(\d{8})(.{4})$/, '$1 $2 $3')
