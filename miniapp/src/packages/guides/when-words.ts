import type { Guide } from './words.ts'

type Questions = Guide['questions']
type When = Guide['papers'][number]['when']
type Clause = When[number][number]

const clauseWords = (questions: Questions, { question, in: wanted }: Clause): string => {
  const answers = questions.find(({ id }) => id === question)?.answers ?? []
  return answers.filter(({ id }) => wanted.includes(id)).map(({ text }) => `“${text}”`).join('或')
}

/** Who needs a paper, in the words of the questions themselves; null: everybody. */
export const whenWords = (questions: Questions, when: When): string | null => {
  if (when.length === 0) return null
  return `${when.map((clauses) => clauses.map((clause) => clauseWords(questions, clause)).filter(Boolean).join('，并且')).filter(Boolean).join('；或者')}的要带`
}
