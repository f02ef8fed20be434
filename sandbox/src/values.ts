import { refuse, type WechatError } from './answer.ts'
import type { Template, TemplateField } from './templates.ts'

const count = (text: string) => Array.from(text).length
const day = String.raw`\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2})`

/** What WeChat takes in each type of field. */
const admits: Record<string, (text: string) => boolean> = {
  thing: (text) => count(text) <= 20 && !/[\r\n]/.test(text),
  number: (text) => text.length <= 32 && /^\d[\d.,]*$/.test(text) && !Number.isNaN(Number(text.replaceAll(',', ''))),
  letter: (text) => /^[A-Za-z]{1,32}$/.test(text),
  symbol: (text) => count(text) <= 5 && !/[\p{L}\p{N}]/u.test(text),
  character_string: (text) => /^[\x21-\x7e]{1,32}$/.test(text),
  time: (text) => new RegExp(`^(?:${day} ?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:~.+)?$`).test(text),
  date: (text) => new RegExp(`^${day}(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:~.+)?$`).test(text),
  amount: (text) => /^[^\d\s]?\d{1,10}(?:\.\d+)?元?$/u.test(text),
  phone_number: (text) => /^[\d+\-() ]{1,17}$/.test(text),
  car_number: (text) => count(text) <= 8,
  name: (text) => count(text) <= 10 || /^[A-Za-z .'-]{1,20}$/.test(text),
  phrase: (text) => /^\p{Script=Han}{1,5}$/u.test(text),
}

const valueOf = (data: unknown, key: string): unknown => {
  const entry = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined
  return typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)['value'] : undefined
}

const wrong = ({ key, allowed }: TemplateField, value: unknown): string | null => {
  // The misspelling is WeChat's own; clients that read errmsg depend on it.
  if (value === undefined || value === null || value === '') return 'is emtpy'
  if (typeof value !== 'string' && typeof value !== 'number') return 'invalid'
  const text = String(value)
  const fits = admits[key.replace(/\d+$/, '')]?.(text) ?? false
  return fits && (!allowed || allowed.includes(text)) ? null : 'invalid'
}

/** The values in the template's order, or the refusal WeChat gives for the first one that is missing or does not fit its type. */
export const readValues = ({ fields }: Pick<Template, 'fields'>, data: unknown): Record<string, string> | WechatError => {
  const values: Record<string, string> = {}
  for (const field of fields) {
    const value = valueOf(data, field.key)
    const fault = wrong(field, value)
    if (fault) return refuse(47003, `argument invalid! data.${field.key}.value ${fault}`)
    values[field.key] = `${value as string | number}`
  }
  return values
}
