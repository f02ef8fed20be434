import type { Body } from '../api/get-content.ts'

type Guide = NonNullable<Body['guide']>
export type Question = Guide['questions'][number]
export type When = Question['when']
export type Clause = When[number][number]

const clauseWords = ({ question, in: wanted }: Clause, questions: readonly Question[]): string => {
  const asked = questions.find(({ id }) => id === question)
  if (!asked) return '选了一个已经删掉的问题的答案'
  const answers = wanted.map((answer) => asked.answers.find(({ id }) => id === answer)?.text ?? '已经删掉的答案')
  return `“${asked.text}”选了“${answers.join('”或“')}”`
}

/** When something applies, in a sentence: `当“孩子多大了？”选了“不满 18 岁”，并且 … 时`. */
export const whenWords = (when: When, questions: readonly Question[]): string => {
  if (when.length === 0) return '什么情况都适用'
  return `当${when.map((clauses) => clauses.map((clause) => clauseWords(clause, questions)).join('，并且')).join('；或者')}时`
}

/** What a condition says of a question or an answer that is there no longer: such a line would never be shown. */
export const isBroken = (when: When, questions: readonly Question[]): boolean => when.some((clauses) => clauses.some(({ question, in: wanted }) => {
  const asked = questions.find(({ id }) => id === question)
  return !asked || wanted.some((answer) => !asked.answers.some(({ id }) => id === answer))
}))

/** One answer of one clause ticked or not; a clause without an answer is no condition, a list without a clause neither. */
export const tickAnswer = (when: When, group: number, clause: number, answer: string, on: boolean): When =>
  when.map((clauses, at) => at !== group ? clauses : clauses.map((each, index) => index !== clause ? each : { ...each, in: on ? [...new Set([...each.in, answer])] : each.in.filter((known) => known !== answer) }))

/** As it may be saved: without what is empty. */
export const tidyWhen = (when: When): When => when.map((clauses) => clauses.filter((clause) => clause.question !== '' && clause.in.length > 0)).filter((clauses) => clauses.length > 0)

const LATIN = 36

/** A short stable name no other of its kind has: `q7f3k2`. */
export const newSlug = (letter: string, taken: readonly string[], draw: () => number = Math.random): string => {
  const slug = `${letter}${Math.floor(draw() * LATIN ** 5).toString(LATIN).padStart(5, '0')}`
  return taken.includes(slug) ? newSlug(letter, taken, draw) : slug
}
