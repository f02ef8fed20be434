import { describe, expect, it } from 'vitest'
import { groupBookable, matching } from './bookable-items.ts'

const item = (guideId: string, plainName: string, bookable: boolean) => ({ guideId, name: `${guideId}登记`, plainName, bookable, instead: bookable ? null : '到乡镇办', note: null, places: [] })
const items = [item('old', '老人补贴', false), item('divorce', '两个人都愿意离婚，先去申请', true), item('marriage', '结婚，领结婚证（扯结婚证）', true), item('birth', '户口', false)]
const grouped = groupBookable(items, [{ guideId: 'marriage', group: '结婚离婚' }, { guideId: 'divorce', group: '结婚离婚' }, { guideId: 'old', group: '老人' }])

describe('what one can come for', () => {
  it('stands under the headings of the guides, the rest at the end', () => {
    expect(grouped.map(({ group, guideId }) => [group, guideId])).toEqual([['结婚离婚', 'divorce'], ['结婚离婚', 'marriage'], ['老人', 'old'], ['其他', 'birth']])
  })

  it('is found by a word, whole before scattered, and also when it cannot be booked', () => {
    expect(matching(grouped, '结婚').map(({ guideId }) => guideId)).toEqual(['marriage'])
    expect(matching(grouped, '离 婚').map(({ guideId }) => guideId)).toEqual(['divorce'])
    expect(matching(grouped, '领证').map(({ guideId }) => guideId)).toEqual(['marriage'])
    expect(matching(grouped, '老人').map(({ guideId }) => guideId)).toEqual(['old'])
    expect(matching(grouped, '火星')).toEqual([])
  })
})
