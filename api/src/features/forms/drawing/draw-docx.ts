import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun, type FileChild } from 'docx'
import { toBuffer } from 'qrcode'
import { type Block, layoutForm } from '@minsheng/domain/forms/layout-form.ts'
import { docxGrid, docxHead } from './docx-tables.ts'
import { exact, points, run } from './docx-words.ts'
import { closingLines, type Paper, print, sheet } from './paper.ts'

// Word joins two tables that touch; a line of no height keeps them apart.
const apart = (height: number): Paragraph => new Paragraph({ spacing: { ...exact(height), before: 0, after: 0 }, children: [run('', { size: 1 })] })

const heading = ({ title, newPage }: Block): Paragraph => new Paragraph({
  keepNext: true, pageBreakBefore: newPage, alignment: newPage ? 'center' : 'left', spacing: { ...exact(newPage ? 22 : print.line), before: points(4), after: points(newPage ? 4 : 1) },
  children: [run(title, { heading: true, size: newPage ? 15 : print.heading })]
})

const block = (each: Block): FileChild[] => [heading(each), ...each.grids.flatMap((grid, i): FileChild[] => [...(i > 0 ? [apart(4)] : []), docxGrid(grid)])]

const small = (text: string, before = 0): Paragraph =>
  new Paragraph({ spacing: { ...exact(print.smallLine), before: points(before) }, children: [run(text, { size: print.small })] })

const footer = (serial: string): Footer => new Footer({
  children: [new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: points(sheet.inner) }],
    children: [
      run(`${serial}\t`, { size: print.small }),
      new TextRun({ size: print.small * 2, font: run.font, children: ['第', PageNumber.CURRENT, '页 共', PageNumber.TOTAL_PAGES, '页'] })
    ]
  })]
})

/** Prints a form on A4 as a .docx people can open in Word or WPS and fill in further: the same rows and cells as the PDF. */
export const drawDocx = async (paper: Paper): Promise<Buffer> => {
  const { form, filled, serial, address, bureau } = paper
  const qr = await toBuffer(address, { width: 320, margin: 1, errorCorrectionLevel: 'M' })
  const document = new Document({
    title: `${form.title} ${serial}`, creator: bureau, lastModifiedBy: bureau, description: serial,
    styles: { default: { document: { run: { size: print.body * 2, font: run.font, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } } } },
    sections: [{
      properties: { page: {
        size: { width: points(sheet.width), height: points(sheet.height) },
        margin: { top: points(sheet.top), bottom: points(sheet.bottom), left: points(sheet.side), right: points(sheet.side), header: 0, footer: points(24), gutter: 0 }
      } },
      footers: { default: footer(serial) },
      children: [
        docxHead(paper, qr),
        ...(form.intro === null ? [] : [small(`说明：${form.intro}`)]),
        ...layoutForm(form, filled).flatMap(block),
        ...closingLines(paper).map((line, i) => small(line, i === 0 ? 3 : 0))
      ]
    }]
  })
  return Buffer.from(await Packer.toBuffer(document))
}
