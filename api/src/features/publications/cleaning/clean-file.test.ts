import { PDFDocument } from '@cantoo/pdf-lib'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { docxWith, pdfWith, pdfWithUnseen, photoWith, readableIn, sheetOf, xlsxWith } from '../../../../../tests/support/documents.ts'
import { Refused } from '../../../refused.ts'
import { cleanFile } from './clean-file.ts'

const facts = { parties: ['刘满香'], keep: ['0737-7222000'] }
const id = '430923194703152426'
const clean = (name: string, bytes: Buffer) => cleanFile({ name, bytes }, facts)
const refusalOf = async (name: string, bytes: Buffer): Promise<Refused> => {
  try {
    await clean(name, bytes)
  } catch (problem) {
    if (problem instanceof Refused) return problem
    throw problem
  }
  throw new Error(`${name} was taken`)
}

/** Remembers every place a word was hidden in, each with a word of its own. */
const hiding = (shape: (n: number) => string) => {
  const hidden: { place: string, word: string }[] = []
  const hide = (place: string) => {
    const word = shape(hidden.length)
    hidden.push({ place, word })
    return word
  }
  return { hidden, hide }
}
const left = (bytes: Buffer, hidden: readonly { place: string, word: string }[]) => {
  const text = readableIn(bytes)
  return hidden.filter(({ word }) => text.includes(word)).map(({ place }) => place)
}

describe('a Word file for the public', () => {
  it('shows what it showed and holds nothing of what was hidden in it', async () => {
    const { hidden, hide } = hiding((n) => `canary${n}x`)
    const { bytes, name, removed } = await clean('关于低保金的答复.docx', await docxWith('低保金已经补发，请查收。', hide))
    expect(hidden.length).toBeGreaterThan(22)
    expect(left(bytes, hidden)).toEqual([])
    expect(readableIn(bytes)).toContain('低保金已经补发，请查收。')
    for (const kept of ['插入的字', '移来的字', '被批注的字', '控件里的字']) expect(readableIn(bytes)).toContain(kept)
    expect(name).toBe('关于低保金的答复.docx')
    expect(removed).toEqual(expect.arrayContaining(['批注', '修订记录（按接受处理）', '隐藏文字']))
  })

  it('holds no identity number that was hidden in it, wherever it was', async () => {
    const { bytes } = await clean('a.docx', await docxWith('已补发', () => id))
    expect(readableIn(bytes)).not.toContain(id)
  })

  it('keeps its picture, drawn anew and found under the name the text refers to', async () => {
    const { bytes } = await clean('a.docx', await docxWith('已补发', () => 'x'))
    const parts = unzipSync(bytes)
    expect(Object.keys(parts)).toContain('word/media/image1.png')
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('Target="media/image1.png"')
    expect((await sharp(parts['word/media/image1.png']).metadata()).exif).toBeUndefined()
  })

  for (const [what, text, kind] of [['an identity number', `身份证${id}`, '身份证号'], ['a name of the case', '刘满香同志', '姓名'], ['a name that introduces itself', '申请人：李贵业，男', '姓名'], ['a phone', '电话13873712345', '电话']] as const) {
    it(`is refused with ${what} in its text, by place and kind and without repeating it`, async () => {
      const problem = await refusalOf('a.docx', await docxWith(text, () => 'x'))
      expect([problem.code, problem.fields?.['正文第1段']]).toEqual(['file-identifying', kind])
      expect(JSON.stringify(problem.fields)).not.toMatch(/4309|刘满香|李贵业|1387/)
    })
  }

  it('may name the phone of the office', async () => {
    await expect(clean('a.docx', await docxWith('请打0737-7222000', () => 'x'))).resolves.toBeDefined()
  })

  it('is refused when it cannot be read: broken, with a DTD, or with a chart nobody can look into', async () => {
    expect((await refusalOf('a.docx', (await docxWith('好', () => 'x')).subarray(0, 900))).code).toBe('file-unreadable')
    expect((await refusalOf('a.docx', await docxWith('好</w:t></w:r></w:p></w:body>', () => 'x'))).code).toBe('file-unreadable')
  })
})

