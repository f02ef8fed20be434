import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFor, partsOf, readMessages, submissionOf } from './messages.ts'
import { tellsOf } from './public-check.ts'

const line = (over: object = {}) => JSON.stringify({ id: '1', user: 'u', title: '标题', body: '内容', postedAt: '2026-11-20 09:00:00', ...over })
const only = (text: string) => {
  const [message] = readMessages(text)
  if (!message) throw new Error('no message')
  return message
}

describe('a message of the file', () => {
  it('of any length is filed whole, in parts that fit and cut through no character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 7_000 }), fc.integer({ min: 2, max: 2_000 }), (text, size) => {
      const parts = partsOf(text, size)
      expect(parts.join('')).toBe(text)
      for (const part of parts) expect([part.length > 0, part.length <= size, /\p{Surrogate}/u.test(part)]).toEqual([true, true, false])
    }))
  })

  it('with a title that is too long loses none of it', () => {
    const title = '长'.repeat(75)
    const { title: short, statement } = submissionOf(only(line({ title })))
    expect(short).toBe('长'.repeat(60))
    expect(statement).toBe(`${title}\n内容`)
  })

  it('gets the same ids every time and shares them with no other', () => {
    const [a, b] = [submissionOf(only(line({ body: '长'.repeat(5_000) }))), submissionOf(only(line({ body: '长'.repeat(5_000) })))]
    expect(a).toEqual(b)
    const ids = [a.submissionId, a.consentId, ...a.supplements.map(({ supplementId }) => supplementId), submissionOf(only(line({ id: '2' }))).submissionId]
    expect(new Set(ids).size).toBe(5)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(idFor('a')).not.toBe(idFor('b'))
  })

  it('without id and user is known by its own words', () => {
    const text = JSON.stringify({ title: '标题', body: '内容', postedAt: '2026-11-20 09:00:00' })
    expect(only(text).id).toBe(only(text).id)
    expect(only(text).id).not.toBe(only(text.replace('内容', '别的')).id)
  })

  it('is never played in as a report, which is confidential', () => {
    expect(submissionOf(only(line({ title: '举报村干部', body: '举报有人冒领' }))).type).not.toBe('report')
  })

  it('that stands in the file twice stops the replay before it begins, and so does a line that is no JSON', () => {
    expect(() => readMessages(`${line()}\n${line()}`)).toThrow('出现了两次')
    expect(() => readMessages(`${line()}\n{"id":`)).toThrow('第 2 行')
  })
})

describe('the replay looks at public texts like a stranger', () => {
  it.each([
    ['身份证号 43092319510203451X', '身份证号'], ['身份证４３０９２３１９５１０２０３４５１Ｘ', '身份证号'], ['电话 138 0013 8000', '手机号'], ['电话13800138000。', '手机号'], ['张桂英说', '当事人姓名']
  ])('%s gives away: %s', (text, what) => {
    expect(tellsOf(text, ['张桂英'])).toEqual([what])
  })

  it('and is content with what has been masked, dates, amounts and office numbers', () => {
    expect(tellsOf('张某某，430***********451X，138****8000；2026-11-20 09:00 发放 1,234.56 元，办公电话 0737-7222345，受理编号 MZ2026000123', ['张桂英'])).toEqual([])
  })
})
