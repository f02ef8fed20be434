import type { BenefitFinder } from './benefits.ts'
import { guideLimits } from './check-guide.ts'
import { questionProblems, twice, whenProblems } from './check-questions.ts'

const said = (place: string, text: string, most: number): string[] => (text.trim() === '' ? [`${place}：没有写字`] : text.length > most ? [`${place}：太长，最多${most}个字`] : [])

/** What keeps the questions on a household from being published, each with its place; empty when nothing does. */
export const finderProblems = ({ questions, benefits }: BenefitFinder, guideIds: readonly string[]): string[] => [
  ...questionProblems(questions, benefits.map(({ when }) => when)),
  ...twice(benefits.map(({ id }) => id)).map((id) => `待遇：有两项的编号都是“${id}”`),
  ...benefits.flatMap(({ guideId, name, when, why, next }, at) => {
    const place = `待遇 ${at + 1}`
    return [
      ...said(place, name, guideLimits.name), ...said(`${place}的理由`, why, guideLimits.sentence), ...said(`${place}的下一步`, next, guideLimits.sentence),
      ...(guideIds.includes(guideId) ? [] : [`${place}：没有“${guideId}”这个事项`]),
      ...(when.length === 0 ? [`${place}：要写明什么情况可能符合`] : whenProblems(place, when, questions))
    ]
  })
]
