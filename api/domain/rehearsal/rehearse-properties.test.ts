import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { maskedExamples } from '../masking/examples.ts'
import { voices } from './county-examples.ts'
import { readLine } from './read-line.ts'
import { rehearse } from './rehearse.ts'
import { releaseRules } from './rehearsal-rules.ts'
import { applications, grievances, outside } from './spoken-examples.ts'

const spoken = [...applications, ...grievances, ...outside, ...voices].map(([text]) => text)
const piece = fc.oneof(fc.constantFrom(...spoken), fc.constantFrom(...Object.values(maskedExamples).flatMap((list) => list.map(([text]) => text))), fc.string({ unit: 'grapheme', maxLength: 12 }))
const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('，')).filter((whole) => whole.trim() !== '')
const line = fc.record({ text, channel: fc.constantFrom('miniapp', '红网', 'visit'), days: fc.integer({ min: 0, max: 1000 }) })
const read = ({ text: words, channel, days }: { text: string, channel: string, days: number }) =>
  rehearse({ id: 'x', received: day(new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)), channel, text: words }, releaseRules)

describe('whatever is written', () => {
  it('the same line gives the same result', () => {
    fc.assert(fc.property(line, (one) => { expect(JSON.stringify(read(one))).toBe(JSON.stringify(read(one))) }), { numRuns: 300 })
  })
  it('spans are sorted, apart and inside the text, and nothing of a number under them can be read', () => {
    fc.assert(fc.property(line, (one) => {
      const { mask, masked } = read(one)
      let done = 0
      for (const { kind, start, end } of mask) {
        expect(start).toBeGreaterThanOrEqual(done)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(one.text.length)
        done = end
        const number = one.text.slice(start, end)
        if (kind !== 'name' && kind !== 'address' && number.length > 7 && one.text.indexOf(number) === one.text.lastIndexOf(number)) expect(masked).not.toContain(number)
      }
    }), { numRuns: 500 })
  })
  it('type, path, owner and class are among those there are, and every result gives reasons', () => {
    fc.assert(fc.property(line, (one) => {
      const result = read(one)
      expect(['咨询', '求助', '投诉', '举报', '建议']).toContain(result.type)
      expect(['咨询', '办事', '复议', '申请查处', '检举', '信访', '信息公开', '强制报告']).toContain(result.path)
      expect(['public', 'masked', 'statistics-only', 'never']).toContain(result.publication)
      expect(result.owner).not.toMatch(/^[a-z-]+\d*$/)
      expect(result.co).not.toContain(result.owner)
      expect(result.reasons.length).toBeGreaterThanOrEqual(4)
      if (result.publication === 'public') expect(result.mask).toEqual([])
      if (result.path === '复议') expect(Object.keys(result.due)).toEqual(expect.arrayContaining(['R24', 'P03']))
      if (result.urgent) expect(result.due).toHaveProperty('P05')
      for (const { day: plain, rolled } of Object.values(result.due)) expect(rolled >= plain).toBe(true)
    }), { numRuns: 500 })
  })
})

describe('a line that cannot be tried names its field', () => {
  it.each([
    ['', '整行'], ['{', '整行'], ['[]', '整行'], ['null', '整行'], ['{"received":"2026-03-05","channel":"a","text":"b"}', 'id'],
    ['{"id":"1","received":"2026-02-30","channel":"a","text":"b"}', 'received'], ['{"id":"1","received":20260305,"channel":"a","text":"b"}', 'received'],
    ['{"id":"1","received":"2026-03-05","channel":"","text":"b"}', 'channel'], ['{"id":"1","received":"2026-03-05","channel":"a","text":" "}', 'text']
  ])('%s', (json, field) => expect(readLine(json)).toMatchObject({ ok: false, field }))
  it('and a number will do for an id', () => {
    expect(readLine('{"id":7,"received":"2026-03-05","channel":"a","text":"b","more":1}')).toEqual({ ok: true, line: { id: '7', received: '2026-03-05', channel: 'a', text: 'b' } })
  })
})
