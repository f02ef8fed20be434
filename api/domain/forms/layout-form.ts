import { rowsOf, textOf } from './asked-fields.ts'
import type { Filled, FilledRow, Form, FormField, FormPart } from './form.ts'
import { isStruck, sayText, sayValue } from './say-value.ts'

/** `label` and `head` name what stands beside or below them; `value` is what is filled in; `statement` runs across the sheet. */
export type CellLook = 'label' | 'head' | 'value' | 'statement'
export type CellAlign = 'left' | 'centre' | 'right'

/** A cell over `span` columns. `foot` stands at its bottom (where staff sign), the text then at its top; `image` is a signature, a PNG in base64. */
export type Cell = { look: CellLook, text: string, span: number, align: CellAlign, foot: string | null, image: string | null }

/** A row at least `height` points high. `keep`: not parted from the row below by the end of a page. */
export type SheetRow = { cells: readonly Cell[], height: number, keep: boolean }

/** Cells under rules. `columns` are shares of the width; the first `headRows` rows are repeated on every page. */
export type Grid = { columns: readonly number[], headRows: number, rows: readonly SheetRow[] }

/** A part of the sheet as it is set, on the screen, in the .docx and in the .pdf alike. */
export type Block = { title: string, newPage: boolean, grids: readonly Grid[] }

const UNITS = 12
const LABEL = 2
const units = { third: 4, half: 6, full: 12 } as const
// Points: a line of 12-point print, and the least room a pen needs.
const LINE = 17
const ROW = 25
const TABLE_ROW = 24
const SIGN_ROW = 34
const OPINION_ROW = 54
const OPINION_BOX = 80
const PER_LINE = 33
const WHOLE = 150

const cell = (look: CellLook, text: string, span: number, over: Partial<Cell> = {}): Cell =>
  ({ look, text, span, align: look === 'label' || look === 'head' ? 'centre' : 'left', foot: null, image: null, ...over })

// Characters of 12-point print a cell takes in one line, its padding taken off.
const capacity = (span: number): number => Math.floor((span * 41.2 - 8) / 12)

// A box and its word stay together.
const wrapped = (text: string, span: number): string => {
  const lines: string[] = []
  for (const piece of text.split('　')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= capacity(span)) lines[lines.length - 1] = `${last}　${piece}`
    else lines.push(piece)
  }
  return lines.join('\n')
}

const isOpinion = ({ kind, officeOnly }: FormField): boolean => officeOnly && kind === 'paragraph'

// Side by side there is no room for a label beside: it stands inside, above.
const isBox = (field: FormField): boolean => isOpinion(field) && field.size !== 'full'

const heightOf = (field: FormField): number => {
  if (isOpinion(field)) return isBox(field) ? OPINION_BOX : OPINION_ROW
  if (field.kind === 'signature') return SIGN_ROW
  return field.kind === 'paragraph' ? Math.min(Math.max(Math.ceil(field.maxLength / PER_LINE), 2), 7) * LINE + 8 : ROW
}

const valueCell = (field: FormField, filled: Filled, span: number): Cell => {
  if (isStruck(field, filled)) return cell('value', '／', span, { align: 'centre' })
  const foot = isOpinion(field) ? field.help : null
  const image = field.kind === 'signature' ? textOf(filled, field.id) || null : null
  const text = sayValue(field, filled)
  return cell('value', field.choices.length > 0 ? wrapped(text, span) : text, span, { foot, image, align: field.kind === 'money' ? 'right' : 'left' })
}

type Placed = { field: FormField, width: number }

// From left to right; what is left of a row goes to its last field.
const packed = (fields: readonly FormField[]): Placed[][] => {
  const rows: Placed[][] = []
  let used = UNITS
  for (const field of fields) {
    const width = units[field.size]
    if (used + width > UNITS) rows.push([])
    used = (used + width > UNITS ? 0 : used) + width
    rows.at(-1)?.push({ field, width })
  }
  return rows.map((row) => {
    const rest = UNITS - row.reduce((sum, { width }) => sum + width, 0)
    return row.map((placed, i) => i === row.length - 1 ? { ...placed, width: placed.width + rest } : placed)
  })
}

const fieldRow = (placed: readonly Placed[], filled: Filled): SheetRow => ({
  height: Math.max(...placed.map(({ field }) => heightOf(field))), keep: false,
  cells: placed.flatMap(({ field, width }) => {
    if (field.kind === 'consent') return [cell('statement', sayValue(field, filled), width)]
    if (isBox(field)) return [cell('value', field.label, width, { foot: field.help })]
    return [cell('label', field.label, LABEL), valueCell(field, filled, width - LABEL)]
  })
})

const fieldGrid = (fields: readonly FormField[], filled: Filled, statement: string | null): Grid => ({
  columns: Array.from({ length: UNITS }, () => 1), headRows: 0,
  rows: [
    ...(statement === null ? [] : [{ cells: [cell('statement', statement, UNITS)], height: LINE, keep: true }]),
    ...packed(fields).map((placed) => fieldRow(placed, filled))
  ]
})

const tableGrid = ({ id, label, columns, rows: least, when, ...rest }: FormField, filled: Filled): Grid => {
  const rows = rowsOf(filled, id)
  const struck = isStruck({ id, label, columns, rows: least, when, ...rest }, filled)
  const shown: readonly (FilledRow | null)[] = [...rows, ...Array.from({ length: Math.max(least - rows.length, 0) }, () => null)]
  const isPen = columns.some(({ byPen }) => byPen)
  return {
    columns: columns.map(({ width }) => width), headRows: 2,
    rows: [
      { cells: [cell('head', label, columns.length)], height: TABLE_ROW, keep: true },
      { cells: columns.map((column) => cell('head', column.label, 1)), height: TABLE_ROW, keep: true },
      ...shown.map((row, i) => ({
        height: isPen ? TABLE_ROW + 3 : TABLE_ROW, keep: false,
        cells: columns.map(({ id: columnId, kind }, j) => cell('value', struck && i === 0 && j === 0 ? '／' : row === null ? '' : kind === 'money' ? row[columnId] ?? '' : sayText(kind, row[columnId] ?? ''), 1, { align: 'centre' }))
      }))
    ]
  }
}

// A small part is not parted by the end of a page: a signature stands under what is signed.
const together = (grid: Grid): Grid => {
  if (grid.rows.reduce((sum, { height }) => sum + height, 0) > WHOLE) return grid
  return { ...grid, rows: grid.rows.map((row, i) => ({ ...row, keep: i < grid.rows.length - 1 })) }
}

const layoutPart = ({ title, newPage, statement, fields }: FormPart, filled: Filled): Block => {
  const grids: Grid[] = []
  let run: FormField[] = []
  let said = statement
  const close = () => {
    if (run.length > 0 || said !== null) grids.push(fieldGrid(run, filled, said))
    run = []
    said = null
  }
  for (const field of fields) {
    if (field.kind !== 'table') {
      run.push(field)
      continue
    }
    close()
    grids.push(tableGrid(field, filled))
  }
  close()
  return { title, newPage, grids: grids.length === 1 ? grids.map(together) : grids }
}

/** A form as blocks of rows and cells, empty or with what was filled in: the one layout behind screen, .docx and .pdf. Takes tidied values. */
export const layoutForm = (form: Form, filled: Filled = {}): Block[] => form.parts.map((part) => layoutPart(part, filled))
