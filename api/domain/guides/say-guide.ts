import type { GuideLimits, LegalBasis } from './guide.ts'

const BARE_NUMBER = /^[\d〇零一二三四五六七八九十百千]+$/

const sayArticle = (article: string): string => (BARE_NUMBER.test(article) ? `第${article}条` : article)

/** A law or document as it is cited: `《某条例》第十条（某号）`. A bare number becomes an article; whoever wrote 第…条 or 《…》 is taken at that. */
export const sayBasis = ({ law, article, docNo }: LegalBasis): string =>
  `${law.startsWith('《') ? law : `《${law}》`}${article === null ? '' : sayArticle(article)}${docNo ? `（${docNo}）` : ''}`

/** One limit with the words that say what it is worth. */
export type SaidLimit = { what: string, text: string }

/** The limits as anybody may be told them. Only what the bureau stands by is called a promise, and one that says what the law says anyway is left out. */
export const sayLimits = ({ lawful, promised }: GuideLimits): SaidLimit[] => {
  const law = lawful ? [{ what: '法律规定', text: lawful.text }] : []
  if (!promised || promised.text === lawful?.text) return law
  return promised.confirmed ? [{ what: '我们承诺', text: promised.text }, ...law] : [...law, { what: '打算做到（本局还没有确认，不算数）', text: promised.text }]
}
