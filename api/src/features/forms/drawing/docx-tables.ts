import { AlignmentType, BorderStyle, HeightRule, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Cell, Grid, SheetRow } from '@minsheng/domain/forms/layout-form.ts'
import { formNumber } from '@minsheng/domain/forms/versions.ts'
import { exact, points, run } from './docx-words.ts'
import { fitted, padding, type Paper, print, sheet, sizeOfPng, statementLines, widthsOf } from './paper.ts'

const rule = { style: BorderStyle.SINGLE, size: 6, color: '111111' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rules = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule }
const noRules = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const aligned = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
// The format counts pictures in pixels of a 96th of an inch.
const pixels = (each: number): number => Math.round(each * 96 / 72)

const picture = (bytes: Buffer, box: { width: number, height: number }): ImageRun => {
  const { width, height } = fitted(sizeOfPng(bytes), box)
  return new ImageRun({ type: 'png', data: bytes, transformation: { width: pixels(width), height: pixels(height) } })
}

const linesOf = ({ look, text }: Cell): string[] => look === 'statement' ? statementLines(text) : text.split('\n')

const paragraphs = (cell: Cell, width: number, row: SheetRow): Paragraph[] => {
  const alignment = aligned[cell.align]
  if (cell.image !== null) {
    return [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: row.keep, children: [picture(Buffer.from(cell.image, 'base64'), { width: width - padding.x * 2, height: row.height - 6 })] })]
  }
  const foot = cell.foot?.split('\n') ?? []
  // The foot is pushed down by what the row is higher than its lines.
  const gap = Math.max(row.height - padding.y * 2 - (foot.length + (cell.text === '' ? 0 : 1)) * print.line, 0)
  const words = cell.text === '' && foot.length > 0 ? [] : linesOf(cell)
  const bold = cell.look === 'head'
  return [
    ...words.map((line) => new Paragraph({ alignment, keepNext: row.keep, spacing: exact(print.line), children: [run(line, { bold })] })),
    ...foot.map((line, i) => new Paragraph({ keepNext: row.keep, spacing: { ...exact(print.line), before: i === 0 ? points(gap) : 0 }, children: [run(line)] }))
  ]
}

const tableRow = (row: SheetRow, widths: readonly number[], head: boolean): TableRow => {
  let from = 0
  return new TableRow({
    cantSplit: true, ...(head ? { tableHeader: true } : {}), height: { value: points(row.height), rule: HeightRule.ATLEAST },
    children: row.cells.map((cell) => {
      const width = widths.slice(from, from + cell.span).reduce((sum, each) => sum + each, 0)
      from += cell.span
      return new TableCell({
        columnSpan: cell.span, width: { size: points(width), type: WidthType.DXA }, verticalAlign: cell.foot === null ? VerticalAlign.CENTER : VerticalAlign.TOP,
        margins: { top: points(padding.y - 1), bottom: points(padding.y - 1), left: points(padding.x), right: points(padding.x), marginUnitType: WidthType.DXA }, children: paragraphs(cell, width, row)
      })
    })
  })
}

const fixed = (columns: readonly number[]) => ({ layout: TableLayoutType.FIXED, width: { size: points(sheet.inner), type: WidthType.DXA }, columnWidths: columns.map(points) })

/** Rows and cells under rules. No row is parted by the end of a page; the head of a table is repeated on the next. */
export const docxGrid = ({ columns, headRows, rows }: Grid): Table => {
  const widths = widthsOf(columns)
  return new Table({ ...fixed(widths), borders: rules, rows: rows.map((row, i) => tableRow(row, widths, i < headRows)) })
}

const small = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT): Paragraph =>
  new Paragraph({ alignment, spacing: exact(print.smallLine), children: [run(text, { size: print.small })] })

const bare = (children: Paragraph[], width: number, over: { rowSpan?: number, columnSpan?: number } = {}): TableCell => new TableCell({
  ...over, children, width: { size: points(width), type: WidthType.DXA }, margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA }, borders: { top: none, bottom: none, left: none, right: none }
})

/** The head of a form: number and version, bureau and title, QR, and which sheet this is. */
export const docxHead = ({ form, bureau, serial }: Paper, qr: Buffer): Table => {
  const [side, middle] = [86, sheet.inner - 86 * 2]
  const centred = (text: string, size: number, line: number, heading: boolean) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: exact(line), children: [run(text, { size, heading })] })
  const code = [new Paragraph({ alignment: AlignmentType.RIGHT, children: [picture(qr, { width: sheet.qr - 6, height: sheet.qr - 6 })] }), small('扫码核对版本', AlignmentType.RIGHT)]
  const first = [bare([small(formNumber(form)), small(`第 ${form.version} 版`)], side), bare([centred(bureau, print.body, print.line, false), centred(form.title, print.title - 1, 26, true)], middle), bare(code, side, { rowSpan: 2 })]
  const second = [bare([small(`编号：${serial}`)], side + middle, { columnSpan: 2 })]
  return new Table({ ...fixed([side, middle, side]), borders: noRules, rows: [first, second].map((children) => new TableRow({ cantSplit: true, children })) })
}
