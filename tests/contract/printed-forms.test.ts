import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawDocx } from '@minsheng/api/features/forms/drawing/draw-docx.ts'
import { drawPdf } from '@minsheng/api/features/forms/drawing/draw-pdf.ts'
import type { Paper } from '@minsheng/api/features/forms/drawing/paper.ts'
import { blankSerialOf } from '@minsheng/api/features/forms/serial.ts'
import { fieldsOf } from '@minsheng/domain/forms/asked-fields.ts'
import { mostRows } from '@minsheng/domain/forms/check-answers.ts'
import { exampleFilled } from '@minsheng/domain/forms/example-filled.ts'
import type { Filled, Form } from '@minsheng/domain/forms/form.ts'
import { forms } from '@minsheng/domain/forms/forms.ts'
import { layoutForm } from '@minsheng/domain/forms/layout-form.ts'
import { tidyFilled } from '@minsheng/domain/forms/tidy-filled.ts'
import { describeOffice, printWithOffice } from '../support/office.ts'
import { wordsOnPages } from '../support/page-lines.ts'
import { pagesOf, unzipped } from '../support/read-pdf.ts'

const ways = ['blank', 'filled', 'longest'] as const
type Way = (typeof ways)[number]
const names = forms.flatMap(({ id }) => ways.map((way) => `${id}.${way}`))
const squeeze = (text: string) => text.replace(/\s+/g, '')

let ink: string
const inked = (filled: Filled): Filled => Object.fromEntries(Object.entries(filled).map(([id, value]) => [id, typeof value === 'string' && value.startsWith('iVBOR') ? ink : value]))
const filledFor = (form: Form, way: Way): Filled => way === 'blank' ? {} : inked(tidyFilled(form, exampleFilled(form, way === 'longest')))
const paperOf = (form: Form, way: Way): Paper => ({
  form, filled: filledFor(form, way), bureau: '安化县民政局', serial: blankSerialOf(form), address: 'https://minsheng.example/#/packages/forms/form/index?id=petition&version=1',
  standing: '已更新，旧版可用至2026年12月31日。', at: new Date('2026-11-26T00:00:00Z')
})
const each = (run: (form: Form, way: Way) => Promise<Buffer>) => Promise.all(forms.flatMap((form) => ways.map(async (way) => [`${form.id}.${way}`, await run(form, way)] as const)))

/** Every piece of text a form must show on paper, blanks taken out. */
const wanted = (form: Form, way: Way): string[] => layoutForm(form, filledFor(form, way)).flatMap(({ title, grids }) =>
  [title, ...grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ text, foot }) => [...text.split('\n'), foot ?? ''])))]).map(squeeze).filter((text) => text !== '')

const count = (text: string, part: string) => text.split(part).length - 1

// Each text as often as it is to be found, not only once: a value of one cell must not stand in for that of another.
const missingFrom = (whole: string, texts: readonly string[]): string[] => {
  const needed = new Map<string, number>()
  for (const text of texts) needed.set(text, (needed.get(text) ?? 0) + 1)
  return [...needed].filter(([text, times]) => count(whole, text) < times).map(([text, times]) => `${text} ×${times}`)
}

const checkPrinted = async (form: Form, way: Way, pdf: Buffer) => {
  const pages = await pagesOf(pdf)
  if (way === 'longest') expect(pages.length).toBeLessThanOrEqual(form.pages + 2)
  else expect(pages.length, '页数').toBe(form.pages)
  // A paragraph that runs over the end of a page has the footer in its middle.
  const whole = pages.map((text, i) => text.replace(`${blankSerialOf(form)}第${i + 1}页共${pages.length}页`, '')).join('')
  expect(missingFrom(whole, wanted(form, way))).toEqual([])
  for (const text of [form.title, '安化县民政局', form.basis, '旧版可用至2026年12月31日', `第${form.version}版`, form.intro ?? '']) expect(whole).toContain(squeeze(text))
  pages.forEach((text, i) => expect(text, `第 ${i + 1} 页的页脚`).toContain(`${blankSerialOf(form)}第${i + 1}页共${pages.length}页`))
  for (const { width, height, words } of await wordsOnPages(pdf)) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    expect(words.filter(({ left, right, top, bottom }) => left < 40 || right > 595 - 40 || top < 20 || bottom > 842 - 15).map(({ text }) => text)).toEqual([])
  }
}

