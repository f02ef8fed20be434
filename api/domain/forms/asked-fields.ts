import { applies } from '../guides/choose-papers.ts'
import type { Answered } from '../guides/guide.ts'
import type { Filled, FilledRow, Form, FormField } from './form.ts'

/** Every field of a form in its order. */
export const fieldsOf = (form: Form): FormField[] => form.parts.flatMap(({ fields }) => fields)

/** Whether a field is asked on the screen at all: not what staff fill in, and no signature that must be by pen. */
export const isAsked = ({ officeOnly, kind, byFinger }: FormField): boolean => !officeOnly && (kind !== 'signature' || byFinger)

/** A value as text; empty where there is none or where it is a list. */
export const textOf = (filled: Filled, id: string): string => typeof filled[id] === 'string' ? filled[id] : ''

/** The choices made; one alone may come as a text. */
export const chosenOf = (filled: Filled, id: string): readonly string[] => {
  const value = filled[id]
  if (value === undefined || value === '') return []
  if (typeof value === 'string') return [value]
  return value.filter((each): each is string => typeof each === 'string')
}

/** The rows of a table. */
export const rowsOf = (filled: Filled, id: string): readonly FilledRow[] => {
  const value = filled[id]
  return value === undefined || typeof value === 'string' ? [] : value.filter((each): each is FilledRow => typeof each === 'object')
}

const isChoice = ({ kind }: FormField) => kind === 'choice' || kind === 'choices'

/** The fields that apply to what was filled in, in order: a choice under a field that does not apply counts for nothing. */
export const applyingFields = (form: Form, filled: Filled): FormField[] => {
  const counted: Record<string, readonly string[]> = {}
  return fieldsOf(form).filter((field) => {
    if (!applies(field.when, counted as Answered)) return false
    if (isChoice(field) && !field.officeOnly) counted[field.id] = chosenOf(filled, field.id)
    return true
  })
}

/** The questions of the screen, in order, for what has been filled in so far. */
export const askedFields = (form: Form, filled: Filled): FormField[] => applyingFields(form, filled).filter(isAsked)
