import { describe, expect, it } from 'vitest'
import { checkAnswers } from './check-answers.ts'
import { keptDetails, type Kept } from './form.ts'
import { forms } from './forms.ts'
import { checkKept, prefill, tidyKept } from './prefill.ts'
import { fieldsOf } from './asked-fields.ts'

const kept: Kept = { name: '蒋玉莲', 'id-number': '11010519491231002X', phone: '13973712345', address: '大溪村三组 12 号', township: '430923121', village: '大溪村', account: '6217995530001234567', bank: '安化农商银行' }

describe('filling in from what a person has agreed to keep', () => {
  it.each(forms.map((form) => [form.title, form] as const))('%s takes each detail where it asks for it and nowhere else, and finds no fault with it', (_, form) => {
    const filled = prefill(form, kept)
    expect(Object.entries(filled)).toEqual(fieldsOf(form).flatMap(({ id, keep }) => keep === null ? [] : [[id, kept[keep]]]))
    expect(checkAnswers(form, filled, false)).toEqual({})
  })
  it('leaves empty what was not kept, and what the form would not take', () => {
    for (const form of forms) {
      expect(prefill(form, {})).toEqual({})
      expect(prefill(form, { 'id-number': '1', township: '999', phone: '' })).toEqual(form.id === 'information-disclosure' ? { 'id-number': '1' } : {})
    }
  })
  it('keeps only right details, numbers in plain digits', () => {
    expect(checkKept(kept)).toEqual({})
    expect(Object.keys(checkKept(Object.fromEntries(keptDetails.map((detail) => [detail, '不'.repeat(61)]))))).toEqual([...keptDetails])
    expect(tidyKept({ name: ' 蒋玉莲 ', phone: '139 7371 2345', bank: ' ', 'id-number': '11010519491231002x' })).toEqual({ name: '蒋玉莲', phone: '13973712345', 'id-number': '11010519491231002X' })
  })
})
