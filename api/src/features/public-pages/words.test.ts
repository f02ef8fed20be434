import { describe, expect, it } from 'vitest'
import { sayCite, sayVerdict } from './words.ts'

const answer = { daysUsed: 12, daysAllowed: 10, solved: 'partly', treated: 4 } as Parameters<typeof sayVerdict>[0]

describe('an answer on page and paper', () => {
  it('says that it was late where it was late, and only there', () => {
    expect(sayVerdict(answer)).toBe('用了 12 个工作日（限 10 个工作日，超期）。提问人说：部分解决，工作人员态度较好。')
    expect(sayVerdict({ ...answer, daysUsed: 10, solved: null, treated: null })).toBe('用了 10 个工作日（限 10 个工作日）。提问人说：还没有评价。')
  })

  it('cites an article once, and says since when it has changed', () => {
    for (const article of ['十九', '第十九条']) expect(sayCite({ law: '社会救助暂行办法', article, changedOn: '2026-03-01' })).toBe('《社会救助暂行办法》第十九条（2026年3月1日有变化）')
    expect(sayCite({ law: '《慈善法》', article: null, changedOn: null })).toBe('《慈善法》')
  })
})