describe('an Excel file for the public', () => {
  it('shows what it showed and holds nothing of what was hidden in it', async () => {
    const { hidden, hide } = hiding((n) => `canary${n}x`)
    const { bytes, removed } = await clean('汇总.xlsx', await xlsxWith('补发三户', hide))
    expect(hidden.length).toBeGreaterThan(20)
    expect(left(bytes, hidden)).toEqual([])
    expect(readableIn(bytes)).toContain('补发三户')
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('>7</')
    expect(removed).toEqual(expect.arrayContaining(['隐藏的工作表', '隐藏的行或列', '公式（留下算好的数）', '透视表及其原始数据']))
  })

  it('holds no identity number that was hidden in it, wherever it was', async () => {
    const { bytes } = await clean('a.xlsx', await xlsxWith('补发三户', () => id))
    expect(readableIn(bytes)).not.toContain(id)
  })

  it('is refused by cell and kind for numbers, for names under a heading and for a number one digit to a cell', async () => {
    expect((await refusalOf('a.xlsx', sheetOf([['序号', '证件'], ['1', id]]))).fields).toEqual({ 第1张工作表B2: '身份证号' })
    expect((await refusalOf('a.xlsx', sheetOf([['姓 名', '金额'], ['李贵业', '650'], ['王秀英', '650']]))).fields).toEqual({ 第1张工作表A2: '姓名', 第1张工作表A3: '姓名' })
    expect((await refusalOf('a.xlsx', sheetOf([[...id]]))).fields).toEqual({ 第1张工作表第1行: '身份证号' })
  })

  it('of plain figures is taken', async () => {
    await expect(clean('a.xlsx', sheetOf([['乡镇', '户数', '金额'], ['东坪镇', '120', '78000'], ['梅城镇', '98', '63700.5']]))).resolves.toMatchObject({ name: 'a.xlsx' })
  })
})

describe('a PDF for the public', () => {
  it('keeps its pages and holds nothing of what hung on document, page and picture', async () => {
    const { hidden, hide } = hiding((n) => `canary${n}x`)
    const { bytes } = await clean('答复.pdf', await pdfWith('Paid on 2026-03-01', hide))
    expect(hidden.length).toBeGreaterThan(10)
    expect(left(bytes, hidden)).toEqual([])
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    expect([pdf.getPageCount(), pdf.getAuthor(), pdf.getTitle(), pdf.getProducer()]).toEqual([1, undefined, undefined, undefined])
  })

  it('is refused by page and kind for what its text layer says, seen or not', async () => {
    expect((await refusalOf('a.pdf', await pdfWith(`ID ${id}`, () => 'x'))).fields).toEqual({ 第1页: '身份证号' })
    expect((await refusalOf('a.pdf', await pdfWithUnseen(id))).fields).toEqual({ 第1页: '身份证号' })
  })

  it('is refused for what a note on the page says', async () => {
    expect((await refusalOf('a.pdf', await pdfWith('Paid', () => id))).fields).toMatchObject({ 第1页: '身份证号' })
  })

  it('without a text layer says that somebody must look', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage([100, 100]).drawImage(await pdf.embedJpg(await photoWith('x')), { x: 0, y: 0, width: 50, height: 50 })
    expect((await clean('扫描件.pdf', Buffer.from(await pdf.save()))).removed.join()).toContain('第1页没有文字层')
  })
})

describe('a picture and a name for the public', () => {
  it('is drawn anew: nothing but the picture is left', async () => {
    const { bytes, mediaType } = await clean('现场.png', await photoWith('canary0x'))
    expect([mediaType, (await sharp(bytes).metadata()).exif, readableIn(bytes).includes('canary0x')]).toEqual(['image/jpeg', undefined, false])
  })

  it('a file name tells nobody who it is and leads nowhere', async () => {
    const photo = await photoWith('x')
    const nameOf = async (name: string) => (await clean(name, photo)).name
    expect(await nameOf('刘满香的残疾证.jpg')).toBe('刘某某的残疾证.jpg')
    expect(await nameOf(`${id}.jpg`)).toBe('〔身份证号〕.jpg')
    expect(await nameOf('../../etc/passwd')).toBe('passwd.jpg')
    expect(await nameOf('答复.docx.exe')).toBe('答复.docx.jpg')
    expect(await nameOf('\u202Egpj.exe')).toBe('gpj.jpg')
  })

  it('a file that is none of the kinds is refused, whatever it is called', async () => {
    for (const bytes of [Buffer.from('<script>alert(1)</script>'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), Buffer.alloc(0)]) expect((await refusalOf('a.pdf', bytes)).code).toBe('file-type-refused')
  })
})
