import PDFDocument from 'pdfkit'
import { toBuffer } from 'qrcode'
import { formNumber } from '@minsheng/domain/forms/versions.ts'
import { type Block, type Grid, layoutForm } from '@minsheng/domain/forms/layout-form.ts'
import { readTypeface } from '../../../typeface.ts'
import { drawRow, heightOfRow, type Doc, ink, quiet, write } from './draw-cells.ts'
import { closingLines, type Paper, print, sheet, widthsOf } from './paper.ts'

const GAP = 4
const HEADING = 23

const limit = sheet.height - sheet.bottom

const drawHead = (doc: Doc, { form, bureau, serial }: Paper, qr: Buffer): void => {
  const { side, top, inner } = sheet
  const middle = { x: side + sheet.qr + 8, width: inner - (sheet.qr + 8) * 2 }
  doc.image(qr, side + inner - sheet.qr, top, { width: sheet.qr })
  doc.fillColor(quiet)
  write(doc, formNumber(form), { x: side, y: top + 2, width: 90, size: print.small, line: print.smallLine })
  write(doc, `第 ${form.version} 版`, { x: side, y: top + 2 + print.smallLine, width: 90, size: print.small, line: print.smallLine })
  doc.fillColor(ink)
  write(doc, bureau, { ...middle, y: top + 2, size: print.body, line: print.line, align: 'center' })
  doc.font('bold')
  const bottom = write(doc, form.title, { ...middle, y: top + 22, size: print.title, line: 26, align: 'center' })
  doc.font('body').fillColor(quiet)
  const small = { x: side, y: Math.max(bottom, top + sheet.qr - print.smallLine - 2), size: print.small, line: print.smallLine }
  write(doc, '扫码核对版本', { ...small, width: inner - sheet.qr - 4, align: 'right' })
  const line = write(doc, `编号：${serial}`, { ...small, width: inner }) + 2
  doc.fillColor(ink)
  doc.y = form.intro === null ? line + 4 : write(doc, `说明：${form.intro}`, { x: side, y: line + 2, width: inner, size: print.small, line: print.smallLine }) + 2
}

const turn = (doc: Doc): void => {
  doc.addPage()
  doc.y = sheet.top
}

const drawGrid = (doc: Doc, { columns, headRows, rows }: Grid): void => {
  const widths = widthsOf(columns)
  const heights = rows.map((row) => heightOfRow(doc, row, widths))
  rows.forEach((row, i) => {
    let need = 0
    for (let j = i; j < rows.length; j += 1) {
      need += heights[j] ?? 0
      if (!rows[j]?.keep) break
    }
    // A row higher than a whole page has nowhere better to go.
    if (doc.y + need > limit && doc.y > sheet.top) {
      turn(doc)
      if (i >= headRows) for (const [k, head] of rows.slice(0, headRows).entries()) drawRow(doc, head, widths, heights[k] ?? 0)
    }
    drawRow(doc, row, widths, heights[i] ?? 0)
  })
}

const heightOf = (doc: Doc, { columns, rows }: Grid): number => {
  const widths = widthsOf(columns)
  return rows.reduce((sum, row) => sum + heightOfRow(doc, row, widths), 0)
}

// What has to stand under a heading: the first row with those it is kept with.
const leastUnder = (doc: Doc, [first]: readonly Grid[]): number => {
  if (first === undefined) return 0
  const until = first.rows.findIndex(({ keep }) => !keep)
  return heightOf(doc, { ...first, rows: first.rows.slice(0, until + 1) })
}

const drawBlock = (doc: Doc, { title, newPage, grids }: Block): void => {
  if (newPage || doc.y + HEADING + leastUnder(doc, grids) > limit) turn(doc)
  doc.font('bold')
  write(doc, title, { x: sheet.side, y: doc.y + 5, width: sheet.inner, size: newPage ? 15 : print.heading, line: print.line, align: newPage ? 'center' : 'left' })
  doc.font('body')
  doc.y += newPage ? HEADING + 4 : HEADING
  grids.forEach((grid, i) => {
    if (i > 0) doc.y += GAP
    drawGrid(doc, grid)
  })
}

const drawClosing = (doc: Doc, paper: Paper): void => {
  const lines = closingLines(paper)
  if (doc.y + lines.length * print.smallLine + 4 > limit + 6) turn(doc)
  doc.fillColor(quiet)
  let y = doc.y + 4
  for (const line of lines) y = write(doc, line, { x: sheet.side, y, width: sheet.inner, size: print.small, line: print.smallLine })
  doc.fillColor(ink)
}

const drawFeet = (doc: Doc, { serial }: Paper): void => {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    doc.fillColor(quiet)
    const at = { x: sheet.side, y: sheet.height - 38, width: sheet.inner, size: print.small, line: print.smallLine }
    write(doc, serial, at)
    write(doc, `第${page + 1}页 共${count}页`, { ...at, align: 'right' })
  }
}

/** Prints a form on A4 as a PDF with the characters it uses embedded; 第x页 共y页 on every page. */
export const drawPdf = async (paper: Paper): Promise<Buffer> => {
  const { form, filled, serial, address, at } = paper
  const qr = await toBuffer(address, { width: 320, margin: 1, errorCorrectionLevel: 'M' })
  // No bottom margin: the page is turned here, and pdfkit would turn it, too, for a footer.
  const doc = new PDFDocument({
    size: 'A4', margins: { top: 0, bottom: 0, left: 0, right: 0 }, bufferPages: true, lang: 'zh-CN', displayTitle: true, info: { Title: `${form.title} ${serial}`, CreationDate: at, ModDate: at }
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => { doc.on('end', resolve) })
  doc.registerFont('body', readTypeface()).registerFont('bold', readTypeface('Bold')).font('body').lineWidth(0.7).strokeColor(ink)
  drawHead(doc, paper, qr)
  for (const block of layoutForm(form, filled)) drawBlock(doc, block)
  drawClosing(doc, paper)
  drawFeet(doc, paper)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
