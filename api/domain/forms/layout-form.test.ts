import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from './asked-fields.ts'
import { exampleFilled } from './example-filled.ts'
import type { Form } from './form.ts'
import { forms } from './forms.ts'
import { layoutForm } from './layout-form.ts'
import { tidyFilled } from './tidy-filled.ts'

const rowsOf = (form: Form, filled = {}) => layoutForm(form, filled).flatMap(({ grids }) => grids.flatMap(({ columns, rows }) => rows.map((row) => ({ columns, row }))))
const textsOf = (form: Form, filled = {}) => rowsOf(form, filled).flatMap(({ row }) => row.cells.map(({ text }) => text.replaceAll('\n', '　')))

describe('the layout of a form', () => {
  it.each(forms.map((form) => [form.title, form] as const))('%s fills every row from rule to rule, empty or full', (_, form) => {
    for (const filled of [{}, tidyFilled(form, exampleFilled(form, true))]) {
      for (const { columns, row } of rowsOf(form, filled)) {
        expect(row.cells.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length)
        expect(row.cells.every(({ span }) => span > 0)).toBe(true)
      }
    }
  })
  it.each(forms.map((form) => [form.title, form] as const))('%s shows the label of every field and column, every statement, and every row of a table', (_, form) => {
    const texts = textsOf(form)
    for (const { label, kind, columns } of fieldsOf(form)) {
      expect(texts.some((text) => kind === 'consent' ? text.includes(label) : text === label), label).toBe(true)
      for (const column of columns) expect(texts).toContain(column.label)
    }
    for (const { statement } of form.parts) if (statement !== null) expect(texts).toContain(statement.replaceAll('\n', '　'))
  })
  it('prints nothing in the cells of staff, whatever was filled in', () => {
    fc.assert(fc.property(fc.constantFrom(...forms), fc.string({ minLength: 3 }), (form, text) => {
      const staff = fieldsOf(form).filter(({ officeOnly }) => officeOnly)
      const sent = Object.fromEntries(staff.map(({ id }) => [id, `${text}越权`]))
      expect(textsOf(form, tidyFilled(form, sent))).toEqual(textsOf(form))
    }))
  })
  it('strikes through what does not apply once the answer it hangs on is given, and not before', () => {
    const form = forms.find(({ id }) => id === 'place-name')
    if (!form) throw new Error('place-name')
    expect(textsOf(form)).not.toContain('／')
    expect(textsOf(form, { what: '更名' })).not.toContain('／')
    expect(textsOf(form, { what: '命名' }).filter((text) => text === '／')).toHaveLength(2)
  })
  it('fills the box of what was chosen, and says days and townships as people do', () => {
    const form = forms.find(({ id }) => id === 'petition')
    if (!form) throw new Error('petition')
    const texts = textsOf(form, { sex: '女', township: '430923121', 'signed-on': '2026-11-08' })
    expect(texts).toEqual(expect.arrayContaining(['□男　■女', '东坪镇', '2026年11月8日']))
  })
})
