import { fieldsOf, isAsked } from './asked-fields.ts'
import { checkValue } from './check-value.ts'
import { type Filled, type Form, type Kept, keptDetails } from './form.ts'
import { tidyText } from './tidy-filled.ts'

/** What kept details fill in: each into the fields that name it, and only where the form takes it as it is. */
export const prefill = (form: Form, kept: Kept): Filled =>
  Object.fromEntries(fieldsOf(form).filter(isAsked).flatMap((field) => {
    const text = field.keep === null ? '' : tidyText(field.kind, kept[field.keep] ?? '')
    return text === '' || checkValue(field, text) !== null ? [] : [[field.id, text]]
  }))

const kinds = { name: 'line', 'id-number': 'id-number', phone: 'phone', address: 'line', township: 'township', village: 'line', account: 'account', bank: 'line' } as const
const longest = { name: 20, address: 60, village: 20, bank: 30 } as const

/** What is wrong with details somebody wants kept, by detail; empty when nothing is. */
export const checkKept = (kept: Kept): Readonly<Record<string, string>> =>
  Object.fromEntries(keptDetails.flatMap((detail) => {
    const text = tidyText(kinds[detail], kept[detail] ?? '')
    const fault = text === '' ? null : checkValue({ kind: kinds[detail], maxLength: (longest as Record<string, number>)[detail] ?? 30, choices: [] }, text)
    return fault === null ? [] : [[detail, fault]]
  }))

/** Details as they are kept: numbers in plain digits, nothing empty. */
export const tidyKept = (kept: Kept): Kept =>
  Object.fromEntries(keptDetails.flatMap((detail) => {
    const text = tidyText(kinds[detail], kept[detail] ?? '')
    return text === '' ? [] : [[detail, text]]
  }))
