import sanitizeHtml, { type Attributes, type IOptions, type Transformer } from 'sanitize-html'
import { drawWordLists } from './word-lists.ts'

const PICTURE = /^\/api\/contents\/files\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ADDRESS = /^(?:https:\/\/[^\s"'<>\\]+|tel:[0-9][0-9-]{2,19}|#\/[A-Za-z0-9][A-Za-z0-9/_-]*)$/
const SPAN = /^(?:[2-9]|[1-9]\d)$/
const WORD = /class=["']?Mso|mso-|urn:schemas-microsoft-com/i
const PASSES = 6

const allowedTags = ['h2', 'h3', 'h4', 'p', 'br', 'ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'a', 'img']
const allowedAttributes = { a: ['href'], img: ['src', 'alt'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan', { name: 'scope', values: ['col', 'row', 'colgroup', 'rowgroup'] }] }
// What a reader never saw goes with all that stands in it; the tags that only wrap words leave their words.
const nonTextTags = ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'xml', 'svg', 'math', 'template', 'iframe', 'object', 'embed', 'select', 'button', 'noembed', 'noframes', 'plaintext', 'xmp', 'audio', 'video', 'canvas']
const renamed = { b: 'strong', i: 'em', h1: 'h2', h5: 'h4', h6: 'h4', div: 'p', section: 'p', blockquote: 'p', dt: 'p', dd: 'p' }

const keep = (attribs: Attributes, names: readonly string[]): Attributes => Object.fromEntries(names.flatMap((name) => {
  const value = attribs[name]
  return value === undefined ? [] : [[name, value]]
}))

const cell = (tagName: string): Transformer => (_name, attribs) => {
  const spans = Object.fromEntries(['colspan', 'rowspan'].flatMap((name) => SPAN.test(attribs[name] ?? '') ? [[name, String(attribs[name])]] : []))
  return { tagName, attribs: { ...spans, ...keep(attribs, tagName === 'th' ? ['scope'] : []) } }
}

// A bookmark is no link; a link whose address is no good stays without it, so that its editor is told.
const link: Transformer = (_name, attribs) => {
  const href = (attribs['href'] ?? '').trim()
  if (attribs['href'] === undefined && Object.keys(attribs).length > 0) return { tagName: 'span', attribs: {} }
  return { tagName: 'a', attribs: ADDRESS.test(href) ? { href } : {} }
}

const picture: Transformer = (_name, attribs) => PICTURE.test(attribs['src'] ?? '')
  ? { tagName: 'img', attribs: { src: String(attribs['src']), alt: (attribs['alt'] ?? '').trim() } }
  : { tagName: 'span', attribs: {} }

const strict: IOptions = {
  allowedTags, allowedAttributes, nonTextTags, disallowedTagsMode: 'discard', allowedSchemes: ['https', 'tel'], allowProtocolRelative: false, nestingLimit: 24, enforceHtmlBoundary: false, parseStyleAttributes: false,
  transformTags: { ...renamed, a: link, img: picture, td: cell('td'), th: cell('th') },
  exclusiveFilter: ({ tag, text, mediaChildren }) => !['br', 'img', 'td', 'th', 'tr', 'tbody', 'thead'].includes(tag) && mediaChildren.length === 0 && text.replace(/[\s\u00a0\u200b\ufeff]/g, '') === ''
}

const levelOf = ({ style = '', class: name = '' }: Attributes): string | null => {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(style)?.[1]
  if (level) return level === '0' ? '1' : level
  return /^MsoListParagraph/i.test(name) && /mso-list/i.test(style) ? '1' : null
}

// The first look at what Word pastes: which paragraphs are items of a list, and what is only the mark in front of one.
const marked: IOptions = {
  ...strict, allowedTags: [...allowedTags, 'word-item', 'word-mark'], allowedAttributes: { ...allowedAttributes, 'word-item': ['data-level'] }, exclusiveFilter: () => false,
  transformTags: {
    ...strict.transformTags,
    p: (_name, attribs) => {
      const level = levelOf(attribs)
      return level === null ? { tagName: 'p', attribs: {} } : { tagName: 'word-item', attribs: { 'data-level': level } }
    },
    span: (_name, attribs) => ({ tagName: /mso-list:\s*Ignore/i.test(attribs['style'] ?? '') ? 'word-mark' : 'span', attribs: {} })
  }
}

// One that never ends hides all that follows.
const withoutHidden = (html: string): string => {
  const parts: string[] = []
  let done = 0
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', done)) {
    parts.push(html.slice(done, at))
    const end = html.indexOf('-->', at)
    if (end < 0) return parts.join('')
    done = end + 3
  }
  return parts.join('') + html.slice(done)
}

// Word's <![if …]> marks wrap words a reader saw, its <!--[if …]--> marks words only old programs saw.
const withoutComments = (html: string): string => withoutHidden(html).replace(/<!\[(?:if|endif)[^\]]{0,200}\]>/gi, '').replace(/<\?xml[^>]{0,500}>/gi, '')

const fragmentOf = (html: string): string => {
  const [from, to] = [html.indexOf('<!--StartFragment-->'), html.lastIndexOf('<!--EndFragment-->')]
  return from >= 0 && to > from ? html.slice(from, to) : html
}

// Word knows no head of a table: a first row of short words is read as one.
const withHeads = (html: string): string => html.replace(/<table>(?:(?!<table>)[\s\S])*?<\/table>/g, (table) => {
  const [row] = /<tr>[\s\S]*?<\/tr>/.exec(table) ?? []
  if (!row || table.includes('<th') || table.split('<tr>').length < 3) return table
  const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, '').trim())
  const isHead = cells.length > 1 && cells.every((text) => text !== '' && text.length <= 20 && !/^[\d.,%元]+$/.test(text))
  return isHead ? table.replace(row, row.replace(/<td([^>]*)>/g, '<th scope="col"$1>').replaceAll('</td>', '</th>')) : table
})

const settled = (html: string): string => {
  let clean = sanitizeHtml(html, strict).trim()
  for (let pass = 1; pass < PASSES; pass += 1) {
    const again = sanitizeHtml(clean, strict).trim()
    if (again === clean) break
    clean = again
  }
  return clean
}

/**
 * An article's HTML as it may be kept and shown: headings, paragraphs, lists, tables, emphasis, links to https, phones and pages
 * of this site, pictures of ours. Nothing else comes out, whatever goes in; cleaning what is clean changes nothing.
 */
export const cleanHtml = (html: string): string => {
  if (!WORD.test(html)) return settled(withoutComments(html))
  return settled(withHeads(settled(drawWordLists(sanitizeHtml(withoutComments(fragmentOf(html)), marked)))))
}
