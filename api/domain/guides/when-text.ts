import type { When } from './guide.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A condition as one line: `who=self,other & income=none | orphan=yes`. Empty: always. */
export const writeWhen = (when: When): string => when.map((way) => way.map(({ question, in: answers }) => `${question}=${answers.join(',')}`).join(' & ')).join(' | ')

/** The line read back, or `null` when it is not written that way. Chinese commas and signs will do. */
export const readWhen = (text: string): When | null => {
  const plain = text.replace(/，|、/g, ',').replace(/＝/g, '=').replace(/＆/g, '&').replace(/｜/g, '|').trim()
  if (plain === '') return []
  const when = plain.split('|').map((way) => way.split('&').map((clause) => {
    const [question = '', answers = '', ...more] = clause.trim().split('=').map((part) => part.trim())
    return { question, in: more.length > 0 ? [] : answers.split(',').map((answer) => answer.trim()) }
  }))
  const isRead = when.every((way) => way.every(({ question, in: answers }) => SLUG.test(question) && answers.length > 0 && answers.every((answer) => SLUG.test(answer))))
  return isRead ? when : null
}
