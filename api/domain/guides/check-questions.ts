import type { GuideQuestion, When } from './guide.ts'
import { reachable } from './reach.ts'

/** The most that a screen asks and that a citizen reads without losing the thread. */
export const questionLimits = { questions: 10, answers: 14, question: 60, help: 120, answer: 40 } as const

/** What is said twice in a list, each once. */
export const twice = (items: readonly string[]): string[] => [...new Set(items.filter((item, at) => items.indexOf(item) !== at))]

/** What is wrong with a condition, after `place`: questions and answers it names that there are not, or that no answers reach it. */
export const whenProblems = (place: string, when: When, questions: readonly GuideQuestion[]): string[] => {
  const problems: string[] = []
  for (const clause of when.flat()) {
    const question = questions.find(({ id }) => id === clause.question)
    if (question === undefined) problems.push(`${place}：前面没有“${clause.question}”这个问题`)
    else if (clause.in.length === 0) problems.push(`${place}：没有写明问题“${question.text}”选哪个答案`)
    else for (const answer of clause.in) if (!question.answers.some(({ id }) => id === answer)) problems.push(`${place}：问题“${question.text}”没有“${answer}”这个答案`)
  }
  if (when.some((way) => way.length === 0)) problems.push(`${place}：有一种情形没有写条件`)
  if (problems.length === 0 && !reachable(questions, when)) problems.push(`${place}：怎么回答都用不上，检查它的条件`)
  return problems
}

const answerProblems = (place: string, { answers }: GuideQuestion): string[] => [
  ...(answers.length < 2 ? [`${place}：至少要有两个答案`] : []),
  ...(answers.length > questionLimits.answers ? [`${place}：答案太多，最多${questionLimits.answers}个`] : []),
  ...twice(answers.map(({ id }) => id)).map((id) => `${place}：有两个答案的编号都是“${id}”`),
  ...twice(answers.map(({ text }) => text.trim())).map((text) => `${place}：有两个答案都写“${text}”`),
  ...answers.flatMap(({ text }, at) => (text.trim() === '' ? [`${place}的答案 ${at + 1}：没有写字`] : text.length > questionLimits.answer ? [`${place}的答案 ${at + 1}：太长，最多${questionLimits.answer}个字`] : []))
]

/** What is wrong with questions asked one after another; `used` is every condition that hangs on them. */
export const questionProblems = (questions: readonly GuideQuestion[], used: readonly When[]): string[] => {
  const named = new Set([...used, ...questions.map(({ when }) => when)].flat(2).map(({ question }) => question))
  return [
    ...(questions.length > questionLimits.questions ? [`问题：太多，最多${questionLimits.questions}个`] : []),
    ...twice(questions.map(({ id }) => id)).map((id) => `问题：有两个问题的编号都是“${id}”`),
    ...questions.flatMap((question, at) => {
      const place = `问题 ${at + 1}`
      return [
        ...(question.text.trim() === '' ? [`${place}：没有写字`] : []),
        ...(question.text.length > questionLimits.question ? [`${place}：太长，最多${questionLimits.question}个字`] : []),
        ...((question.help ?? '').length > questionLimits.help ? [`${place}的说明：太长，最多${questionLimits.help}个字`] : []),
        ...answerProblems(place, question),
        ...whenProblems(place, question.when, questions.slice(0, at)),
        ...(named.has(question.id) ? [] : [`${place}：怎么回答结果都一样，删掉它，或者写明哪些材料、条件看它`])
      ]
    })
  ]
}
