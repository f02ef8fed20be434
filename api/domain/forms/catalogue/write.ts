import type { Day } from '../../calendar/day.ts'
import { when } from '../../guides/catalogue/write.ts'
import type { GuideId } from '../../guides/guide-ids.ts'
import { type FormId, formIds } from '../form-ids.ts'
import type { FieldKind, FieldSize, Form, FormColumn, FormField, FormPart, KeptDetail } from '../form.ts'

type Over = { ask?: string, help?: string, optional?: boolean, max?: number, keep?: KeptDetail, size?: FieldSize, only?: string }

const base = (kind: FieldKind, id: string, label: string, { ask, help, optional = false, max, keep, size, only }: Over, usual: { max: number, size: FieldSize }): FormField => ({
  id, kind, label, question: ask ?? `${label}？`, help: help ?? null, required: !optional, maxLength: max ?? usual.max, choices: [], columns: [], rows: 0, keep: keep ?? null,
  byFinger: false, officeOnly: false, size: size ?? usual.size, when: when(only)
})

const plain = (kind: FieldKind, usual: { max: number, size: FieldSize }) => (id: string, label: string, over: Over = {}): FormField => base(kind, id, label, over, usual)

/** One line of words. */
export const line = plain('line', { max: 30, size: 'half' })
/** Several sentences. */
export const paragraph = plain('paragraph', { max: 200, size: 'full' })
export const number = plain('number', { max: 6, size: 'third' })
/** Money in 元. */
export const money = plain('money', { max: 12, size: 'third' })
export const date = plain('day', { max: 10, size: 'half' })
export const idNumber = plain('id-number', { max: 18, size: 'half' })
export const phone = plain('phone', { max: 13, size: 'half' })
export const account = plain('account', { max: 23, size: 'half' })
export const township = plain('township', { max: 9, size: 'third' })

// As much room as the boxes with their words take on the paper.
const sizeOf = (choices: readonly string[]): FieldSize => {
  const length = choices.reduce((sum, choice) => sum + choice.length + 2, -1)
  return length <= 5 ? 'third' : length <= 13 ? 'half' : 'full'
}

/** One of several. */
export const choice = (id: string, label: string, choices: readonly string[], over: Over = {}): FormField =>
  ({ ...base('choice', id, label, over, { max: 40, size: sizeOf(choices) }), choices })
/** Any of several. */
export const choices = (id: string, label: string, words: readonly string[], over: Over = {}): FormField =>
  ({ ...base('choices', id, label, over, { max: 40, size: sizeOf(words) }), choices: words })

type ColumnOver = { kind?: FormColumn['kind'], choices?: readonly string[], max?: number, optional?: boolean }
/** A column of a table; `width` is its share of the row. */
export const column = (id: string, label: string, width: number, { kind = 'line', choices: words = [], max = 20, optional = false }: ColumnOver = {}): FormColumn =>
  ({ id, label, kind, choices: words, width, maxLength: max, required: !optional, byPen: false })
/** A column people sign in by hand. */
export const penColumn = (id: string, label: string, width: number): FormColumn => ({ ...column(id, label, width, { optional: true }), byPen: true })

/** A table, printed with `rows` rows when empty. */
export const table = (id: string, label: string, rows: number, columns: readonly FormColumn[], over: Over = {}): FormField =>
  ({ ...base('table', id, label, over, { max: 0, size: 'full' }), columns, rows })

/** A signature by hand on the paper; the law wants it in person or the paper goes to the counter anyway. */
export const penSignature = (id: string, label: string, over: Over = {}): FormField => base('signature', id, label, { optional: true, ...over }, { max: 60_000, size: 'half' })
/** A signature that may be written with the finger on the screen. */
export const signature = (id: string, label: string, over: Over = {}): FormField => ({ ...penSignature(id, label, over), byFinger: true })
/** A box to tick under a statement. */
export const consent = (id: string, label: string, over: Over = {}): FormField => base('consent', id, label, over, { max: 2, size: 'full' })

/** The same field for staff alone: printed empty, under an id of its own. */
export const office = (field: FormField): FormField => ({ ...field, id: `office-${field.id}`, required: false, officeOnly: true })
/** An opinion of a village, a township or the bureau: room to write and the line where they sign. */
export const opinion = (id: string, label: string, foot = '经办人：　　　　　负责人：　　　　　（公章）　　　年　　月　　日'): FormField =>
  office(base('paragraph', id, label, { help: foot }, { max: 0, size: 'full' }))

/** Opinions side by side: each in a box with its name above and the signing below. */
export const opinions = (...boxes: readonly (readonly [id: string, label: string, signer?: string])[]): FormField[] =>
  boxes.map(([id, label, signer = '负责人']): FormField => ({ ...opinion(id, label, `${signer}：　　　　（公章）\n　　　　　年　　月　　日`), size: boxes.length === 3 ? 'third' : 'half' }))

/** A part of the form: its heading, what is printed word for word, its fields. */
export const part = (id: string, title: string, fields: readonly FormField[], { statement, newPage = false }: { statement?: string, newPage?: boolean } = {}): FormPart =>
  ({ id, title, statement: statement ?? null, newPage, fields })

type Row = { id: FormId, title: string, intro: string, parts: readonly FormPart[], guides: readonly GuideId[], basis: string, pages: 1 | 2, to: Form['submitTo'], unit: string, staffOnly?: boolean }

/** A form as this release writes it down: its first version. */
export const form = ({ id, guides, to, unit, staffOnly = false, ...said }: Row): Form => ({
  ...said, id, no: formIds.indexOf(id) + 1, version: 1, from: '2026-11-01' as Day, formerUntil: null, guideIds: guides, submitTo: to, unitId: unit, staffOnly
})

/** Who applies, as most forms ask it. */
export const applicant = (whose = '您'): FormField[] => [
  line('name', '姓名', { ask: `${whose}叫什么名字？`, help: '照身份证上的写。', max: 20, size: 'third', keep: 'name' }),
  choice('sex', '性别', ['男', '女'], { ask: `${whose}是男还是女？` }),
  line('ethnicity', '民族', { ask: `${whose}是哪个民族？`, max: 10, size: 'third', optional: true }),
  idNumber('id-number', '身份证号', { ask: `${whose}的身份证号是多少？`, keep: 'id-number' }),
  phone('phone', '联系电话', { ask: '打哪个电话能找到人？', keep: 'phone' })
]

/** Where the household lives. */
export const home = (): FormField[] => [
  township('township', '乡镇', { ask: '住在哪个乡镇？', keep: 'township' }),
  line('village', '村（社区）', { ask: '住在哪个村、哪个社区？', max: 20, size: 'third', keep: 'village' }),
  line('group', '村民小组', { ask: '哪个组？', max: 20, size: 'third', optional: true }),
  line('address', '详细住址', { ask: '现在住的地方怎么写？', help: '写到门牌或者屋场名，工作人员好找。', max: 60, size: 'full', keep: 'address' })
]

/** Where the money goes. */
export const bankAccount = (whose = '申请人'): FormField[] => [
  line('bank', '开户银行', { ask: '钱发到哪家银行？', help: '社会保障卡或者存折上有银行的名字。', max: 30, keep: 'bank' }),
  account('account', '银行账号', { ask: `${whose}的社会保障卡或存折账号是多少？`, help: '须是本人名下的账户。', keep: 'account' })
]
