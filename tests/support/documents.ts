import { PDFDocument, PDFHexString, PDFName, PDFString, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'

// Office files, PDFs and pictures made for a test, with something to find in every place a program can hide it.

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packed = (parts: Record<string, string | Uint8Array>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]): [string, Uint8Array] => [path, typeof part === 'string' ? strToU8(part) : part]))))

const core = (word: string) => `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${word}</dc:creator><dc:title>${word}</dc:title><cp:lastModifiedBy>${word}</cp:lastModifiedBy></cp:coreProperties>`
const app = (word: string) => `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${word}</Company><Manager>${word}</Manager></Properties>`

/** A photograph with a place, a name and a remark in its EXIF. */
export const photoWith = (word: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#1F6B4F' } }).withExif({ IFD0: { Artist: word, ImageDescription: word }, IFD3: { GPSLatitude: '28/1 22/1 0/1', GPSLatitudeRef: 'N' } }).jpeg().toBuffer()

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const run = (text: string, rPr = '') => `<w:r>${rPr}<w:t>${text}</w:t></w:r>`
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const wordBody = (visible: string, hide: (place: string) => string) => `${head}<w:document ${W} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>
<!-- ${hide('XML 注释')} -->
<w:p w:rsidR="00ABCDEF">${run(visible)}</w:p>
<w:p>${run(hide('隐藏文字'), '<w:rPr><w:vanish/></w:rPr>')}${run(hide('样式隐藏的文字'), '<w:rPr><w:rStyle w:val="Gone"/></w:rPr>')}</w:p>
<w:p><w:del w:id="1" w:author="${hide('修订人')}"><w:r><w:delText>${hide('删去的字')}</w:delText></w:r></w:del><w:ins w:id="2" w:author="${hide('插入人')}" w:date="2026-01-01T00:00:00Z">${run('插入的字')}</w:ins></w:p>
<w:p><w:moveFrom w:id="3" w:author="x">${run(hide('移走的字'))}</w:moveFrom><w:moveTo w:id="4" w:author="x">${run('移来的字')}</w:moveTo></w:p>
<w:p><w:pPr><w:pPrChange w:id="5" w:author="${hide('改格式的人')}"><w:pPr/></w:pPrChange></w:pPr><w:commentRangeStart w:id="0"/>${run('被批注的字')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
<w:p><w:sdt><w:sdtPr><w:alias w:val="${hide('控件名')}"/><w:tag w:val="${hide('控件标签')}"/></w:sdtPr><w:sdtContent>${run('控件里的字')}</w:sdtContent></w:sdt></w:p>
<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${hide('图片说明')}" title="${hide('图片标题')}"/></wp:inline></w:drawing></w:r></w:p>
<w:p><w:hyperlink r:id="rId8">${run('链接')}</w:hyperlink></w:p></w:body></w:document>`

const wordLinks = (hide: (place: string) => string) => `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${REL}/comments" Target="comments.xml"/>
<Relationship Id="rId3" Type="${REL}/image" Target="media/image1.jpeg"/><Relationship Id="rId8" Type="${REL}/hyperlink" Target="file:///C:/Users/${hide('本机路径')}/a.docx" TargetMode="External"/><Relationship Id="rId9" Type="${REL}/attachedTemplate" Target="file:///D:/${hide('模板路径')}.dotx" TargetMode="External"/></Relationships>`

/** A Word file that shows `visible`; `word` stands, with the name of the place, wherever Word can hide something. */
export const docxWith = async (visible: string, hide: (place: string) => string): Promise<Buffer> => packed({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'docProps/core.xml': core(hide('文档属性')), 'docProps/app.xml': app(hide('单位')), 'docProps/custom.xml': app(hide('自定义属性')), 'docProps/thumbnail.jpeg': await photoWith(hide('缩略图')),
  'word/document.xml': wordBody(visible, hide), 'word/_rels/document.xml.rels': wordLinks(hide),
  'word/styles.xml': `${head}<w:styles ${W}><w:style w:type="character" w:styleId="Gone"><w:name w:val="gone"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
  'word/comments.xml': `${head}<w:comments ${W}><w:comment w:id="0" w:author="${hide('批注人')}"><w:p>${run(hide('批注'))}</w:p></w:comment></w:comments>`,
  'word/people.xml': app(hide('人员')), 'word/settings.xml': `${head}<w:settings ${W}><w:docVars><w:docVar w:name="v" w:val="${hide('文档变量')}"/></w:docVars></w:settings>`,
  'word/media/image1.jpeg': await photoWith(hide('图片属性')), 'customXml/item1.xml': `<a>${hide('附带数据')}</a>`
})

const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const sheetXml = (rows: string, rest = '', cols = '') => `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}">${cols}<sheetData>${rows}</sheetData>${rest}</worksheet>`

/** An Excel file whose first sheet shows `visible` in A1. */
export const xlsxWith = async (visible: string, hide: (place: string) => string): Promise<Buffer> => packed({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  'docProps/core.xml': core(hide('文档属性')), 'docProps/app.xml': app(hide('单位')),
  'xl/workbook.xml': `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}"><sheets><sheet name="汇总" sheetId="1" r:id="rId1"/><sheet name="${hide('隐藏表的名称')}" sheetId="2" state="hidden" r:id="rId2"/><sheet name="深藏" sheetId="3" state="veryHidden" r:id="rId3"/></sheets><definedNames><definedName name="n" comment="${hide('名称的说明')}">"${hide('名称')}"</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[1, 2, 3].map((n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
  'xl/sharedStrings.xml': `${head}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${visible}</t><rPh sb="0" eb="1"><t>${hide('注音')}</t></rPh></si><si><t>${hide('没有格子用的字符串')}</t></si></sst>`,
  'xl/worksheets/sheet1.xml': sheetXml(`<row r="1"><c r="A1" t="s"><v>0</v></c>${cell('C1', hide('隐藏的列'))}<c r="D1"><f>"${hide('公式')}"&amp;""</f><v>7</v></c></row><row r="2" hidden="1">${cell('A2', hide('隐藏的行'))}</row><row r="3" ht="0" customHeight="1">${cell('A3', hide('零高的行'))}</row>`,
    `<dataValidations><dataValidation prompt="${hide('输入提示')}"/></dataValidations><hyperlinks><hyperlink ref="A1" tooltip="${hide('链接提示')}"/></hyperlinks><headerFooter><oddHeader>${hide('打印页眉')}</oddHeader></headerFooter><legacyDrawing r:id="rId1"/>`, '<cols><col min="3" max="3" width="9" hidden="1"/></cols>'),
  'xl/worksheets/sheet2.xml': sheetXml(`<row r="1">${cell('A1', hide('隐藏的表'))}</row>`), 'xl/worksheets/sheet3.xml': sheetXml(`<row r="1">${cell('A1', hide('深藏的表'))}</row>`),
  'xl/comments1.xml': `<comments><authors><author>${hide('批注人')}</author></authors><t>${hide('批注')}</t></comments>`, 'xl/threadedComments/threadedComment1.xml': `<t>${hide('会话批注')}</t>`, 'xl/persons/person.xml': `<p>${hide('人员')}</p>`,
  'xl/pivotCache/pivotCacheRecords1.xml': `<r>${hide('透视表原始数据')}</r>`, 'xl/externalLinks/externalLink1.xml': `<l>${hide('外部链接')}</l>`, 'xl/connections.xml': `<c>${hide('数据连接')}</c>`, 'xl/media/image1.jpeg': await photoWith(hide('图片属性'))
})

/** The same workbook with other rows on its one visible sheet. */
export const sheetOf = (rows: readonly (readonly string[])[]): Buffer => packed({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  'xl/workbook.xml': `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': sheetXml(rows.map((cells, r) => `<row r="${r + 1}">${cells.map((text, c) => cell(`${String.fromCharCode(65 + c)}${r + 1}`, text)).join('')}</row>`).join(''))
})

/** A PDF page that shows `visible` (ASCII); other words hang on the document, the page and the picture. */
export const pdfWith = async (visible: string, hide: (place: string) => string): Promise<Buffer> => {
  const pdf = await PDFDocument.create()
  for (const set of ['setTitle', 'setAuthor', 'setSubject', 'setProducer', 'setCreator'] as const) pdf[set](hide('文档属性'))
  const page = pdf.addPage([300, 200])
  page.drawText(visible, { x: 20, y: 150, size: 12, font: await pdf.embedFont(StandardFonts.Helvetica) })
  page.drawImage(await pdf.embedJpg(await photoWith(hide('图片属性'))), { x: 20, y: 20, width: 80, height: 60 })
  const note = pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 10, 10], Contents: PDFHexString.fromText(hide('批注')), T: PDFHexString.fromText(hide('批注人')) })
  page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(note)]))
  page.node.set(PDFName.of('PieceInfo'), pdf.context.obj({ App: { Private: PDFString.of(hide('程序私有数据')) } }))
  page.node.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.stream(hide('XMP'))))
  await pdf.attach(Buffer.from(hide('附件')), 'a.txt', { description: hide('附件说明') })
  pdf.addJavaScript('main', `console.println('${hide('脚本')}')`)
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}

/** A PDF whose text is drawn white, tiny and off the page. */
export const pdfWithUnseen = async (text: string): Promise<Buffer> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([300, 200])
  page.drawText('Reply', { x: 20, y: 150, size: 12, font })
  page.drawText(text, { x: -900, y: 20, size: 0.5, font, color: rgb(1, 1, 1) })
  return Buffer.from(await pdf.save())
}

/** Everything that can be read in a file: its parts unpacked, or its bytes, as UTF-8 and as UTF-16. */
export const readableIn = (bytes: Buffer): string => {
  const parts = bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(bytes)).map((part) => Buffer.from(part)) : [bytes]
  return parts.map((part) => `${strFromU8(part)}\n${part.toString('latin1')}\n${Buffer.from(part.subarray(0, part.length - part.length % 2)).swap16().toString('utf16le')}`).join('\n')
}
