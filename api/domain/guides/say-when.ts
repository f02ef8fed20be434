import type { Clause, GuideQuestion, When } from './guide.ts'

const sayClause = (questions: readonly GuideQuestion[]) => ({ question, in: chosen }: Clause): string => {
  const asked = questions.find(({ id }) => id === question)
  const answers = (asked?.answers ?? []).filter(({ id }) => chosen.includes(id)).map(({ text }) => `“${text}”`)
  return asked && answers.length > 0 ? `“${asked.text}”答${answers.join('或者')}` : ''
}

/**
 * A condition as a sentence for whoever reads the whole guide at once: `“钱主要花在哪里？”答“看病”，并且…；或者…`. Empty for what always
 * applies; a clause of a question that is not there is left out.
 */
export const sayWhen = (when: When, questions: readonly GuideQuestion[]): string =>
  when.map((clauses) => clauses.map(sayClause(questions)).filter((text) => text !== '').join('，并且')).filter((text) => text !== '').join('；或者')

/** Things gathered by the condition under which they hold, in the order they come; what always holds stands first. */
export const bySituation = <T extends { when: When }>(things: readonly T[], questions: readonly GuideQuestion[]): { situation: string, things: T[] }[] => {
  const groups = new Map<string, T[]>([['', []]])
  for (const thing of things) {
    const situation = sayWhen(thing.when, questions)
    groups.set(situation, [...groups.get(situation) ?? [], thing])
  }
  return [...groups].map(([situation, group]) => ({ situation, things: group })).filter((group) => group.things.length > 0)
}
