const han = '\\p{Script=Han}'
const day = '\\d{4}(?:年\\d{1,2}月\\d{1,2}日|-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2})'
const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?'
const anchored = (source: string) => new RegExp(`^(?:${source})$`, 'u')
const characters = (text: string) => Array.from(text)
const length = (text: string) => characters(text).length

const dateForm = anchored(`${day}(?: ?${clock})?(?:~${day}(?: ?${clock})?)?`)
const timeForm = anchored(`(?:${day} ?)?${clock}(?:~(?:${day} ?)?${clock})?`)
const nameForm = anchored(`[${han}·]{1,10}|[A-Za-z .'-]{1,20}`)

const shorten = (text: string) => (length(text) <= 20 ? text : `${characters(text).slice(0, 19).join('')}…`)
const only = (form: RegExp) => (text: string) => (form.test(text) ? text : null)

/** One rule per field type of a subscribe message template: the fitted text, or null where fitting would falsify it. */
const rules: Record<string, (text: string) => string | null> = {
  thing: shorten,
  number: (text) => (/^\d[\d,]*(?:\.\d+)?$/.test(text) && text.length <= 32 ? text : null),
  letter: only(/^[A-Za-z]{1,32}$/),
  symbol: only(/^[^\p{L}\p{N}\s]{1,5}$/u),
  character_string: only(/^[\x21-\x7e]{1,32}$/),
  time: only(timeForm),
  date: only(dateForm),
  amount: only(/^[^\d\s]?\d{1,10}(?:\.\d+)?元?$/u),
  phone_number: only(/^[\d+\-() ]{1,17}$/),
  car_number: (text) => (length(text) <= 8 ? text : null),
  name: (text) => (nameForm.test(text) ? text : characters(text).slice(0, 10).join('')),
  phrase: only(anchored(`${han}{1,5}`)),
}

/**
 * Fits a text to a template field such as `thing2`: line breaks become spaces, a `thing` is cut to 19 characters and `…`,
 * a `name` to ten. Null where nothing is left or cutting would make it untrue (numbers, dates, receipt numbers, phrases).
 */
export const fitValue = (field: string, text: string): string | null => {
  const rule = rules[field.replace(/\d+$/, '')]
  const flat = text.replace(/\s+/gu, ' ').trim()
  return rule && flat !== '' ? rule(flat) : null
}
