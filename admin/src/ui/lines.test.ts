import { describe, expect, it } from 'vitest'
import { addLine, dropLine, setLine, writtenLines } from './lines.ts'

describe('a list typed line by line', () => {
  it('Enter opens an empty line below the one at hand', () => {
    expect(addLine(['户口本', '身份证'], 0, 20)).toEqual(['户口本', '', '身份证'])
  })

  it('a full list takes no further line', () => {
    expect(addLine(['户口本', '身份证'], 1, 2)).toEqual(['户口本', '身份证'])
  })

  it('the last line can be emptied but not taken away', () => {
    expect(dropLine(['户口本'], 0)).toEqual([''])
    expect(dropLine(['户口本', '身份证'], 0)).toEqual(['身份证'])
  })

  it('what is sent has no blank lines and nothing twice', () => {
    expect(writtenLines(setLine(['户口本 ', '', '户口本', ' '], 3, '银行卡'))).toEqual(['户口本', '银行卡'])
  })
})