beforeAll(async () => {
  const stroke = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240"><path d="M60 150 C120 20 160 220 220 110 S300 40 340 150 S440 200 540 60" fill="none" stroke="#111133" stroke-width="9"/></svg>')
  ink = (await sharp(stroke).flatten({ background: '#ffffff' }).png({ palette: true }).toBuffer()).toString('base64')
})

const crowd = Array.from({ length: mostRows }, (_, i) => ({ name: `夏第${String(i + 1).padStart(2, '0')}`, relation: '长子', 'id-number': '11010519491231002X', health: '健康', work: '务农', income: '0' }))
const crowded = (): Paper => {
  const [form] = forms
  if (!form) throw new Error('no form')
  return { ...paperOf(form, 'filled'), filled: { ...filledFor(form, 'filled'), household: crowd } }
}
const checkCrowd = async (pdf: Buffer) => {
  const pages = await pagesOf(pdf)
  for (const { name } of crowd) expect(pages.filter((text) => text.includes(name)), name).toHaveLength(1)
  const withRows = pages.filter((text) => crowd.some(({ name }) => text.includes(name)))
  expect(withRows.length).toBeGreaterThan(1)
  for (const text of withRows) expect(text).toContain('职业或学校')
}

describe('the PDF of every form', () => {
  let printed: Record<string, Buffer>
  beforeAll(async () => { printed = Object.fromEntries(await each((form, way) => drawPdf(paperOf(form, way)))) }, 60_000)

  it.each(names)('%s says every label and value within its A4 pages, numbered, no word outside the paper', async (name) => {
    const [id, way] = name.split('.') as [string, Way]
    const form = forms.find((known) => known.id === id)
    if (!form) throw new Error(id)
    await checkPrinted(form, way, printed[name] ?? Buffer.alloc(0))
  })

  it('repeats the head of a table where its rows go on overleaf', async () => { await checkCrowd(await drawPdf(crowded())) })

  it('is small enough for a phone and carries its typeface', () => {
    for (const [name, bytes] of Object.entries(printed)) {
      expect(bytes.length, name).toBeLessThan(450_000)
      expect(bytes.toString('latin1'), name).toMatch(/\/FontFile3/)
    }
  })
})

describeOffice('the Word file of every form, opened and printed by LibreOffice', () => {
  let words: Record<string, Buffer>
  let printed: Record<string, Buffer>
  beforeAll(async () => {
    words = Object.fromEntries(await each((form, way) => drawDocx(paperOf(form, way))))
    printed = await printWithOffice({ ...words, crowded: await drawDocx(crowded()) })
  }, 180_000)

  it.each(names)('%s says every label and value within its A4 pages, numbered, no word outside the paper', async (name) => {
    const [id, way] = name.split('.') as [string, Way]
    const form = forms.find((known) => known.id === id)
    if (!form) throw new Error(id)
    await checkPrinted(form, way, printed[name] ?? Buffer.alloc(0))
  })

  it('lets no row be parted by the end of a page and repeats the head of every table', () => {
    for (const form of forms) {
      const xml = Buffer.from(unzipped(words[`${form.id}.longest`] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()).toString('utf8')
      const rows = xml.match(/<w:tr>|<w:tr /g)?.length ?? 0
      expect(rows).toBeGreaterThan(10)
      expect(xml.match(/<w:cantSplit/g)?.length, form.id).toBe(rows)
      expect(xml.match(/<w:tblHeader/g)?.length ?? 0, form.id).toBe(fieldsOf(form).filter(({ kind }) => kind === 'table').length * 2)
    }
  })

  it('repeats the head of a table where its rows go on overleaf', async () => { await checkCrowd(printed['crowded'] ?? Buffer.alloc(0)) })

  it('holds the signature as a picture in its cell', () => {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const pictures = Object.entries(unzipped(words['minimum-living.filled'] ?? new Uint8Array())).filter(([path]) => path.startsWith('word/media/')).map(([, bytes]) => hash(bytes))
    expect(pictures).toContain(hash(Buffer.from(ink, 'base64')))
  })
})
