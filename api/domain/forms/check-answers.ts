import { askedFields, chosenOf, fieldsOf, isAsked, rowsOf, textOf } from './asked-fields.ts'
import { checkValue } from './check-value.ts'
import type { Filled, FilledRow, Form, FormField } from './form.ts'
import { tidyFilled } from './tidy-filled.ts'

/** How many rows a table takes; more go on a sheet of their own. */
export const mostRows = 20

/** What is wrong, by place: `fieldId`, or `fieldId.row.columnId` with rows counted from 0. Empty when nothing is. */
export type Faults = Readonly<Record<string, string>>

const missing = ({ kind, label }: { kind: FormField['kind'], label: string }): string => {
  if (kind === 'choice' || kind === 'choices') return `还没有选“${label}”，请选一项。`
  if (kind === 'consent') return '请看过以上内容，同意的打勾。'
  if (kind === 'signature') return '还没有签名，请在框里用手指签名。'
  return `还没有填“${label}”，请补上。`
}

const rowFaults = (field: FormField, row: FilledRow, index: number, whole: boolean): [string, string][] => field.columns.flatMap((column): [string, string][] => {
  if (column.byPen) return []
  const text = row[column.id] ?? ''
  const fault = text === '' ? (whole && column.required ? `第 ${index + 1} 行还没有填“${column.label}”，请补上。` : null) : checkValue(column, text)
  return fault === null ? [] : [[`${field.id}.${index}.${column.id}`, fault]]
})

const tableFaults = (field: FormField, rows: readonly FilledRow[], whole: boolean): [string, string][] => {
  if (rows.length > mostRows) return [[field.id, `最多填 ${mostRows} 行，多出来的请另附纸。`]]
  if (rows.length === 0) return whole && field.required ? [[field.id, missing(field)]] : []
  return rows.flatMap((row, index) => rowFaults(field, row, index, whole))
}

const fieldFaults = (field: FormField, filled: Filled, whole: boolean): [string, string][] => {
  if (field.kind === 'table') return tableFaults(field, rowsOf(filled, field.id), whole)
  const values = field.kind === 'choices' ? chosenOf(filled, field.id) : [textOf(filled, field.id)].filter((text) => text !== '')
  if (values.length === 0) return whole && field.required ? [[field.id, missing(field)]] : []
  const fault = values.map((value) => checkValue(field, value)).find((found) => found !== null)
  return fault === undefined ? [] : [[field.id, fault]]
}

const fits = (field: FormField, value: Filled[string]): boolean =>
  typeof value === 'string' ? field.kind !== 'table' : value.every((each) => typeof each === (field.kind === 'table' ? 'object' : 'string')) && (field.kind === 'table' || field.kind === 'choices')

const strangers = (form: Form, filled: Filled): [string, string][] => {
  const asked = new Map(fieldsOf(form).filter(isAsked).map((field) => [field.id, field]))
  return Object.entries(filled).flatMap(([id, value]): [string, string][] => {
    const field = asked.get(id)
    return field !== undefined && fits(field, value) ? [] : [[id, '这张表没有这一项，请重新打开表格再填。']]
  })
}

/**
 * Everything wrong with what was filled in, explained. `whole`: what is required must be there; a draft may have gaps. What a
 * person filled in before another answer made it needless is no fault: it is left out.
 */
export const checkAnswers = (form: Form, filled: Filled, whole: boolean): Faults => {
  const tidy = tidyFilled(form, filled)
  return Object.fromEntries([...strangers(form, filled), ...askedFields(form, tidy).flatMap((field) => fieldFaults(field, tidy, whole))])
}

/** What is wrong with one field as it stands, for a screen that asks one question at a time; `null` when nothing is. */
export const checkField = (form: Form, filled: Filled, fieldId: string): string | null =>
  Object.entries(checkAnswers(form, filled, true)).find(([place]) => place === fieldId || place.startsWith(`${fieldId}.`))?.[1] ?? null
