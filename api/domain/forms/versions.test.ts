import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Form } from './form.ts'
import { forms } from './forms.ts'
import { currentForm, formNumber, formVersion, standingOf } from './versions.ts'

const [first] = forms
if (!first) throw new Error('no form')
const version = (number: number, from: string, formerUntil: string | null): Form => ({ ...first, version: number, from: day(from), formerUntil: formerUntil === null ? null : day(formerUntil) })
const one = version(1, '2026-01-01', null)
const two = version(2, '2026-06-01', '2026-08-31')
const three = version(3, '2027-01-01', null)
const all = [three, one, two]

describe('versions of a form', () => {
  it.each([
    ['2025-12-31', 1], ['2026-01-01', 1], ['2026-05-31', 1], ['2026-06-01', 2], ['2026-12-31', 2], ['2027-01-01', 3]
  ])('on %s version %i is in use', (today, expected) => {
    expect(currentForm(all, one.id, day(today))?.version).toBe(expected)
  })
  it.each([
    ['2026-05-31', one, 'current', null], ['2026-05-31', two, 'coming', '这一版从2026年6月1日起使用。'], ['2026-06-01', two, 'current', '已更新，旧版可用至2026年8月31日。'],
    ['2026-06-01', one, 'former', '已更新为第 2 版，这一版（旧版）可用至2026年8月31日。'], ['2026-08-31', one, 'former', '已更新为第 2 版，这一版（旧版）可用至2026年8月31日。'],
    ['2026-09-01', one, 'ended', '已更新为第 2 版，这一版（第 1 版）不再使用，请下载新版。'], ['2026-09-01', two, 'current', null], ['2027-01-01', two, 'ended', '已更新为第 3 版，这一版（第 2 版）不再使用，请下载新版。'], ['2027-01-01', one, 'ended', '已更新为第 3 版，这一版（第 1 版）不再使用，请下载新版。']
  ] as const)('on %s a version is said to stand where it stands', (today, form, standing, text) => {
    expect(standingOf(all, form, day(today))).toEqual({ standing, text })
  })
  it('are found by number, and what there is not is nothing', () => {
    expect(formVersion(all, one.id, 2)).toBe(two)
    expect(formVersion(all, one.id, 9)).toBeNull()
    expect(currentForm(all, 'none', day('2026-01-01'))).toBeNull()
    expect(formNumber({ no: 4 })).toBe('MZB-04')
  })
})
