import type PDFDocument from 'pdfkit'
import type { Cell, SheetRow } from '@minsheng/domain/forms/layout-form.ts'
import { fitted, padding, print, sheet, sizeOfPng, statementLines } from './paper.ts'

export type Doc = InstanceType<typeof PDFDocument>

export const ink = '#111111'
export const quiet = '#444444'

type Place = { x: number, y: number, width: number, size: number, line: number, align?: 'left' | 'center' | 'right' }

// The typeface has a taller line of its own; ours is set by the sheet.
const gapFor = (doc: Doc, line: number): number => line - doc.currentLineHeight(true)

/** Writes words in a column and answers with where they end. */
export const write = (doc: Doc, text: string, { x, y, width, size, line, align = 'left' }: Place): number => {
  doc.fontSize(size)
  const options = { width, align, lineGap: gapFor(doc, line) }
  const height = doc.heightOfString(text, options)
  const [left, below] = [doc.x, doc.y]
  doc.text(text, x, y, options)
  doc.x = left
  doc.y = below
  return y + Math.round(height / line) * line
}

const wordsOf = ({ look, text }: Cell): string => look === 'statement' ? statementLines(text).join('\n') : text

const heightOfText = (doc: Doc, text: string, width: number): number => {
  if (text === '') return 0
  doc.fontSize(print.body)
  return Math.round(doc.heightOfString(text, { width: width - padding.x * 2, lineGap: gapFor(doc, print.line) }) / print.line) * print.line
}

const spans = (row: SheetRow, widths: readonly number[]): number[] => {
  let from = 0
  return row.cells.map(({ span }) => {
    const width = widths.slice(from, from + span).reduce((sum, each) => sum + each, 0)
    from += span
    return width
  })
}

const linesOf = (foot: string | null): number => foot === null ? 0 : foot.split('\n').length

/** How high a row is with its words, never lower than the layout says. */
export const heightOfRow = (doc: Doc, row: SheetRow, widths: readonly number[]): number => {
  const across = spans(row, widths)
  return Math.max(row.height, ...row.cells.map((cell, i) => {
    const foot = linesOf(cell.foot) * print.line
    return heightOfText(doc, wordsOf(cell), across[i] ?? 0) + foot + padding.y * 2
  }))
}

const aligned = { left: 'left', centre: 'center', right: 'right' } as const

const drawImage = (doc: Doc, image: string, box: { x: number, y: number, width: number, height: number }): void => {
  const bytes = Buffer.from(image, 'base64')
  const { width, height } = fitted(sizeOfPng(bytes), { width: box.width - padding.x * 2, height: box.height - 4 })
  doc.image(bytes, box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, { width, height })
}

const drawCell = (doc: Doc, cell: Cell, box: { x: number, y: number, width: number, height: number }): void => {
  doc.rect(box.x, box.y, box.width, box.height).stroke()
  const place = { x: box.x + padding.x, width: box.width - padding.x * 2, size: print.body, line: print.line }
  const text = wordsOf(cell)
  if (cell.image !== null) drawImage(doc, cell.image, box)
  if (cell.foot !== null) write(doc, cell.foot, { ...place, y: box.y + box.height - print.line * linesOf(cell.foot) - 2 })
  if (text === '') return
  if (cell.look === 'head') doc.font('bold')
  const height = heightOfText(doc, text, box.width)
  write(doc, text, { ...place, y: cell.foot === null ? box.y + (box.height - height) / 2 + 1.5 : box.y + padding.y, align: aligned[cell.align] })
  doc.font('body')
}

/** Draws a row at the pen and moves the pen below it. */
export const drawRow = (doc: Doc, row: SheetRow, widths: readonly number[], height: number): void => {
  let x: number = sheet.side
  const across = spans(row, widths)
  row.cells.forEach((cell, i) => {
    const width = across[i] ?? 0
    drawCell(doc, cell, { x, y: doc.y, width, height })
    x += width
  })
  doc.y += height
}
