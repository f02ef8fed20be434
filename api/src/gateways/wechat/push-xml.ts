const element = /<([A-Za-z_][\w-]*)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([\s\S]*?))<\/\1>/g
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const MAX_DEPTH = 6

const unescaped = (text: string) => text.trim().replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')

const added = (known: unknown, value: unknown) => {
  if (known === undefined) return value
  return Array.isArray(known) ? [...known, value] : [known, value]
}

const children = (xml: string, depth: number): unknown => {
  const found: Record<string, unknown> = Object.create(null)
  let any = false
  for (const [, name = '', cdata, inner = ''] of xml.matchAll(element)) {
    any = true
    found[name] = added(found[name], cdata ?? (depth < MAX_DEPTH ? children(inner, depth + 1) : ''))
  }
  return any ? found : unescaped(xml)
}

/**
 * Reads the XML WeChat pushes: nested elements without attributes, text or CDATA; repeated names become an array.
 * It is no general parser: declarations, entities of one's own and attributes are not understood, on purpose.
 */
export const parsePushXml = (xml: string): unknown => {
  const document = children(xml, 0)
  return typeof document === 'object' && document !== null && 'xml' in document ? document.xml : null
}
