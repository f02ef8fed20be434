import type { Change } from '../answers/index.ts'
import { atom, type FeedItem } from './atom.ts'
import { typeWords } from './words.ts'

// Not the address: the bureau may move house, a reader must not see everything as new again.
const itemOf = ({ answerNo, type, question, reply, withdrawn, ...said }: Change): FeedItem => ({
  ...said, id: `urn:minsheng:answer:${answerNo}`, path: `/gongkai/${answerNo}`, category: { term: type, label: typeWords[type] },
  text: withdrawn === null ? `问：${question}\n答：${reply}` : null, why: withdrawn ?? ''
})

/** The latest public answers as a feed: masked text only. */
export const feed = (changes: readonly Change[], bureau: string): string =>
  atom({ id: 'urn:minsheng:answers', title: `${bureau}公开答复`, path: '/answers.atom', page: '/gongkai', bureau }, changes.map(itemOf))
