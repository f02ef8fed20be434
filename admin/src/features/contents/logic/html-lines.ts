const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': '\'' }
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')

const BREAK = '\n'
const CELL = '\t'

/**
 * An article as lines to be compared: a paragraph, a list entry, a row of a table each one line; cells stand apart by a bar, so
 * that a changed sum is seen in its row. Made for cleaned HTML, which is well formed.
 */
export const htmlLines = (html: string): string[] => {
  const marked = html
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, `${BREAK}〔图：$1〕${BREAK}`).replace(/<img\b[^>]*>/g, `${BREAK}〔图〕${BREAK}`)
    .replace(/<\/(?:td|th)>\s*(?=<(?:td|th)\b)/g, CELL)
    // Paragraphs within a cell belong to its row.
    .replace(/<(td|th)\b[^>]*>([\s\S]*?)(?=\t|<\/\1>)/g, (_, tag: string, inner: string) => `<${tag}>${inner.replace(/<\/p>\s*<p\b[^>]*>|<br\s*\/?>/g, ' ').replace(/<\/?(?:p|div|ul|ol|li)\b[^>]*>/g, ' ')}`)
    .replace(/<li\b[^>]*>\s*(?:<p\b[^>]*>)?/g, `${BREAK}· `)
    .replace(/<\/?(?:p|h[1-6]|li|ul|ol|tr|table|thead|tbody|blockquote|div|hr)\b[^>]*>|<br\s*\/?>/g, BREAK)
  return decode(marked.replace(/<[^>]+>/g, '')).split(BREAK)
    .map((line) => line.split(CELL).map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' │ ').trim())
    .filter((line) => line.replace(/[│·\s]/g, '') !== '')
}

/** Whether an article says anything at all: words, a picture or a table. */
export const hasWords = (html: string): boolean => htmlLines(html).length > 0

/** Pictures without words for whoever cannot see them. */
export const picturesWithoutAlt = (html: string): number => [...html.matchAll(/<img\b[^>]*>/g)].filter(([tag]) => !/\balt="[^"]*\S[^"]*"/.test(tag)).length
