/** A stretch of an article as a reader counts it: a paragraph, or a row of a table with its cells. */
export type Block = { place: string, cells: readonly string[], heads: readonly string[] }
/** A picture or link of an article. `href` and `src` are `null` where there is none. */
export type Picture = { place: string, src: string | null, alt: string }
export type Link = { place: string, href: string | null, text: string }
export type ReadHtml = { blocks: readonly Block[], pictures: readonly Picture[], links: readonly Link[] }

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/gi
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ' }
const breaks = new Set(['p', 'h2', 'h3', 'h4', 'li', 'ul', 'ol', 'caption', 'br', 'table', 'blockquote'])

const codePoint = (code: number): string => code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
const decode = (text: string): string => text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
  if (hex !== undefined) return codePoint(Number.parseInt(hex, 16))
  return decimal === undefined ? named[(name ?? '').toLowerCase()] ?? whole : codePoint(Number(decimal))
})

const attributesOf = (text: string): Map<string, string> => new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name.toLowerCase(), decode(value)]))

// Reads tags in order and keeps what is open; nested tables count as the one around them.
class Reader {
  readonly blocks: Block[] = []
  readonly pictures: Picture[] = []
  readonly links: Link[] = []
  private text = ''
  private paragraph = 0
  private table = 0
  private row = 0
  private cells: string[] | null = null
  private heads: string[] = []
  private link: { href: string | null, from: string } | null = null

  say (text: string): void {
    this.text += text
    if (this.link) this.link.from += text
  }

  place (): string {
    return this.cells ? `正文 第${this.table}个表 第${this.row}行` : `正文 第${this.paragraph + 1}段`
  }

  private endBlock (): void {
    if (this.cells || this.text.trim() === '') return
    this.blocks.push({ place: this.place(), cells: [this.text.trim()], heads: [] })
    this.paragraph += 1
    this.text = ''
  }

  private endRow (): void {
    if (!this.cells) return
    if (this.cells.some((cell) => cell !== '')) this.blocks.push({ place: this.place(), cells: this.cells, heads: this.row === 1 ? [] : this.heads })
    if (this.row === 1) this.heads = this.cells
    this.cells = null
    this.text = ''
  }

  open (name: string, attributes: string): void {
    if (breaks.has(name)) this.endBlock()
    if (name === 'br') this.say('\n')
    if (name === 'table') { this.table += 1; this.row = 0; this.heads = [] }
    if (name === 'tr') { this.endBlock(); this.endRow(); this.row += 1; this.cells = []; this.text = '' }
    if (name === 'td' || name === 'th') this.text = ''
    if (name === 'a') this.link = { href: attributesOf(attributes).get('href') ?? null, from: '' }
    if (name === 'img') {
      const of = attributesOf(attributes)
      this.pictures.push({ place: this.place(), src: of.get('src') ?? null, alt: of.get('alt') ?? '' })
    }
  }

  close (name: string): void {
    if (name === 'td' || name === 'th') { this.cells?.push(this.text.trim()); this.text = '' }
    if (name === 'tr') this.endRow()
    if (breaks.has(name)) this.endBlock()
    if (name === 'a' && this.link) { this.links.push({ place: this.place(), href: this.link.href, text: this.link.from.trim() }); this.link = null }
  }

  finish (): ReadHtml {
    this.endRow()
    this.endBlock()
    return this
  }
}

/** An article's HTML, as the server has cleaned it, as the stretches, pictures and links a reader meets. Time is linear in the text. */
export const readHtml = (html: string): ReadHtml => {
  const reader = new Reader()
  let done = 0
  for (const match of html.matchAll(TAG)) {
    reader.say(decode(html.slice(done, match.index)))
    const [whole, slash, name = '', attributes = ''] = match
    if (slash) reader.close(name.toLowerCase())
    else reader.open(name.toLowerCase(), attributes)
    done = match.index + whole.length
  }
  reader.say(decode(html.slice(done)))
  return reader.finish()
}

/** The plain words of an article, a line for each paragraph and row. */
export const wordsOfHtml = (html: string): string => readHtml(html).blocks.map(({ cells }) => cells.filter((cell) => cell !== '').join(' ')).join('\n')
