import PDFDocument from 'pdfkit'
import { toBuffer } from 'qrcode'
import { readTypeface } from '../typeface.ts'
import type { Block, LargePrint } from './document.ts'

type Doc = InstanceType<typeof PDFDocument>

/** Sizes in points. Nothing on the page is smaller than the body (domain.md §6.5). */
export const print = { title: 30, heading: 24, body: 18 } as const

const margin = 48
const QR = 96
const FOOT = 30
const NUMBER = 140
const PICTURE = 360
const ink = '#000000'
const line = '#555555'
const lineGap = 6
const BULLET = 24
// What must stand below a heading, so that none is left alone at the end of a page.
const UNDER_HEADING = 96

const inner = (doc: Doc): number => doc.page.width - margin * 2
const limit = (doc: Doc): number => doc.page.height - margin - FOOT
const room = (doc: Doc): number => limit(doc) - doc.y

const turn = (doc: Doc): void => {
  doc.addPage()
  doc.y = margin
}
const need = (doc: Doc, height: number): void => { if (room(doc) < height && doc.y > margin) turn(doc) }

/** Writes text and turns the page where it does not fit. A paragraph of more than a page runs on. */
const write = (doc: Doc, text: string, { size = print.body, x = margin, bold = false }: { size?: number, x?: number, bold?: boolean } = {}): void => {
  const width = doc.page.width - margin - x
  doc.font(bold ? 'bold' : 'body').fontSize(size)
  need(doc, Math.min(doc.heightOfString(text, { width, lineGap }), size * 4))
  doc.fillColor(ink).text(text, x, doc.y, { width, lineGap })
}

const rule = (doc: Doc): void => {
  doc.strokeColor(line).lineWidth(0.8).moveTo(margin, doc.y).lineTo(doc.page.width - margin, doc.y).stroke()
  doc.y += 10
}

const drawHead = (doc: Doc, { bureau, title, facts, scan }: LargePrint, qr: Buffer): void => {
  const width = inner(doc) - QR - 16
  doc.image(qr, doc.page.width - margin - QR, margin, { width: QR })
  doc.font('body').fontSize(print.body).fillColor(ink).text(bureau, margin, margin, { width, lineGap })
  doc.font('bold').fontSize(print.title).text(title, margin, doc.y + 6, { width, lineGap: 4 })
  const left = doc.y
  doc.font('body').fontSize(print.body).text(scan, doc.page.width - margin - QR - 12, margin + QR + 2, { width: QR + 24, align: 'center', lineGap: 2 })
  doc.y = Math.max(left, doc.y) + 8
  for (const fact of facts) write(doc, fact)
  doc.y += 6
  rule(doc)
}

const isNumbered = (item: string): boolean => /^\d+\. /.test(item)

const drawItems = (doc: Doc, items: readonly string[]): void => {
  for (const item of items) {
    need(doc, print.body * 3)
    const top = doc.y
    write(doc, item, { x: isNumbered(item) ? margin : margin + BULLET })
    const end = doc.y
    // The mark goes beside the first line, wherever the text has run on to.
    if (end > top && !isNumbered(item)) doc.circle(margin + 8, top + print.body * 0.62, 3.2).fill(ink)
    doc.y = end + 6
  }
}

const drawRecords = (doc: Doc, { caption, rows }: Extract<Block, { kind: 'records' }>): void => {
  if (caption !== '') write(doc, caption, { bold: true })
  doc.y += 4
  for (const row of rows) {
    need(doc, Math.min(row.length, 4) * (print.body + lineGap + 6) + 10)
    rule(doc)
    for (const [head, value] of row) write(doc, head === '' ? value : `${head}：${value}`)
    doc.y += 4
  }
  rule(doc)
}

const drawPicture = (doc: Doc, { bytes, alt }: Extract<Block, { kind: 'picture' }>): void => {
  need(doc, PICTURE + print.body * 2)
  const top = doc.y
  const { width, height } = (doc as unknown as { openImage: (src: Buffer) => { width: number, height: number } }).openImage(bytes)
  const scale = Math.min(inner(doc) / width, PICTURE / height, 1)
  doc.image(bytes, margin, top, { width: width * scale })
  doc.y = top + height * scale + 6
  if (alt !== '') write(doc, alt)
  doc.y += 8
}

const drawBlock = (doc: Doc, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      need(doc, UNDER_HEADING)
      doc.y += 8
      doc.outline.addItem(block.text)
      write(doc, block.text, { size: print.heading, bold: true })
      doc.y += 4
      return
    case 'text':
      // What leads in a list stands on the page of its first line.
      if (block.text.endsWith('：')) need(doc, UNDER_HEADING)
      write(doc, block.text)
      doc.y += 8
      return
    case 'note':
      write(doc, block.text, { bold: true })
      doc.y += 8
      return
    case 'items': return drawItems(doc, block.items)
    case 'records': return drawRecords(doc, block)
    case 'picture': return drawPicture(doc, block)
    default: block satisfies never
  }
}

// Beside the number of the page there is room for it, so that it does not take a page of its own.
const drawFoot = (doc: Doc, foot: string): void => {
  const width = inner(doc) - NUMBER
  doc.font('body').fontSize(print.body)
  const height = doc.heightOfString(foot, { width, lineGap })
  if (doc.y + height + 10 > doc.page.height - margin) turn(doc)
  rule(doc)
  doc.page.margins.bottom = 0
  doc.fillColor(ink).text(foot, margin, doc.y, { width, lineGap })
}

const drawFeet = (doc: Doc): void => {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    // Text below the margin would open a new page.
    doc.page.margins.bottom = 0
    doc.font('body').fontSize(print.body).fillColor(ink).text(`第${page + 1}页 共${count}页`, margin, doc.page.height - margin - 4, { width: inner(doc), align: 'right', lineBreak: false })
  }
}

/** Prints a page in large letters on A4, one column, black on white, with the QR of its address, or its code, and the characters it uses embedded. */
export const drawLargePrint = async (paper: LargePrint, at: Date): Promise<Buffer> => {
  const qr = paper.code ?? await toBuffer(paper.address, { width: 480, margin: 1, errorCorrectionLevel: 'M' })
  const doc = new PDFDocument({
    size: 'A4', margins: { top: margin, bottom: margin + FOOT, left: margin, right: margin }, bufferPages: true, lang: 'zh-CN', displayTitle: true, info: { Title: paper.title, Author: paper.bureau, CreationDate: at, ModDate: at }
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => { doc.on('end', resolve) })
  doc.registerFont('body', readTypeface()).registerFont('bold', readTypeface('Bold'))
  drawHead(doc, paper, qr)
  for (const block of paper.blocks) drawBlock(doc, block)
  drawFoot(doc, paper.foot)
  drawFeet(doc)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
