import { describe, expect, it } from 'vitest'
import { whatExtends, wholeDays } from './extension.ts'

const law = { ruleId: 'R03', round: 1, name: '信访事项办结', law: '信访工作条例', article: '第三十四条', day: '2027-01-20', governs: false }
const promise = { ruleId: 'P03', round: 1, name: '投诉、求助答复', law: '本局服务承诺', article: '投诉求助', day: '2026-12-04', governs: true }

describe('an extension', () => {
  it('is of whole days, one to what the law allows', () => {
    expect(['1', '30', ' 7 '].map((typed) => wholeDays(typed, 30))).toEqual([1, 30, 7])
    expect(['1.5', '1.', '0', '31', '-3', '', '三'].map((typed) => wholeDays(typed, 30))).toEqual([null, null, null, null, null, null, null])
  })

  it('says which limit of the law grows, and that the promised day counts no longer', () => {
    expect(whatExtends({ mayExtendRuleId: 'R03', clocks: [promise, law], due: { dueOn: '2026-12-04' } })).toEqual([
      '延的是法定期限“信访事项办结”（《信访工作条例》第三十四条），现在到 2027年1月20日。',
      '本局承诺的 2026年12月4日 从批准起不再算，以延长后的法定期限为准。'
    ])
  })

  it('speaks of no promise where there was none', () => {
    expect(whatExtends({ mayExtendRuleId: 'R03', clocks: [{ ...law, governs: true }], due: { dueOn: '2027-01-20' } })).toHaveLength(1)
  })
})
