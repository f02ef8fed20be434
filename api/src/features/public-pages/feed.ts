import type { Change } from '../answers/index.ts'
import { html, type Html } from './html.ts'
import { typeWords } from './words.ts'

// Not the address: the bureau may move house, a reader must not see everything as new again.
const idOf = (answerNo: string): string => `urn:minsheng:answer:${answerNo}`
// An empty feed still needs a moment, and the same each time.
const BEGINNING = '2026-01-01T00:00:00.000Z'

const entry = ({ answerNo, type, title, unitName, publishedAt, changedAt, question, reply, correction }: Change): Html => html`<entry>
<id>${idOf(answerNo)}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="/gongkai/${answerNo}"/>
<published>${publishedAt}</published>
<updated>${changedAt}</updated>
<author><name>${unitName}</name></author>
<category term="${type}" label="${typeWords[type]}"/>
<content type="text">${correction && `【已更正：${correction}】\n`}问：${question}
答：${reply}</content>
</entry>
`

// RFC 6721: tells readers to drop the copy they kept.
const tombstone = ({ answerNo, changedAt, withdrawn }: Change): Html =>
  html`<at:deleted-entry ref="${idOf(answerNo)}" when="${changedAt}"><at:comment>${withdrawn}</at:comment></at:deleted-entry>
`

/** The latest public answers as an Atom feed (RFC 4287): masked text only, ids that never change, withdrawn ones as tombstones. */
export const feed = (changes: readonly Change[], bureau: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${html`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-CN">
<id>urn:minsheng:answers</id>
<title>${bureau}公开答复</title>
<link rel="self" type="application/atom+xml" href="/answers.atom"/>
<link rel="alternate" type="text/html" href="/gongkai"/>
<updated>${changes[0]?.changedAt ?? BEGINNING}</updated>
<author><name>${bureau}</name></author>
${changes.map((change) => change.withdrawn === null ? entry(change) : tombstone(change))}</feed>
`.markup}`
