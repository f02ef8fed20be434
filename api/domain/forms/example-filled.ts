import { checkCharacterOf } from '../masking/identity-number.ts'
import { fieldsOf, isAsked } from './asked-fields.ts'
import type { FieldKind, Filled, FilledRow, Form, FormField } from './form.ts'

// One white point: the smallest PNG there is.
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FwAAAABJRU5ErkJggg=='

const idNumberOf = (seed: number): string => {
  const digits = `4309231968${String(seed % 12 + 1).padStart(2, '0')}${String(seed % 28 + 1).padStart(2, '0')}${String(seed % 1000).padStart(3, '0')}`
  return `${digits}${checkCharacterOf(digits)}`
}

// By what a label speaks of, the first that fits: an example should read like a form somebody filled in.
const spoken: readonly (readonly [word: string, value: string])[] = [
  ['关系', '长子'], ['姓名', '蒋玉莲'], ['人', '刘建军'], ['父亲', '夏德明'], ['母亲', '陈冬梅'], ['民族', '汉族'], ['银行', '安化农商银行'], ['村', '大溪村'], ['小组', '三组'],
  ['职业', '务农'], ['学校', '完小四年级'], ['住址', '东坪镇大溪村三组 12 号'], ['地址', '东坪镇大溪村三组 12 号'], ['代码', '52430923MJJ1234567'], ['车辆', '两轮摩托一辆'], ['房屋', '砖混平房三间，约 80 平方米']
]

const sentence = '家里两位老人都有慢性病，常年吃药，收入只够买米买油，孩子还在读书。'
const plain: Partial<Record<FieldKind, string>> = { phone: '13973712345', account: '6217995530001234567', day: '2026-11-18', township: '430923121', consent: '是', signature: dot }

/** A value for an example that the check takes; `seed` keeps neighbours apart, `longest` fills the room there is. */
const exampleText = ({ kind, maxLength, label, choices }: { kind: FieldKind, maxLength: number, label: string, choices: readonly string[] }, seed: number, longest: boolean): string => {
  const known = plain[kind]
  if (known !== undefined) return known
  if (kind === 'id-number') return idNumberOf(seed)
  if (kind === 'money') return `${1000 + seed}.50`
  if (kind === 'number') return String(1 + seed % 9)
  if (kind === 'choice') return choices[seed % choices.length] ?? ''
  const words = kind === 'paragraph' ? sentence : spoken.find(([word]) => label.includes(word))?.[1] ?? `第${seed}项如实填写`
  return longest ? words.repeat(Math.ceil(maxLength / words.length)).slice(0, maxLength) : words.slice(0, maxLength)
}

// The choice under which most other fields apply, so that an example shows as much of the form as can be filled in.
const opening = (form: Form, field: FormField): string => {
  const asked = (word: string) => fieldsOf(form).filter(({ when }) => when.flat().some(({ question, in: wanted }) => question === field.id && wanted.includes(word))).length
  return [...field.choices].sort((a, b) => asked(b) - asked(a))[0] ?? ''
}

const exampleRows = (field: FormField, longest: boolean): FilledRow[] => Array.from({ length: Math.max(field.rows, 1) }, (_, row) =>
  Object.fromEntries(field.columns.filter(({ byPen }) => !byPen).map((column, i) => [column.id, exampleText(column, row * 7 + i, longest)])))

/** Every field of a form filled in with something the check takes, for tests and for trying out; `longest` uses all the room. */
export const exampleFilled = (form: Form, longest = false): Filled => Object.fromEntries(fieldsOf(form).filter(isAsked).map((field, i) => {
  if (field.kind === 'table') return [field.id, exampleRows(field, longest)]
  if (field.kind === 'choices') return [field.id, longest ? [...field.choices] : field.choices.slice(-1)]
  return [field.id, field.kind === 'choice' ? opening(form, field) : exampleText(field, i + 1, longest)]
}))
