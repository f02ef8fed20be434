import { describe, expect, it } from 'vitest'
import { maskName, maskPhone, maskTail, maskText } from './mask-text.ts'

describe('the public text', () => {
  it.each([
    ['张三', '张某'],
    ['张三丰', '张某某'],
    ['欧阳修', '欧阳某'],
    ['欧阳小芳', '欧阳某某'],
    ['司马', '司某'],
    ['陈方安生', '陈某某'],
    ['李　四', '李某'],
    ['Mary', '某某'],
  ])('names %s only as %s', (name, published) => {
    expect(maskText(name, [{ kind: 'name', start: 0, end: name.length }])).toBe(published)
  })

  it('is the text itself where nothing is to hide', () => expect(maskText('无', [])).toBe('无'))

  it('is refused for spans that overlap, run backwards, are empty or leave the text', () => {
    const phone = (start: number, end: number) => ({ kind: 'phone' as const, start, end })
    for (const spans of [[phone(0, 3), phone(2, 4)], [phone(3, 4), phone(0, 1)], [phone(2, 2)], [phone(0, 9)], [phone(-1, 2)]])
      expect(() => maskText('12345', spans)).toThrow(RangeError)
    expect(maskText('12345', [phone(0, 2), phone(2, 5)])).toBe('〔电话〕〔电话〕')
  })
})

describe('staff lists', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['+8613812345678', '138****5678'],
    ['0737-7222222', '0737-***2222'],
    ['073182222222', '0731****2222'],
    ['12345', '*2345'],
    ['138', '***'],
    ['', ''],
  ])('show the phone %s as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown))

  it.each([
    ['张三丰', '张**'],
    ['张三', '张*'],
    ['欧阳修', '欧阳*'],
    ['张', '*'],
    ['', ''],
  ])('show the name %s as %s', (name, shown) => expect(maskName(name)).toBe(shown))

  it('show only the end of a number, and nothing of a short one', () => {
    expect(maskTail('6228480402564890018')).toBe('***************0018')
    expect(maskTail('0018')).toBe('****')
    expect(maskTail('abcdef', 2)).toBe('****ef')
  })
})
