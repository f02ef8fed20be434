import { describe, expect, it } from 'vitest'
import { guides } from '../guides/catalogue/guides.ts'
import { guideIds } from '../guides/guide-ids.ts'
import { units } from '../routing/units.ts'
import { fieldsOf } from './asked-fields.ts'
import { formIds } from './form-ids.ts'
import { forms } from './forms.ts'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const byId = (id: string) => {
  const form = forms.find((each) => each.id === id)
  if (!form) throw new Error(id)
  return form
}

describe('the forms of the bureau', () => {
  it('are the twenty of the catalogue, in its order and with its numbers', () => {
    expect(forms.map(({ id }) => id)).toEqual([...formIds])
    expect(forms.map(({ no }) => no)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })
  it.each(forms.map((form) => [form.title, form] as const))('%s names guides and a unit there are, and every part and field once', (_, form) => {
    expect(form.guideIds.filter((id) => !(guideIds as readonly string[]).includes(id))).toEqual([])
    expect(units.map(({ id }) => id)).toContain(form.unitId)
    for (const ids of [form.parts.map(({ id }) => id), fieldsOf(form).map(({ id }) => id), ...fieldsOf(form).map(({ columns }) => columns.map(({ id }) => id))]) {
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
      expect(ids.filter((id) => !slug.test(id))).toEqual([])
    }
  })
  it.each(forms.map((form) => [form.title, form] as const))('%s asks under a condition only after the choice it hangs on, in the words of that choice', (_, form) => {
    const fields = fieldsOf(form)
    for (const [i, field] of fields.entries()) {
      for (const { question, in: wanted } of field.when.flat()) {
        const before = fields.slice(0, i).find(({ id }) => id === question)
        expect(before?.choices ?? [], `${field.id} after ${question}`).toEqual(expect.arrayContaining([...wanted]))
      }
    }
  })
  it.each(forms.map((form) => [form.title, form] as const))('%s asks each thing in words of its own, with choices where one is to choose, and a label that fits beside', (_, form) => {
    for (const { id, kind, question, label, choices, columns, officeOnly } of fieldsOf(form)) {
      expect(question.length, id).toBeGreaterThan(2)
      expect(kind === 'table' ? columns.length > 1 : columns.length === 0, id).toBe(true)
      expect(['choice', 'choices'].includes(kind) ? choices.length > 1 : choices.length === 0, id).toBe(true)
      if (!officeOnly && kind !== 'table' && kind !== 'consent') expect(label.length, `${id} ${label}`).toBeLessThanOrEqual(12)
    }
  })
  it.each(['divorce', 'adoption', 'verification-authorisation', 'social-organisation', 'power-of-attorney', 'helper-confirmation', 'household-survey'])('%s is signed by pen, in person, never by a finger on a screen', (id) => {
    expect(fieldsOf(byId(id)).filter(({ byFinger }) => byFinger)).toEqual([])
    expect(fieldsOf(byId(id)).some(({ kind, columns }) => kind === 'signature' || columns.some(({ byPen }) => byPen))).toBe(true)
  })
  it('the authorisation names the eight departments and has a line to sign for every adult of the household', () => {
    const form = byId('verification-authorisation')
    const said = form.parts.map(({ statement }) => statement ?? '').join('')
    for (const department of ['民政', '公安', '人力资源社会保障', '住房城乡建设', '住房公积金', '工商', '税务', '人民银行']) expect(said).toContain(department)
    expect(fieldsOf(form).some(({ rows, columns }) => rows >= 6 && columns.some(({ byPen }) => byPen))).toBe(true)
  })
  it('the visit is signed by two investigators or more', () => {
    expect(fieldsOf(byId('household-survey')).find(({ id }) => id === 'investigators')).toMatchObject({ rows: 3, required: true })
  })
  it('each is named by exactly the guides it names, but for what serves any item and what staff alone fill in', () => {
    for (const { id, guideIds: named } of forms) {
      if (named.length === 0 || id === 'household-survey') continue
      const naming = guides.filter(({ formIds: listed, papers }) => listed.includes(id) || papers.some(({ formId }) => formId === id)).map((guide) => guide.id)
      expect([...named].sort(), id).toEqual(naming.sort())
    }
    expect(forms.filter(({ guideIds: named }) => named.length === 0).map(({ id }) => id)).toEqual(['power-of-attorney', 'helper-confirmation'])
  })
  it('what staff decide is for staff alone: no opinion of a township or the bureau is asked of a citizen', () => {
    for (const field of forms.flatMap(fieldsOf)) if (/(?:意见|审核|审定|审查|初审|确认意见)$/.test(field.label)) expect(field.officeOnly, field.label).toBe(true)
  })
})
