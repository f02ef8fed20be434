const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** A number from 0 to 20 as it is spoken. */
export const spokenNumber = (n: number): string => n <= 10 ? digits[n] ?? '' : n === 20 ? '二十' : `十${digits[n - 10]}`

/** A question anybody can answer who hears or reads it: `a` and `b` are from 1 to 9. */
export const questionOf = (a: number, b: number): string => `${spokenNumber(a)}加${spokenNumber(b)}等于几？`

const plain = (answer: string): string => answer.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\s。.，,]/g, '')

/** Whether an answer is the sum, in figures or as it is spoken. */
export const isRight = (sum: number, answer: string): boolean => [String(sum), spokenNumber(sum)].includes(plain(answer))
