import type { Day } from '../calendar/day.ts'
import { spokenDay } from '../calendar/spoken-day.ts'
import { applies } from '../guides/choose-papers.ts'
import { townshipName } from '../routing/units.ts'
import { chosenOf, textOf } from './asked-fields.ts'
import type { FieldKind, Filled, FormField } from './form.ts'

const box = (word: string, chosen: boolean): string => `${chosen ? '■' : '□'}${word}`

/** One value as people read it: a day in words, a township by its name, money in 元. */
export const sayText = (kind: FieldKind, text: string): string => {
  if (text === '') return ''
  if (kind === 'day') return spokenDay(text as Day)
  if (kind === 'township') return townshipName(text) ?? text
  return kind === 'money' ? `${text} 元` : text
}

const blanks: Partial<Record<FieldKind, string>> = { day: '　　　年　　月　　日', money: '元' }

/** What stands in the cell of a field: the value, the boxes with those chosen filled, or what guides the pen where it is empty. */
export const sayValue = (field: FormField, filled: Filled): string => {
  if (field.kind === 'choice' || field.kind === 'choices') {
    const chosen = chosenOf(filled, field.id)
    return field.choices.map((word) => box(word, chosen.includes(word))).join('　')
  }
  if (field.kind === 'consent') return box(field.label, textOf(filled, field.id) === '是')
  if (field.kind === 'signature') return ''
  return sayText(field.kind, textOf(filled, field.id)) || (blanks[field.kind] ?? '')
}

/** Whether a field is struck through: the answers it hangs on are given and it does not apply. */
export const isStruck = (field: FormField, filled: Filled): boolean =>
  field.when.length > 0 && field.when.flat().every(({ question }) => chosenOf(filled, question).length > 0) &&
  !applies(field.when, Object.fromEntries(field.when.flat().map(({ question }) => [question, chosenOf(filled, question)])))
