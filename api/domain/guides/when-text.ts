import type { When } from './guide.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A condition as one line: `who=self,other & income=none | orphan=yes`. Empty: always. */
export const writeWhen = (when: When): string => when.map((way) => way.map(({ question, in: answers }) => `${question}=${answers.join(',')}`).join(' & ')).join(' | ')

// Cut apart where the signs stand; what the parts are is for whoever asks.
const cut = (text: string): When => text.split('|').map((way) => way.split('&').map((clause) => {
  const [question = '', answers = '', ...more] = clause.trim().split('=').map((part) => part.trim())
  return { question, in: more.length > 0 ? [] : answers.split(',').map((answer) => answer.trim()) }
}))

const holds = (when: When, isAnswer: (answer: string) => boolean): boolean =>
  when.every((way) => way.every(({ question, in: answers }) => SLUG.test(question) && answers.length > 0 && answers.every(isAnswer)))

/** The line read back, or `null` when it is not written that way. Chinese commas and signs will do. */
export const readWhen = (text: string): When | null => {
  const plain = text.replace(/，|、/g, ',').replace(/＝/g, '=').replace(/＆/g, '&').replace(/｜/g, '|').trim()
  if (plain === '') return []
  const when = cut(plain)
  return holds(when, (answer) => SLUG.test(answer)) ? when : null
}

/** The same as a release writes it down; the answers of a form are its own words. Throws RangeError at a slip of the pen. */
export const whenOf = (text: string): When => {
  const when = text === '' ? [] : cut(text)
  if (!holds(when, (answer) => answer !== '')) throw new RangeError(`not a condition: ${text}`)
  return when
}
