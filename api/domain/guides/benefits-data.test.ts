import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { possibleBenefits } from './benefits.ts'
import { benefitFinder } from './benefits-data.ts'
import { finderProblems } from './check-finder.ts'
import { countedAnswers } from './choose-papers.ts'
import type { Answered } from './guide.ts'
import { guideIds } from './guide-ids.ts'

const { questions, benefits } = benefitFinder
const found = (answered: Answered) => possibleBenefits(benefitFinder, answered).found.map(({ id }) => id)
const anyAnswers: fc.Arbitrary<Answered> = fc.record(Object.fromEntries(questions.map(({ id, answers }) => [id, fc.subarray(answers.map((answer) => answer.id))])), { requiredKeys: [] })
const nothing = { earner: ['fine'], income: ['enough'], status: ['none'], trouble: ['none'] }

describe('what a household may be entitled to', () => {
  it('is asked in six to nine plain questions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(6)
    expect(questions.length).toBeLessThanOrEqual(9)
    expect(possibleBenefits(benefitFinder, {}).next?.id).toBe('home')
  })

  it.each<[string, Answered, readonly string[]]>([
    ['老公走了、家里没钱、娃娃上学，妈妈自己带', { home: ['child'], earner: ['left'], income: ['short'], status: ['none'], trouble: ['school'], father: ['lost'], mother: ['able'] }, ['temporary-aid-spending', 'minimum-living', 'minimum-living-margin', 'rigid-spending']],
    ['老公走了、家里没钱、娃娃上学，妈妈也病得带不了', { home: ['child'], earner: ['left'], income: ['short'], status: ['none'], trouble: ['school'], father: ['lost'], mother: ['ill'] }, ['temporary-aid-spending', 'minimum-living', 'minimum-living-margin', 'rigid-spending', 'unattended-child']],
    ['老公死了，妈妈能不能带说不准', { home: ['child'], earner: ['dead'], income: ['tight'], status: ['none'], trouble: ['none'], father: ['dead'], mother: ['unsure'] }, ['temporary-aid-spending', 'minimum-living', 'minimum-living-margin', 'unattended-child']],
    ['爸爸死了、妈妈跑了两个月，跟奶奶过', { home: ['child', 'old'], earner: ['nobody'], income: ['short'], status: ['minimum'], trouble: ['none'], father: ['dead'], mother: ['lost-short'], old: ['sixty'] }, ['temporary-aid-spending', 'unattended-child']],
    ['父母都去世', { home: ['child'], ...nothing, father: ['dead'], mother: ['dead'] }, ['orphan']],
    ['爸爸坐牢、妈妈改嫁但能带', { home: ['child'], ...nothing, father: ['custody'], mother: ['able'] }, []],
    ['80岁独居、有儿女、日子够用', { home: ['old'], ...nothing, old: ['eighty', 'alone'] }, ['old-age-allowance']],
    ['80岁独居、吃低保、要人帮', { home: ['old'], ...nothing, status: ['minimum'], old: ['eighty', 'alone', 'helpless'] }, ['old-age-allowance', 'elderly-service-subsidy', 'care-consumption-subsidy', 'home-adaptation']],
    ['没儿没女、没收入的72岁老人', { home: ['old'], earner: ['nobody'], income: ['short'], status: ['none'], trouble: ['none'], old: ['sixty', 'kinless'] }, ['temporary-aid-spending', 'minimum-living', 'minimum-living-margin', 'special-hardship']],
    ['百岁老人', { home: ['old'], ...nothing, old: ['hundred'] }, ['old-age-allowance', 'centenarian']],
    ['吃低保的二级残疾', { home: ['disabled'], earner: ['ill'], income: ['tight'], status: ['minimum'], trouble: ['none'], disabled: ['heavy'] }, ['temporary-aid-spending', 'disability-living', 'disability-care']],
    ['特困的二级残疾：两项补贴都不能再领', { home: ['disabled'], ...nothing, status: ['hardship'], disabled: ['heavy'] }, []],
    ['日子够用的二级残疾：护理补贴不看收入', { home: ['disabled'], ...nothing, disabled: ['heavy'] }, ['disability-care']],
    ['低保边缘家里的大病人，可以单独申请低保', { home: ['adult'], earner: ['ill'], income: ['enough'], status: ['margin'], trouble: ['medical'] }, ['minimum-living']],
    ['看病花光了，没吃低保', { home: ['adult'], earner: ['ill'], income: ['tight'], status: ['none'], trouble: ['medical'] }, ['temporary-aid-spending', 'minimum-living', 'minimum-living-margin', 'rigid-spending']],
    ['断粮：急的排在最前面', { home: ['adult'], earner: ['jobless'], income: ['short'], status: ['none'], trouble: ['medical', 'danger'] }, ['temporary-aid-emergency', 'temporary-aid-spending', 'minimum-living', 'minimum-living-margin', 'rigid-spending']],
    ['家里刚办丧事，日子够用', { home: ['adult'], ...nothing, trouble: ['death'] }, ['funeral-fee-relief']],
    ['样样都好', { home: ['adult'], ...nothing }, []]
  ])('%s', (_title, answered, ids) => expect(found(answered)).toEqual(ids))

  it('is, of every answer there may be, exactly what its conditions hold, tried one by one', () => {
    fc.assert(fc.property(anyAnswers, (answered) => {
      const counted = countedAnswers(questions, answered)
      const held = benefits.filter(({ when }) => {
        for (const way of when) {
          let whole = true
          for (const { question, in: wanted } of way) {
            let given = false
            for (const answer of wanted) if (counted[question]?.includes(answer)) given = true
            if (!given) whole = false
          }
          if (whole) return true
        }
        return false
      })
      expect(found(answered)).toEqual([...held.filter(({ urgent }) => urgent), ...held.filter(({ urgent }) => !urgent)].map(({ id }) => id))
    }))
  })

  it('names a child without care by 民发〔2019〕62号: each parent away or gone, or one and the other left open; an orphan where both are gone', () => {
    const gone = ['dead', 'declared']
    const away = ['lost', 'lost-short', 'custody', 'disabled', 'ill', 'barred']
    const states = ['able', 'unsure', ...gone, ...away]
    for (const father of states) for (const mother of states) {
      const both = [father, mother]
      const ids = found({ home: ['child'], father: [father], mother: [mother] })
      expect([father, mother, ids.includes('orphan')]).toEqual([father, mother, both.every((one) => gone.includes(one))])
      const fits = !both.includes('able') && !both.every((one) => gone.includes(one)) && both.some((one) => one !== 'unsure')
      expect([father, mother, ids.includes('unattended-child')]).toEqual([father, mother, fits])
    }
  })

  it('never calls a child without care whose other parent can look after it, whatever else is answered', () => {
    fc.assert(fc.property(anyAnswers, fc.constantFrom('father', 'mother'), (answered, parent) => {
      expect(found({ ...answered, [parent]: ['able'] })).not.toContain('unattended-child')
    }))
  })

  it('is told as a possibility, with what to do now', () => {
    for (const { why, next } of benefits) expect([/可能|可以/.test(why), next.length > 10]).toEqual([true, true])
  })
})

describe('what keeps the questions on a household from being published', () => {
  it.each<[string, Partial<(typeof benefits)[number]>, string]>([
    ['a guide that is not there', { guideId: 'gold' }, '待遇 1：没有“gold”这个事项'],
    ['a benefit for everybody', { when: [] }, '待遇 1：要写明什么情况可能符合'],
    ['a benefit nobody can reach', { when: [[{ question: 'home', in: ['adult'] }, { question: 'income', in: ['gold'] }]] }, '待遇 1：问题“家里的钱够不够过日子？”没有“gold”这个答案'],
    ['no word on what to do', { next: ' ' }, '待遇 1的下一步：没有写字']
  ])('%s', (_title, over, problem) => {
    const [one, ...others] = benefits
    expect(finderProblems({ questions, benefits: [{ ...one, ...over } as (typeof benefits)[number], ...others] }, guideIds)).toEqual([problem])
  })
})
