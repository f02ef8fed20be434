import { describe, expect, it } from 'vitest'
import { formIds } from '../../forms/form-ids.ts'
import { forms } from '../../forms/forms.ts'
import { clockRules } from '../../clock/rules.ts'
import { units } from '../../routing/units.ts'
import { benefitFinder } from '../benefits-data.ts'
import { finderProblems } from '../check-finder.ts'
import { guideProblems } from '../check-guide.ts'
import { guideIds } from '../guide-ids.ts'
import { guides } from './guides.ts'

const known = { guideIds, formIds, ruleIds: clockRules.map(({ id }) => id), unitIds: units.map(({ id }) => id) }

describe('the catalogue as a whole', () => {
  it('has every item of the bureau once, in its order', () => {
    expect(guides.map(({ id }) => id)).toEqual([...guideIds])
    expect(guides.map(({ itemNo }) => itemNo)).toEqual(guideIds.map((_id, at) => at + 1))
  })

  it('could be published as it is', () => {
    expect(guides.flatMap((guide) => guideProblems(guide, known).map((problem) => `${guide.id} ${problem}`))).toEqual([])
    expect(finderProblems(benefitFinder, guideIds)).toEqual([])
  })

  it('names one verified code of the national catalogue and guesses none', () => {
    expect(guides.filter(({ baseCode }) => baseCode !== null).map(({ id, baseCode }) => [id, baseCode])).toEqual([['temporary-aid-spending', '000511002000']])
  })

  it('offers every form for citizens somewhere, and none that staff fill in', () => {
    const offered = new Set(guides.flatMap((guide) => guide.formIds))
    expect(forms.filter(({ id, staffOnly }) => offered.has(id) === staffOnly)).toEqual([])
  })
})
