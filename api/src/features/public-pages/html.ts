/** Markup that is ready to be sent: made by `html` only, so that text can never stand where markup is meant. */
export type Html = { readonly markup: string }

type Value = Html | string | number | null | undefined | false | readonly Value[]

// Controls XML does not know and halves of characters would make a feed unreadable.
const UNSENDABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string): string => text.replace(UNSENDABLE, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const write = (value: Value): string => {
  if (value === null || value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map(write).join('')
  return typeof value === 'object' ? (value as Html).markup : escape(String(value))
}

/** Puts values into markup (HTML or XML). Everything is escaped but what `html` itself made; nothing and `false` leave no trace. */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Html =>
  ({ markup: pieces.reduce((markup, piece, i) => markup + write(values[i - 1]) + piece) })
