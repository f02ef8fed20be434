import { applies, countedAnswers, askedQuestions } from './choose-papers.ts'
import type { Answered, GuideQuestion, When } from './guide.ts'

/** A benefit a household may be entitled to: on what answers, why, and what to do next. `guideId` leads to its guide. */
export type Benefit = { id: string, guideId: string, name: string, when: When, why: string, next: string, urgent: boolean }

/** Household questions and the benefits they point to, as data the bureau edits. */
export type BenefitFinder = { questions: readonly GuideQuestion[], benefits: readonly Benefit[] }

/** What may fit a household by its answers, urgent ones first; only ever "可能符合，请核实". `next` is the first question not yet answered. */
export const possibleBenefits = ({ questions, benefits }: BenefitFinder, answered: Answered): { found: Benefit[], next: GuideQuestion | null } => {
  const counted = countedAnswers(questions, answered)
  const found = benefits.filter(({ when }) => when.length > 0 && applies(when, counted))
  return {
    found: [...found.filter(({ urgent }) => urgent), ...found.filter(({ urgent }) => !urgent)],
    next: askedQuestions(questions, answered).find(({ id }) => counted[id] === undefined) ?? null
  }
}
