import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedFields, fieldsOf, isAsked } from './asked-fields.ts'
import { checkAnswers, checkField, mostRows } from './check-answers.ts'
import { exampleFilled } from './example-filled.ts'
import type { Filled, Form } from './form.ts'
import { forms } from './forms.ts'
import { tidyFilled } from './tidy-filled.ts'

const formOf = (id: string): Form => {
  const form = forms.find((each) => each.id === id)
  if (!form) throw new Error(id)
  return form
}
const aid = formOf('minimum-living')
const anyForm = fc.constantFrom(...forms)
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('', ' ', '是', '男', '有', '没有', '委托他人', '2026-11-18', '0', '１３９７３７１２３４５'))
const anyFilled = (form: Form): fc.Arbitrary<Filled> => fc.dictionary(fc.constantFrom(...fieldsOf(form).map(({ id }) => id), 'stranger'),
  fc.oneof(anyText, fc.array(anyText, { maxLength: 4 }), fc.array(fc.dictionary(fc.constantFrom('name', 'id-number', 'income', 'x'), anyText), { maxLength: 4 })))
const anyFormFilled = anyForm.chain((form) => fc.tuple(fc.constant(form), anyFilled(form)))

describe('what was filled in', () => {
  it.each(forms.map((form) => [form.title, form] as const))('%s: a whole one has no fault; without one required answer exactly that one is named', (_, form) => {
    const filled = tidyFilled(form, exampleFilled(form))
    expect(checkAnswers(form, filled, true)).toEqual({})
    for (const field of askedFields(form, filled)) {
      const { [field.id]: taken, ...rest } = filled
      if (field.kind === 'choice' || taken === undefined) continue
      expect(Object.keys(checkAnswers(form, rest, true)), field.id).toEqual(field.required ? [field.id] : [])
      expect(checkAnswers(form, rest, false)).toEqual({})
    }
  })

  it('is required only where it applies: the name of a helper, when somebody else applies', () => {
    const filled = exampleFilled(aid)
    const { helper: _helper, 'helper-phone': _phone, ...alone } = filled
    expect(checkAnswers(aid, { ...alone, by: '本人' }, true)).toEqual({})
    expect(Object.keys(checkAnswers(aid, { ...alone, by: '委托他人' }, true))).toEqual(['helper', 'helper-phone'])
    expect(checkAnswers(aid, { ...filled, by: '本人', 'helper-phone': '乱写' }, true)).toEqual({})
    expect(tidyFilled(aid, { ...filled, by: '本人' })).not.toHaveProperty('helper')
  })

  it('names a wrong cell by table, row and column, and too many rows by the table', () => {
    const filled = exampleFilled(aid)
    const good = { name: '陈冬梅', relation: '女儿', 'id-number': '11010519491231002X', health: '健康', income: '0' }
    expect(checkAnswers(aid, { ...filled, household: [good, { ...good, income: '很少' }, { ...good, name: '' }] }, true)).toEqual({
      'household.1.income': expect.stringContaining('只写数字') as string, 'household.2.name': '第 3 行还没有填“姓名”，请补上。'
    })
    expect(Object.keys(checkAnswers(aid, { ...filled, household: Array.from({ length: mostRows + 1 }, () => good) }, true))).toEqual(['household'])
  })

  it('takes neither a field the form does not have nor one that is for staff or for the pen', () => {
    const filled = exampleFilled(aid)
    expect(Object.keys(checkAnswers(aid, { ...filled, stranger: 'x' }, true))).toEqual(['stranger'])
    for (const form of forms) {
      for (const field of fieldsOf(form).filter((each) => !isAsked(each))) expect(checkAnswers(form, { [field.id]: 'x' }, false), field.id).toHaveProperty(field.id)
    }
  })

  it('is read as people type it: full-width digits, gaps, a small x, 元 behind a sum', () => {
    expect(tidyFilled(aid, { 'id-number': '１１０１０５ 19491231 002x', phone: '139 7371 2345', wages: '1,200 元', reason: ' 难\r\n\r\n很难 ' })).toEqual({ 'id-number': '11010519491231002X', phone: '13973712345', wages: '1200', reason: '难\n很难' })
  })

  it('a screen that asks one question at a time hears of that one alone', () => {
    expect(checkField(aid, {}, 'name')).toContain('姓名')
    expect(checkField(aid, { name: '蒋玉莲' }, 'name')).toBeNull()
    expect(checkField(aid, { household: [{ name: '蒋玉莲', relation: '本人', 'id-number': '1', health: '健康', income: '0' }] }, 'household')).toContain('18 位')
  })

  it('whatever is sent, tidying twice is tidying once, only fields that are asked stay, and every fault is a sentence that names a field', () => {
    fc.assert(fc.property(anyFormFilled, ([form, filled]) => {
      const tidy = tidyFilled(form, filled)
      expect(tidyFilled(form, tidy)).toEqual(tidy)
      const asked = askedFields(form, tidy).map(({ id }) => id)
      expect(Object.keys(tidy).filter((id) => !asked.includes(id))).toEqual([])
      for (const [place, fault] of Object.entries(checkAnswers(form, filled, true))) {
        expect(fieldsOf(form).some(({ id }) => place === id || place.startsWith(`${id}.`)) || place in filled, place).toBe(true)
        expect(fault).toMatch(/[一-龥]{4,}.*。$/)
      }
    }), { numRuns: 300 })
  })
})
