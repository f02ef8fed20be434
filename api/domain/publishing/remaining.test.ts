import { describe, expect, it } from 'vitest'
import { copyFields } from './copy-spans.ts'
import { FEW, remainingClues, unanswered } from './remaining.ts'

const many = { alike: FEW, combination: '东坪镇、社会救助股、2026-03' }
const cluesIn = (question: string, facts = many) => remainingClues({ title: '咨询', question, reply: '已答复' }, facts).map(({ kind, words }) => [kind, words])

describe('what a neighbour could still infer', () => {
  const table: readonly [string, [string, string][]][] = [
    ['她是本村唯一的百岁老人。', [['small-number', '本村唯一的百岁老人']]],
    ['我们组只有两户还没有通水。', [['small-number', '只有两户']]],
    ['全村仅3户评上低保。', [['small-number', '全村仅3户']]],
    ['他当过村支书，也当过赤脚医生。', [['unique-role', '村支书'], ['unique-role', '赤脚医生']]],
    ['老人七十九岁。', [['age', '七十九岁']]],
    ['3月12日去窗口，没有人。', [['exact-day', '3月12日']]],
    ['我母亲去年在大溪村摔伤。', [['kinship', '母亲']]],
    ['我母亲摔伤了。', []],
    ['低保怎么申请？要带什么材料？', []],
    ['共补发一千二百元，分成三个月。', []],
    ['全县有28个养老机构，床位两千张。', []]
  ]
  for (const [text, clues] of table) it(text, () => expect(cluesIn(text)).toEqual(clues))
  it('fewer than five cases alike is itself a clue, five are none', () => {
    expect(cluesIn('低保怎么申请？', { ...many, alike: FEW - 1 })).toEqual([['rare-combination', '东坪镇、社会救助股、2026-03：4 件']])
    expect(cluesIn('低保怎么申请？')).toEqual([])
  })
  it('each clue stands where it says, in whichever of the three texts', () => {
    const texts = { title: '全村唯一的五保户', question: '我奶奶98岁，2026年1月在仙溪镇敬老院走失', reply: '村主任已上门' }
    const clues = remainingClues(texts, many)
    expect(new Set(clues.map(({ field }) => field))).toEqual(new Set(copyFields))
    for (const { field, start, end, words } of clues) expect(field && texts[field].slice(start, end)).toBe(words)
  })
  it('the graver kinds must be answered before publishing, each once', () => {
    const clues = remainingClues({ title: '村支书', question: '村主任七十岁', reply: '好' }, { ...many, alike: 1 })
    expect(unanswered(clues, [])).toEqual(['unique-role'])
    expect(unanswered(clues, ['unique-role'])).toEqual([])
  })
})
