import type { Clause, GuideQuestion, When } from './guide.ts'

type Narrowed = Readonly<Record<string, readonly string[]>>

const holds = (questions: readonly GuideQuestion[], clauses: readonly Clause[], narrowed: Narrowed): boolean => {
  const [clause, ...rest] = clauses
  if (clause === undefined) return true
  const at = questions.findIndex(({ id }) => id === clause.question)
  const question = questions[at]
  if (question === undefined) return false
  const seen = narrowed[question.id]
  const offered = (question.many ? undefined : seen) ?? question.answers.map(({ id }) => id)
  const left = offered.filter((answer) => clause.in.includes(answer))
  if (left.length === 0) return false
  const further = { ...narrowed, [question.id]: left }
  if (seen !== undefined || question.when.length === 0) return holds(questions, rest, further)
  const before = new Set(questions.slice(0, at).map(({ id }) => id))
  return question.when.some((way) => way.every(({ question: earlier }) => before.has(earlier)) && holds(questions, [...rest, ...way], further))
}

/**
 * Whether some answers to the questions make a condition hold. Where several answers may be chosen any wishes go together, where
 * only one may they must share one; and a question must be asked before it can be answered.
 */
export const reachable = (questions: readonly GuideQuestion[], when: When): boolean => when.length === 0 || when.some((way) => holds(questions, way, {}))
