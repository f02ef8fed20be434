import { describe, expect, it } from 'vitest'
import { findHidden, partOf, readPlace, rowOf } from './find-text.ts'

describe('the place a finding names', () => {
  it('is found by what the server left in sight', () => {
    expect(findHidden('联系人刘满香，电话 13873712345。', '138****2345')).toEqual({ start: 10, length: 11 })
    expect(findHidden('联系人刘满香，电话另行公布。', '刘**')?.start).toBe(3)
    expect(findHidden('没有号码', '138****2345')).toBeNull()
    expect(findHidden('随便什么', '***')).toBeNull()
  })

  it('is a paragraph, or a row of a table', () => {
    expect(readPlace('正文 第4段')).toEqual({ paragraph: 4 })
    expect(readPlace('正文 第2个表 第3行')).toEqual({ table: 2, row: 3 })
    expect(readPlace('标题')).toBeNull()
    expect(partOf('材料 2 说明')).toBe('材料')
  })

  it('or a row of a list', () => {
    expect(['材料 2 说明', '条件 第1条', '公示 第5户', '第3组', '第2个时期 文号', '标题'].map(rowOf))
      .toEqual([{ item: '材料', no: 2 }, { item: '条件', no: 1 }, { item: '公示', no: 5 }, { item: '组', no: 3 }, { item: '时期', no: 2 }, null])
  })
})
