import type { MaskingFacts } from '@minsheng/domain/masking/find-spans.ts'
import { Refused } from '../../../refused.ts'
import { assertNothingFound, type Cleaned } from './finding.ts'
import { type Lib, type Pdf, spokenTexts } from './pdf-spoken-text.ts'
import { readPdfText } from './read-pdf-text.ts'
import { stripJpeg } from './strip-jpeg.ts'

const load = async () => import('@cantoo/pdf-lib')

// Descriptions, private data and spoken text that any object can carry besides what is drawn.
const goneKeys = ['Metadata', 'PieceInfo', 'LastModified', 'StructParent', 'StructParents', 'ActualText', 'Alternates', 'OPI', 'AF']
// What a page carries besides: notes, actions, thumbnails, article beads, presentation steps.
const gonePageKeys = ['Annots', 'AA', 'Thumb', 'B', 'Tabs', 'PresSteps', 'DPart', 'ID', 'SeparationInfo']


const open = async ({ PDFDocument }: Lib, bytes: Buffer): Promise<Pdf> => {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false })
  } catch {
    throw new Refused('file-unreadable')
  }
}

const strip = ({ PDFDict, PDFName, PDFRawStream, PDFString }: Lib, pdf: Pdf): void => {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFDict ? object : object instanceof PDFRawStream ? object.dict : undefined
    const type = String(dict?.get(PDFName.of('Type')))
    for (const key of type === '/Page' ? [...goneKeys, ...gonePageKeys] : goneKeys) dict?.delete(PDFName.of(key))
    // The name of a layer is shown by no page, only by the program's list of layers.
    if (type === '/OCG') dict?.set(PDFName.of('Name'), PDFString.of(''))
    if (!(object instanceof PDFRawStream) || !/DCTDecode/.test(String(object.dict.get(PDFName.of('Filter'))))) continue
    pdf.context.assign(ref, PDFRawStream.of(object.dict, stripJpeg(object.contents)))
  }
}

const FAR = 1_000_000

// The reader leaves out what lies beside the page; on a sheet without edges nothing does.
const withoutEdges = async (lib: Lib, bytes: Buffer): Promise<Buffer> => {
  const pdf = await open(lib, bytes)
  for (const page of pdf.getPages()) {
    page.setMediaBox(-FAR, -FAR, 2 * FAR, 2 * FAR)
    page.setCropBox(-FAR, -FAR, 2 * FAR, 2 * FAR)
  }
  return Buffer.from(await pdf.save({ updateFieldAppearances: false }))
}

const read = async (lib: Lib, bytes: Buffer) => readPdfText(await withoutEdges(lib, bytes))

// Only pages are copied: what hangs on the document (author, attachments, scripts, outlines, forms, layers, older states) stays behind.
const copyPages = async ({ PDFDocument }: Lib, from: Pdf): Promise<Buffer> => {
  const to = await PDFDocument.create({ updateMetadata: false })
  for (const page of await to.copyPages(from, from.getPageIndices())) to.addPage(page)
  return Buffer.from(await to.save({ addDefaultPage: false, updateFieldAppearances: false }))
}

/**
 * A PDF of the pages alone, without properties, notes, forms, attachments and hidden layers. Refuses, naming page and kind,
 * when a machine reads identity data on a page; the finished copy is read once more.
 */
export const cleanPdf = async (bytes: Buffer, facts: MaskingFacts): Promise<Cleaned> => {
  const lib = await load()
  assertNothingFound(await read(lib, bytes), facts)
  const pdf = await open(lib, bytes)
  assertNothingFound(spokenTexts(lib, pdf), facts)
  strip(lib, pdf)
  const copy = await copyPages(lib, pdf)
  const after = await read(lib, copy)
  assertNothingFound(after, facts)
  const blank = after.filter((page) => page.blank).map(({ page }) => page)
  const seen = blank.length > 0 ? [`第${blank.join('、')}页没有文字层，机器看不到上面的字，请用眼看一遍`] : []
  return { bytes: copy, mediaType: 'application/pdf', extension: 'pdf', removed: ['文档属性、批注、表单、附件和图层', ...seen] }
}
