import { isNoticeEvent, type NoticeEvent } from '@minsheng/domain/notices/catalogue.ts'
import type { NoticeWords } from '@minsheng/domain/notices/entry.ts'
import { wordsFaults } from '@minsheng/domain/notices/check-words.ts'
import { Refused } from '../../refused.ts'

/** The event by its name, or a refusal. */
export const noticeEventOf = (name: string): NoticeEvent => {
  if (!isNoticeEvent(name)) throw new Refused('rule-wrong', { event: '没有这条通知，请刷新页面。' })
  return name
}

/** Refuses words with something wrong in them, field by field: when proposed, and once more when approved, for a release may come between. */
export const assertNoticeWords = (name: string, words: object): void => {
  const faults = wordsFaults(noticeEventOf(name), words as NoticeWords)
  if (faults.length > 0) throw new Refused('rule-wrong', Object.fromEntries(faults.toReversed().map(({ field, text }) => [field, text])))
}
