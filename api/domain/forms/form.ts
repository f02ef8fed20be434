import type { Day } from '../calendar/day.ts'
import type { When } from '../guides/guide.ts'

/** How a field is asked and checked. `people` is a table of persons, one row each; `table` any other table. */
export const fieldKinds = ['line', 'paragraph', 'number', 'money', 'day', 'choice', 'choices', 'id-number', 'phone', 'account', 'township', 'table', 'signature', 'consent'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** What a field may be filled in with from what a person has agreed to keep. */
export const keptDetails = ['name', 'id-number', 'phone', 'address', 'township', 'village', 'account', 'bank'] as const
export type KeptDetail = (typeof keptDetails)[number]

/** How much of a row of the paper a field takes, its label counted in. */
export const fieldSizes = ['third', 'half', 'full'] as const
export type FieldSize = (typeof fieldSizes)[number]

/**
 * A column of a table field. `width` is its share of the row. `byPen`: printed as room for a signature by hand, never asked
 * on the screen.
 */
export type FormColumn = {
  id: string, label: string, kind: Exclude<FieldKind, 'table' | 'signature' | 'consent' | 'choices'>, choices: readonly string[], width: number, maxLength: number, required: boolean, byPen: boolean
}

/**
 * One field, shared by the screen, the .docx and the .pdf. `question` is how the screen asks, `label` how the paper prints.
 * `maxLength` counts characters; `rows` is how many a table prints when empty; a `signature` is by finger only where `byFinger`
 * (the law lets it), else the paper leaves room for the pen. `officeOnly`: printed empty, filled by staff by hand; its `help` is
 * the line at the foot of the cell where they sign. `when` is over other fields of the form, by the words of their choices.
 */
export type FormField = {
  id: string, kind: FieldKind, label: string, question: string, help: string | null, required: boolean, maxLength: number,
  choices: readonly string[], columns: readonly FormColumn[], rows: number, keep: KeptDetail | null, byFinger: boolean, officeOnly: boolean, size: FieldSize, when: When
}

/** A part of the form with its heading; `statement` is text printed word for word (承诺, 告知). `newPage`: begins a sheet of its own. */
export type FormPart = { id: string, title: string, statement: string | null, newPage: boolean, fields: readonly FormField[] }

/**
 * A form the project makes itself, as .docx, .pdf and on the screen. `version` counts up, `from` is the day this version is
 * used; no `guideIds`: it serves any item. `staffOnly`: staff fill it in on a visit, citizens are not offered it. `formerUntil` is the last day on which the version before is still taken. `pages` is how many A4 pages it may take.
 */
export type Form = {
  id: string, no: number, title: string, version: number, from: Day, formerUntil: Day | null, intro: string | null, parts: readonly FormPart[],
  guideIds: readonly string[], basis: string, pages: 1 | 2, submitTo: 'township' | 'unit', unitId: string, staffOnly: boolean
}

/** One row of a table as filled in: column id → value. */
export type FilledRow = Readonly<Record<string, string>>

/** What was filled in: field id → a value, the choices made, or the rows of a table. A day is `YYYY-MM-DD`, a township its code, a signature a PNG in base64. */
export type Filled = Readonly<Record<string, string | readonly string[] | readonly FilledRow[]>>

/** What a person has agreed to keep. */
export type Kept = Readonly<Partial<Record<KeptDetail, string>>>
