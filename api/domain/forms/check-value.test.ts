import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCharacterOf } from '../masking/identity-number.ts'
import { checkValue } from './check-value.ts'
import type { FieldKind } from './form.ts'

const check = (kind: FieldKind, text: string, maxLength = 20) => checkValue({ kind, maxLength, choices: ['男', '女'] }, text)
const idNumber = fc.tuple(fc.constantFrom('430923', '110101', '522601'), fc.date({ min: new Date('1920-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }), fc.nat(999)).map(([area, born, order]) => {
  const digits = `${area}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`
  return `${digits}${checkCharacterOf(digits)}`
})

describe('a single value', () => {
  it.each<[FieldKind, string, RegExp | null]>([
    ['id-number', '43092319470315241', /18 位，现在是 17 位/], ['id-number', '430923194702302426', /日期不对/], ['id-number', '990923194703152426', /地区/], ['id-number', '43092319470315242A', /数字或者 X/],
    ['phone', '13973712345', null], ['phone', '0737-7222222', null], ['phone', '07377222222', null], ['phone', '7222222', null], ['phone', '1397371234', /11 位，现在是 10 位/], ['phone', '12345678901', /11 位|手机/], ['phone', 'abc', /手机写 11 位/],
    ['money', '0', null], ['money', '1200', null], ['money', '1200.5', null], ['money', '1200.50', null], ['money', '1200.555', /小数点后最多两位/], ['money', '-5', /只写数字/], ['money', '1.2万', /单位是元/], ['money', '.5', /只写数字/],
    ['day', '2026-02-28', null], ['day', '2026-02-30', /日期不对/], ['day', '2026-2-3', /日期不对/], ['number', '3', null], ['number', '3.5', /只写数字/], ['number', '三', /只写数字/],
    ['account', '6217995530001234567', null], ['account', '6217', /账号只写数字/], ['township', '430923121', null], ['township', '430923999', /没有这个乡镇/], ['choice', '男', null], ['choice', '其他', /从列出的几项里选/],
    ['consent', '是', null], ['consent', '否', /打勾/], ['line', '一二三四五六七八九十一二三四五六七八九十', null], ['line', '一二三四五六七八九十一二三四五六七八九十一', /最多写 20 个字，现在是 21 个/], ['signature', 'data:image/png;base64,iVBORw0KGgo', /重新签一次/]
  ])('%s %s', (kind, text, expected) => {
    const fault = check(kind, text)
    if (expected === null) expect(fault).toBeNull()
    else expect(fault).toMatch(expected)
  })

  it('takes every right ID number, and says so of none with one character changed or two neighbours swapped', () => {
    fc.assert(fc.property(idNumber, fc.nat(17), fc.nat(9), (right, at, digit) => {
      expect(check('id-number', right)).toBeNull()
      const changed = `${right.slice(0, at)}${digit}${right.slice(at + 1)}`
      if (changed !== right) expect(check('id-number', changed)).not.toBeNull()
      const swapped = `${right.slice(0, at)}${right.charAt(at + 1)}${right.charAt(at)}${right.slice(at + 2)}`
      if (swapped !== right && at < 17) expect(check('id-number', swapped)).not.toBeNull()
    }), { numRuns: 500 })
  })

  it('takes as money exactly what is a number of cents written plainly', () => {
    fc.assert(fc.property(fc.nat(99_999_999), (cents) => { expect(check('money', (cents / 100).toFixed(2))).toBeNull() }))
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (text) => {
      const cents = Number(text) * 100
      const plain = text !== '' && [...text].every((sign) => '0123456789.'.includes(sign)) && !text.startsWith('.') && !text.endsWith('.') && Math.abs(cents - Math.round(cents)) < 1e-6 && Number(text) < 1e9 && (text.split('.')[1] ?? '').length <= 2 && (text.split('.')[0] ?? '').length <= 9
      expect(check('money', text) === null, text).toBe(plain)
    }), { numRuns: 500 })
  })

  it('takes a day exactly when the calendar has it', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, date) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
      const days = [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      expect(check('day', text) === null, text).toBe(month >= 1 && month <= 12 && date >= 1 && date <= (days[month - 1] ?? 0))
    }))
  })
})
