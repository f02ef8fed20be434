import { readHtml, wordsOf } from '../../../rich-text/read-html.ts'
import type { NoticeChange } from '../../articles/index.ts'
import { atom, type FeedItem } from '../atom.ts'

const itemOf = ({ key, text, withdrawn, ...said }: NoticeChange): FeedItem => ({
  ...said, id: `urn:minsheng:article:${key}`, path: `/lanmu/notices/${key}`, text: withdrawn === null ? wordsOf(readHtml(text)) : null, why: withdrawn ?? ''
})

/** The latest notices as a feed. 公示 are never in it. */
export const noticesFeed = (changes: readonly NoticeChange[], bureau: string): string =>
  atom({ id: 'urn:minsheng:notices', title: `${bureau}通知公告`, path: '/notices.atom', page: '/lanmu/notices', bureau }, changes.map(itemOf))
