import { describe, expect, it } from 'vitest'
import { lineProblems, reroutedCases } from './check-lines.ts'
import type { RoutingRule } from './route-case.ts'
import { routingRules } from './routing-rules.ts'

const line = (over: Partial<RoutingRule> = {}): RoutingRule => ({ unitId: 'ageing', words: ['高龄津贴'], reason: '由老龄股办理', ...over })
const wrongLines = (lines: readonly RoutingRule[]) => lineProblems(lines).map(({ at }) => at)

describe('a routing table', () => {
  it('that ships with the release has no line that is wrong or never used', () => {
    expect(lineProblems(routingRules)).toEqual([])
  })

  it.each<[string, RoutingRule[], number[]]>([
    ['sends only to units that exist', [line({ unitId: 'ministry' })], [0]],
    ['sends nothing to the leaders', [line({ unitId: 'bureau' })], [0]],
    ['knows the townships of the county only', [line({ townships: ['110101001'] })], [0]],
    ['does not ask for a word and forbid it', [line({ unless: ['高龄津贴'] })], [0]],
    ['has no line behind one that takes everything', [line({ words: [] }), line()], [1]],
    ['has no line whose words an earlier one holds', [line({ words: ['津贴'] }), line()], [1]],
    ['may narrow by type what comes later in general', [line({ types: ['help'] }), line()], []],
    ['may let an exception pass to a later line', [line({ unless: ['投诉'] }), line({ unitId: 'office' })], []]
  ])('%s', (_title, lines, wrong) => expect(wrongLines(lines)).toEqual(wrong))
})

describe('another table', () => {
  const item = { type: 'help', townshipCode: null }
  it('moves those cases whose unit it changes, and says where to', () => {
    const cases = [{ id: 'a', text: '高龄津贴没到账', ...item }, { id: 'b', text: '路灯坏了', ...item }]
    expect(reroutedCases(cases, [line()], [line({ unitId: 'finance', reason: '由财务股办理' })]))
      .toEqual([{ id: 'a', from: { unitId: 'ageing', reason: '由老龄股办理', words: ['高龄津贴'] }, to: { unitId: 'finance', reason: '由财务股办理', words: ['高龄津贴'] } }])
  })
  it('with other words for the same unit moves nothing', () => {
    expect(reroutedCases([{ id: 'a', text: '高龄津贴没到账', ...item }], [line()], [line({ words: ['津贴'] })])).toEqual([])
  })
  it('that knows a case no more leaves it to the first receiver', () => {
    expect(reroutedCases([{ id: 'a', text: '高龄津贴没到账', ...item }], [line()], [])).toMatchObject([{ id: 'a', to: null }])
  })
})
