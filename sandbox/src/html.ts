export type Html = { markup: string }
type Value = string | number | Html | readonly Html[] | null

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

const markupOf = (value: Value): string => {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

/** A template tag: everything put in is text unless it was made by this tag itself. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html =>
  ({ markup: parts.map((part, index) => part + markupOf(values[index] ?? null)).join('') })
