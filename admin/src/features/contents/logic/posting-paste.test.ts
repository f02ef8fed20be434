import { describe, expect, it } from 'vitest'
import { fitRows, readPostingRows } from './posting-paste.ts'

describe('a list pasted out of a spreadsheet', () => {
  it('is read by its own head, in whatever order its columns stand', () => {
    expect(readPostingRows('序号\t家庭人口\t申请人姓名\t救助金额\n1\t3\t刘满香\t1,950.00\n2\t1\t谌桂生\t650').lines).toEqual([
      { name: '刘满香', familySize: 3, amount: 195_000 }, { name: '谌桂生', familySize: 1, amount: 65_000 }
    ])
  })

  it('without a head is name, people, sum, with or without a running number', () => {
    const expected = [{ name: '刘满香', familySize: 3, amount: 195_000 }]
    expect(readPostingRows('刘满香\t3\t1950\n').lines).toEqual(expected)
    expect(readPostingRows('1\t刘满香\t3\t1950').lines).toEqual(expected)
    expect(readPostingRows('刘满香').lines).toEqual([{ name: '刘满香', familySize: null, amount: null }])
  })

  it('tells of each row that cannot be posted why, and keeps the others', () => {
    const { lines, faults } = readPostingRows('刘满香\t3\t1950\n谌桂生\t三\t650\n黄石生\t2\t很多\n\t2\t650')
    expect(lines.map(({ name }) => name)).toEqual(['刘满香'])
    expect(faults.map(({ row, why }) => [row, why.slice(0, 4)])).toEqual([[2, '家庭人口'], [3, '金额“很'], [4, '第一列要']])
  })

  it('refuses a column the law does not name, and a number where a name belongs', () => {
    expect(readPostingRows('刘满香\t3\t1950\t430923195001010021').faults[0]?.why).toContain('多了一列')
    expect(readPostingRows('刘满香430923195001010021\t3\t1950').faults[0]?.why).toContain('身份证号')
  })

  it('leaves out what stands under another head, and says so', () => {
    const { lines, leftOut } = readPostingRows('序号\t姓名\t人口\t金额\t电话\n1\t刘满香\t3\t1950\t13873712345')
    expect(leftOut).toEqual(['电话'])
    expect(JSON.stringify(lines)).not.toContain('13873712345')
  })

  it('fills a list up to its end, and says how many did not go in', () => {
    const { lines } = readPostingRows('刘满香\t3\n谌桂生\t1\n龚小毛\t2')
    expect(fitRows(0, lines, 200)).toEqual({ lines, cut: 0 })
    expect(fitRows(199, lines, 200)).toEqual({ lines: lines.slice(0, 1), cut: 2 })
    expect(fitRows(201, lines, 200)).toEqual({ lines: [], cut: 3 })
  })
})
