import { html, type Html } from './html.ts'

/** One thing in a feed: `id` never changes; `text` null: it was withdrawn, and `why` says so. Instants in ISO 8601. */
export type FeedItem = {
  id: string, title: string, path: string, unitName: string, publishedAt: string, changedAt: string, text: string | null, why: string, correction: string | null
  category?: { term: string, label: string }
}

/** A feed: what it is called and where its page is. */
export type FeedOf = { id: string, title: string, path: string, page: string, bureau: string }

// An empty feed still needs a moment, and the same each time.
const BEGINNING = '2026-01-01T00:00:00.000Z'

const entry = ({ id, title, path, unitName, publishedAt, changedAt, text, correction, category }: FeedItem): Html => html`<entry>
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${path}"/>
<published>${publishedAt}</published>
<updated>${changedAt}</updated>
<author><name>${unitName}</name></author>
${category && html`<category term="${category.term}" label="${category.label}"/>
`}<content type="text">${correction && `【已更正：${correction}】\n`}${text}</content>
</entry>
`

// RFC 6721: tells readers to drop the copy they kept.
const tombstone = ({ id, changedAt, why }: FeedItem): Html =>
  html`<at:deleted-entry ref="${id}" when="${changedAt}"><at:comment>${why}</at:comment></at:deleted-entry>
`

/** The latest changes as an Atom feed (RFC 4287): the newest first, ids that never change, withdrawn ones as tombstones. */
export const atom = ({ id, title, path, page, bureau }: FeedOf, items: readonly FeedItem[]): string => `<?xml version="1.0" encoding="utf-8"?>\n${html`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-CN">
<id>${id}</id>
<title>${title}</title>
<link rel="self" type="application/atom+xml" href="${path}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<updated>${items[0]?.changedAt ?? BEGINNING}</updated>
<author><name>${bureau}</name></author>
${items.map((item) => item.text === null ? tombstone(item) : entry(item))}</feed>
`.markup}`
