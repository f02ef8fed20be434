import { chosenOf, rowsOf, textOf } from '@minsheng/domain/forms/asked-fields.ts'
import type { FormField } from '@minsheng/domain/forms/form.ts'
import type { ClientConfig } from '../../client-config.ts'
import { dayWords } from '../../dates.ts'
import { townshipName } from '../../township-name.ts'
import type { Answers } from './form-body.ts'

type Townships = ClientConfig['townships']

const valueWords = (kind: FormField['kind'], text: string, townships: Townships): string => {
  if (text === '') return ''
  switch (kind) {
    case 'township': return townshipName(townships, text)
    case 'day': return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayWords(text) : text
    case 'money': return `${text} 元`
    case 'signature': return '已经签名'
    case 'consent': return '同意'
    default: return text
  }
}

/** What was filled in for one field, as lines to read over; none: nothing was. */
export const answerLines = (field: FormField, answers: Answers, townships: Townships): string[] => {
  if (field.kind === 'choices') return chosenOf(answers, field.id).length ? [chosenOf(answers, field.id).join('、')] : []
  if (field.kind !== 'table') return [valueWords(field.kind, textOf(answers, field.id), townships)].filter(Boolean)
  return rowsOf(answers, field.id).map((row, index) => {
    const cells = field.columns.map(({ id, label, kind }) => ({ label, words: valueWords(kind, row[id] ?? '', townships) })).filter(({ words }) => words)
    return `${index + 1}. ${cells.map(({ label, words }) => `${label}：${words}`).join('；')}`
  })
}
