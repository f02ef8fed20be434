import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { siteTargetOf, type SiteTarget } from '@minsheng/domain/content/site-links.ts'

/** The tags of an article that have a meaning of their own; whatever else stood there is left as its words. */
const tags = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'table', 'tr', 'th', 'td', 'caption', 'strong', 'em', 'a', 'img', 'br'] as const
export type Tag = (typeof tags)[number]
/** A piece of an article: words, or a tag with what stands in it. `address` of a link or picture, `alt` of a picture, spans of a cell. */
export type Rich = string | { tag: Tag, address: string | null, alt: string, columns: number, rows: number, inside: Rich[] }

const known = new Set<string>(tags)
const others: Readonly<Record<string, Tag>> = { h1: 'h2', b: 'strong', i: 'em', h5: 'h4', h6: 'h4' }
const silent = new Set(['script', 'style', 'iframe', 'object', 'svg', 'math', 'template', 'noscript', 'form', 'input', 'button', 'select', 'textarea'])
const SPAN_MOST = 50

const isLink = (address: string): boolean => /^(?:https:\/\/|tel:|\/(?!\/))/.test(address)
const isPicture = (address: string): boolean => /^\/api\/contents\/files\/[0-9a-f-]{36}$/.test(address)

const span = (element: Element, name: string): number => Math.min(Math.max(Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1, 1), SPAN_MOST)

const pages: Readonly<Record<SiteTarget['kind'], string>> = { guide: '/zhinan/', form: '/#/packages/forms/form/index?id=', article: '/#/packages/news/article/index?key=' }
// An editor links by kind and key; here a guide has a page of its own, forms and articles stand in the citizen's pages.
const ownPage = (address: string): string => {
  const target = siteTargetOf(address)
  return target ? `${pages[target.kind]}${target.key}` : address
}

const addressOf = (tag: Tag, element: Element): string | null => {
  const address = ownPage((element.getAttribute(tag === 'img' ? 'src' : 'href') ?? '').trim())
  return (tag === 'a' && isLink(address)) || (tag === 'img' && isPicture(address)) ? address : null
}

const readElement = (element: Element): Rich[] => {
  const name = element.tagName.toLowerCase()
  if (silent.has(name)) return []
  const tag = others[name] ?? name
  const inside = readAll(element.childNodes)
  if (!known.has(tag)) return inside
  const piece = { tag: tag as Tag, address: addressOf(tag as Tag, element), alt: element.getAttribute('alt') ?? '', columns: span(element, 'colspan'), rows: span(element, 'rowspan'), inside }
  // A link or a picture that leads where it must not is only its words.
  return (tag === 'a' || tag === 'img') && piece.address === null ? tag === 'img' ? [piece.alt] : inside : [piece]
}

const readAll = (nodes: Iterable<Node>): Rich[] => [...nodes].flatMap((node) => node.nodeType === 3 ? [node.nodeValue ?? ''] : node.nodeType === 1 ? readElement(node as Element) : [])

/** Reads the cleaned text of an article once more, by an allow-list of its own: a page is drawn from what is read here, never from the text as it lies. */
export const readHtml = (text: string): Rich[] => {
  const root = new DOMParser({ onError: () => {} }).parseFromString(`<div>${text}</div>`, 'text/html').documentElement
  return root ? readAll(root.childNodes) : []
}

/** The words of a piece, blanks run together. */
export const wordsOf = (pieces: readonly Rich[]): string =>
  pieces.map((piece) => typeof piece === 'string' ? piece : piece.tag === 'img' ? piece.alt : piece.tag === 'br' ? '\n' : wordsOf(piece.inside)).join('').replace(/[^\S\n]+/g, ' ').trim()
