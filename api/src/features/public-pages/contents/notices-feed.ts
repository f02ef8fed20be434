import { readHtml, wordsOf } from '../../../rich-text/read-html.ts'
import type { NoticeChange } from '../../articles/index.ts'
import { html, type Html } from '../html.ts'

const idOf = (key: string): string => `urn:minsheng:article:${key}`
// An empty feed still needs a moment, and the same each time.
const BEGINNING = '2026-01-01T00:00:00.000Z'

const entry = ({ key, title, unitName, publishedAt, changedAt, text, correction }: NoticeChange): Html => html`<entry>
<id>${idOf(key)}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="/lanmu/notices/${key}"/>
<published>${publishedAt}</published>
<updated>${changedAt}</updated>
<author><name>${unitName}</name></author>
<content type="text">${correction && `【已更正：${correction}】\n`}${wordsOf(readHtml(text))}</content>
</entry>
`

// RFC 6721: tells readers to drop the copy they kept.
const tombstone = ({ key, changedAt, withdrawn }: NoticeChange): Html => html`<at:deleted-entry ref="${idOf(key)}" when="${changedAt}"><at:comment>${withdrawn}</at:comment></at:deleted-entry>
`

/** The latest notices as an Atom feed (RFC 4287): ids that never change, withdrawn ones as tombstones. 公示 are never in it. */
export const noticesFeed = (changes: readonly NoticeChange[], bureau: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${html`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-CN">
<id>urn:minsheng:notices</id>
<title>${bureau}通知公告</title>
<link rel="self" type="application/atom+xml" href="/notices.atom"/>
<link rel="alternate" type="text/html" href="/lanmu/notices"/>
<updated>${changes[0]?.changedAt ?? BEGINNING}</updated>
<author><name>${bureau}</name></author>
${changes.map((change) => change.withdrawn === null ? entry(change) : tombstone(change))}</feed>
`.markup}`
