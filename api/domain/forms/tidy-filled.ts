import { askedFields, chosenOf, rowsOf, textOf } from './asked-fields.ts'
import type { FieldKind, Filled, FilledRow, Form, FormColumn, FormField } from './form.ts'

// People type digits with the Chinese keyboard on, and leave gaps as they stand on the card.
const halfWidth = (text: string): string => text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ')
const compact = new Set<FieldKind>(['id-number', 'account', 'money', 'number', 'day', 'township', 'signature'])

/** One value as it is kept: blanks at the ends gone, numbers in plain digits without gaps. */
export const tidyText = (kind: FieldKind, text: string): string => {
  if (kind === 'paragraph') return text.replace(/\r\n?/g, '\n').replace(/\n{2,}/g, '\n').trim()
  if (kind === 'phone') return halfWidth(text).replace(/[\s()]/g, '')
  const line = text.replace(/\s+/g, ' ').trim()
  if (!compact.has(kind)) return line
  const digits = halfWidth(line).replaceAll(' ', '')
  return kind === 'id-number' ? digits.toUpperCase() : kind === 'money' ? digits.replace(/[,，]/g, '').replace(/元$/, '') : digits
}

const tidyRow = (columns: readonly FormColumn[], row: FilledRow): FilledRow =>
  Object.fromEntries(columns.flatMap(({ id, kind, byPen }) => {
    const text = byPen ? '' : tidyText(kind, row[id] ?? '')
    return text === '' ? [] : [[id, text]]
  }))

const valueOf = (field: FormField, filled: Filled): Filled[string] | null => {
  if (field.kind === 'table') {
    const rows = rowsOf(filled, field.id).map((row) => tidyRow(field.columns, row)).filter((row) => Object.keys(row).length > 0)
    return rows.length > 0 ? rows : null
  }
  if (field.kind === 'choices') {
    const chosen = chosenOf(filled, field.id)
    const known = field.choices.filter((choice) => chosen.includes(choice))
    const others = chosen.filter((choice) => !field.choices.includes(choice))
    return chosen.length > 0 ? [...known, ...others] : null
  }
  return tidyText(field.kind, textOf(filled, field.id)) || null
}

/** What was filled in, as it is kept and printed: only fields that are asked of this person, numbers in plain digits, no empty rows. */
export const tidyFilled = (form: Form, filled: Filled): Filled =>
  Object.fromEntries(askedFields(form, filled).flatMap((field) => {
    const value = valueOf(field, filled)
    return value === null ? [] : [[field.id, value]]
  }))
