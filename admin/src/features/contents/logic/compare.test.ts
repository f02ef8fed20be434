import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLines, compareSections } from './compare.ts'

describe('two versions compared', () => {
  it('show a changed sum in its row of the table, not as two rows', () => {
    expect(compareLines(['类别 │ 元', '城市低保 │ 650', '农村低保 │ 480'], ['类别 │ 元', '城市低保 │ 680', '农村低保 │ 480']))
      .toEqual([{ kind: 'same', text: '类别 │ 元' }, { kind: 'changed', before: '城市低保 │ 650', after: '城市低保 │ 680' }, { kind: 'same', text: '农村低保 │ 480' }])
  })

  it('show what has nothing in common as taken away and put in', () => {
    expect(compareLines(['请带户口簿'], ['咨询电话另行公布'])).toEqual([{ kind: 'removed', text: '请带户口簿' }, { kind: 'added', text: '咨询电话另行公布' }])
  })

  const lines = fc.array(fc.constantFrom('城市低保 650', '城市低保 680', '农村低保 480', '请带户口簿', '咨询电话'), { maxLength: 6 })
  it('keep every line of both, whatever was changed', () => {
    fc.assert(fc.property(lines, lines, (before, after) => {
      const found = compareLines(before, after)
      expect(found.flatMap((line) => line.kind === 'changed' ? [line.before] : line.kind === 'added' ? [] : [line.text]).sort()).toEqual([...before].sort())
      expect(found.flatMap((line) => line.kind === 'changed' ? [line.after] : line.kind === 'removed' ? [] : [line.text])).toEqual(after)
    }))
  })

  it('leave out a part that says nothing in either, and mark those that changed', () => {
    const section = (field: string, ...text: string[]) => ({ field, label: field, lines: text })
    expect(compareSections([section('a', '一'), section('b'), section('c', '三')], [section('a', '一'), section('b'), section('d', '四')]).map(({ label, changed }) => [label, changed]))
      .toEqual([['a', false], ['d', true], ['c', true]])
  })
})
