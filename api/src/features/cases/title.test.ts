import { describe, expect, it } from 'vitest'
import { titleOf } from './title.ts'

describe('the title of a case', () => {
  it.each([
    ['我的身份证430923194703152426，低保停了。', '我的身份证〔身份证号〕，低保停了'],
    ['请回电13873712345！急', '请回电〔电话〕'],
    ['卡号6228480402564890018没有到账', '卡号〔账号〕没有到账'],
    ['低保停了。我的电话是13873712345。', '低保停了']
  ])('made from “%s” shows no number of a person', (statement, title) => {
    expect(titleOf(undefined, statement)).toBe(title)
  })

  it('cut at thirty characters never leaves half of a number in sight', () => {
    const statement = `${'我'.repeat(24)}430923194703152426没有领到`
    expect(titleOf(undefined, statement)).not.toMatch(/\d{4}/)
  })

  it('given by the citizen is masked as well, and keeps its words', () => {
    expect(titleOf('张大娘的低保 13873712345', '低保停了')).toBe('张大娘的低保 〔电话〕')
    expect(titleOf('2026年3月的高龄津贴', '没有领到')).toBe('2026年3月的高龄津贴')
  })
})
