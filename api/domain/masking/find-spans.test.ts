import { describe, expect, it } from 'vitest'
import { findSpans } from './find-spans.ts'
import { maskText } from './mask-text.ts'
import { lookAlikes, maskedExamples } from './examples.ts'

const nobody = { parties: [], keep: [] }
const mask = (text: string, facts = { parties: [] as string[], keep: [] as string[] }) => maskText(text, findSpans(text, facts))

describe.each(Object.entries(maskedExamples))('%s', (kind, examples) => {
  it.each(examples)('“%s” is published as “%s”', (text, published) => {
    expect(mask(text, { parties: ['张三丰', '李四', '欧阳小芳', '阿卜杜·热合曼'], keep: [] })).toBe(published)
    expect(findSpans(text, { parties: ['张三丰', '李四', '欧阳小芳', '阿卜杜·热合曼'], keep: [] }).map((span) => span.kind)).toContain(kind)
  })
})

describe('what only looks like personal data stays readable', () => {
  it.each(lookAlikes)('%s', (text) => expect(findSpans(text, nobody)).toEqual([]))
})

describe('an office number citizens need survives', () => {
  const keep = ['0737-7222222', '0737 7333333', '东坪镇迎春路12号']
  it.each([
    '请拨打0737-7222222咨询',
    '电话：7222222、7333333',
    '电话（0737）7222222',
    '办公室０７３７－７２２２２２２',
    '请打0737-7222222-801找社会救助股',
    '地址：东坪镇迎春路12号',
  ])('%s', (text) => expect(mask(text, { parties: [], keep })).toBe(text))

  it('but a private mobile that ends like a local office number does not', () => {
    expect(mask('电话7222222，手机13807222222', { parties: [], keep: ['7222222'] })).toBe('电话7222222，手机〔电话〕')
  })

  it('while a private number beside it does not', () => {
    expect(mask('电话：7222222、7444444，手机13807222222', { parties: [], keep })).toBe('电话：7222222、〔电话〕，手机〔电话〕')
    expect(mask('迎春路13号，0737-7222223', { parties: [], keep })).toBe('迎春路〔地址〕，〔电话〕')
  })
})

describe('names', () => {
  it('the longer name is found first and each keeps its surname', () => {
    expect(mask('张三丰和张三不是一个人', { parties: ['张三', '张三丰'], keep: [] })).toBe('张某某和张某不是一个人')
  })
  it('a signature with a space between the characters is found', () => {
    expect(mask('此致 李　四', { parties: ['李四'], keep: [] })).toBe('此致 李某')
  })
  it('a place that bears the same name stays', () => {
    expect(mask('高明住在高明乡', { parties: ['高明'], keep: [] })).toBe('高某住在高明乡')
  })
  it('signs in a name given by staff are taken as they are', () => {
    expect(mask('他叫A.B(C，不是AxB', { parties: ['A.B(C'], keep: [] })).toBe('他叫某某，不是AxB')
    expect(mask('MARYLAND的Mary', { parties: ['Mary'], keep: [] })).toBe('MARYLAND的某某')
  })
  it('one character, nothing and a masked name are not looked for', () => {
    expect(findSpans('张某某姓张', { parties: ['张', '', ' ', '张某某', '张*'], keep: [] })).toEqual([])
  })
})

describe('where two finds overlap nothing is left uncovered', () => {
  it('an e-mail address of digits is one address, not a phone with a rest', () => {
    expect(mask('13812345678@139.com')).toBe('〔邮箱〕')
  })
  it('an ID number written against a phone leaves neither', () => {
    expect(mask('43092319541213002813812345678')).toBe('〔身份证号〕〔电话〕')
  })
  it('spans come sorted and apart', () => {
    const text = '张三丰，43092319541213002843，村七组12号，13812345678，微信zhangsan_99，湘H12345'
    const spans = findSpans(text, { parties: ['张三丰'], keep: [] })
    expect(spans.map(({ kind }) => kind)).toEqual(['name', 'disability-card', 'address', 'phone', 'wechat', 'plate'])
    for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
  })
  it('emoji before a number do not shift it', () => {
    expect(mask('😭😭电话13812345678😭')).toBe('😭😭电话〔电话〕😭')
  })
})
