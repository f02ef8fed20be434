import PDFDocument from 'pdfkit'
import { readTypeface } from '../../typeface.ts'
import type { Chapter, Dossier, DossierFile, Entry } from './dossier.ts'

type Doc = InstanceType<typeof PDFDocument>

const margin = 64
const ink = '#1D2421'
const quiet = '#55605B'
const line = '#D9DEDB'
const body = 11
const photoHeight = 320
const roomForHeading = 120

const widthOf = ({ page }: Doc) => page.width - margin * 2
const roomOn = (doc: Doc) => doc.page.height - margin - doc.y

const drawCover = (doc: Doc, { bureau, caseNo, title, madeBy }: Dossier): void => {
  doc.fillColor(quiet).fontSize(14).text(bureau, margin, 170, { align: 'center' })
  doc.fillColor(ink).fontSize(40).text('案　卷', margin, 230, { align: 'center' })
  doc.fontSize(20).text(caseNo, margin, 330, { align: 'center' })
  doc.fontSize(14).text(title, margin + 40, 380, { align: 'center', width: widthOf(doc) - 80 })
  doc.fillColor(quiet).fontSize(body).text(madeBy, margin, 680, { align: 'center' })
}

const drawEntry = (doc: Doc, { head, text }: Entry): void => {
  if (roomOn(doc) < 40) doc.addPage()
  doc.fillColor(text === null ? ink : quiet).fontSize(text === null ? body : 10).text(head, margin, doc.y, { width: widthOf(doc) })
  if (text !== null) doc.moveDown(0.2).fillColor(ink).fontSize(body).text(text, { width: widthOf(doc), lineGap: 3 })
  doc.moveDown(0.6)
}

const drawPhoto = (doc: Doc, { name, bytes }: DossierFile): void => {
  if (roomOn(doc) < photoHeight + 30) doc.addPage()
  const top = doc.y
  doc.image(bytes, margin, top, { fit: [widthOf(doc), photoHeight] })
  doc.fillColor(quiet).fontSize(9).text(name, margin, top + photoHeight + 4)
  doc.moveDown(0.6)
}

/** Draws one chapter and answers with the page it begins on, counted from 1. */
const drawChapter = (doc: Doc, { title, entries, photos = [] }: Chapter, number: number): number => {
  if (roomOn(doc) < roomForHeading) doc.addPage()
  const { start, count } = doc.bufferedPageRange()
  doc.outline.addItem(title)
  doc.fillColor(ink).fontSize(15).text(`${number}　${title}`, margin, doc.y, { width: widthOf(doc) })
  doc.moveDown(0.2).strokeColor(line).lineWidth(1).moveTo(margin, doc.y).lineTo(margin + widthOf(doc), doc.y).stroke().moveDown(0.5)
  for (const entry of entries) drawEntry(doc, entry)
  for (const photo of photos) drawPhoto(doc, photo)
  doc.moveDown(0.8)
  return start + count
}

const drawContents = (doc: Doc, chapters: readonly Chapter[], pages: readonly number[]): void => {
  doc.switchToPage(1)
  doc.fillColor(ink).fontSize(20).text('目　录', margin, margin + 20, { align: 'center' })
  chapters.forEach(({ title }, i) => {
    const y = margin + 80 + i * 28
    doc.fontSize(12).text(`${i + 1}　${title}`, margin, y, { lineBreak: false })
    doc.text(`第${pages[i]}页`, margin, y, { width: widthOf(doc), align: 'right', lineBreak: false })
  })
}

const drawFrame = (doc: Doc, { caseNo, madeBy, watermark }: Dossier): void => {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    // Text below the margin would open a new page.
    doc.page.margins.bottom = 0
    const y = doc.page.height - 40
    doc.fillColor(quiet).fontSize(9).text(`${caseNo}　${madeBy}`, margin, y, { lineBreak: false })
    doc.text(`第${page + 1}页 共${count}页`, margin, y, { width: widthOf(doc), align: 'right', lineBreak: false })
    if (watermark === null) continue
    doc.save().rotate(-35, { origin: [doc.page.width / 2, doc.page.height / 2] }).fillOpacity(0.12).fillColor(ink).fontSize(26)
      .text(watermark, 0, doc.page.height / 2, { width: doc.page.width, align: 'center', lineBreak: false }).restore()
  }
}

/** Prints a dossier on A4: cover, contents with page numbers, chapters, and 第x页 共y页 on every page. */
export const drawPdf = async (dossier: Dossier, now: Date): Promise<Buffer> => {
  const doc = new PDFDocument({ size: 'A4', margin, bufferPages: true, lang: 'zh-CN', displayTitle: true, info: { Title: `案卷 ${dossier.caseNo}`, CreationDate: now, ModDate: now } })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => { doc.on('end', resolve) })
  doc.registerFont('typeface', readTypeface()).font('typeface')
  drawCover(doc, dossier)
  doc.addPage().addPage()
  const pages = dossier.chapters.map((chapter, i) => drawChapter(doc, chapter, i + 1))
  drawContents(doc, dossier.chapters, pages)
  drawFrame(doc, dossier)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
