import type { Element } from '@xmldom/xmldom'
import { strToU8, type Unzipped } from 'fflate'
import type { MaskingFacts } from '@minsheng/domain/masking/find-spans.ts'
import { suggestParties } from '@minsheng/domain/masking/suggest-parties.ts'
import { Refused } from '../../../refused.ts'
import { assertNothingFound, type Cleaned, joinSingles, type Passage } from './finding.ts'
import { type Link, linksPart, type Part, writePackage } from './package.ts'
import { type Cell, dropHiddenCells, settleCells, sharedStrings } from './sheet-cells.ts'
import { attribute, childrenOf, drop, dropUnseen, isElement, named, parseXml, writeXml } from './xml.ts'

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
// What a sheet may consist of; everything else (comments, links, rules, tables, drawings) points at parts that are not kept.
const keptInSheet = new Set(['dimension', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'pageMargins'])
const goneParts: readonly [RegExp, string][] = [
  [/^docProps\//, '文档属性（作者、单位等）'], [/^xl\/(?:comments|threadedComments|persons)/, '批注'], [/^xl\/(?:drawings|charts|media|diagrams)\//, '图形、图表和图片'],
  [/^xl\/(?:pivotTables|pivotCache)/, '透视表及其原始数据'], [/^xl\/(?:externalLinks|connections|queryTables)/, '外部数据连接'], [/^xl\/tables\//, '表格样式'], [/vbaProject/, '宏'], [/^customXml\//, '附带的数据']
]

type Sheet = { name: string, path: string, hidden: boolean }
type CleanSheet = { name: string, bytes: Uint8Array, cells: readonly Cell[], hiddenCells: number, formulas: boolean }

const sheetsOf = (parts: Unzipped): Sheet[] => {
  const links = named(parseXml(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()), 'Relationship')
  return named(parseXml(parts['xl/workbook.xml'] as Uint8Array), 'sheet').map((sheet) => {
    const target = attribute(links.find((link) => attribute(link, 'Id') === attribute(sheet, 'id')) ?? sheet, 'Target') ?? ''
    return { name: attribute(sheet, 'name') ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, hidden: (attribute(sheet, 'state') ?? 'visible') !== 'visible' }
  })
}

const cleanSheet = (name: string, bytes: Uint8Array | undefined, strings: readonly string[]): CleanSheet => {
  const document = bytes && parseXml(bytes)
  const root = document?.documentElement
  if (!document || !root) throw new Refused('file-unreadable')
  dropUnseen(document)
  for (const child of childrenOf(root)) if (isElement(child) && !keptInSheet.has(child.localName ?? '')) drop(child)
  const hiddenCells = dropHiddenCells(root)
  const formulas = named(root, 'f').length > 0
  const cells = settleCells(root, strings)
  return { name, bytes: writeXml(document), cells, hiddenCells, formulas }
}

// Under a heading that says so every cell is a name, whatever else stands there.
const nameHeading = /^(?:姓名|户主|户主姓名|申请人|联系人|监护人|家属|被救助人|救助对象|当事人|患者)$/

const namesUnderHeadings = (cells: readonly Cell[]): string[] => {
  const headings = cells.filter(({ text }) => nameHeading.test(text.replace(/\s/g, '')))
  return cells.filter((cell) => headings.some(({ column, row }) => column === cell.column && cell.row > row)).flatMap(({ text }) => suggestParties(`姓名：${text.trim()}`))
}

const rowsOf = (cells: readonly Cell[]): Map<number, Cell[]> => {
  const rows = new Map<number, Cell[]>()
  for (const cell of cells) rows.set(cell.row, [...rows.get(cell.row) ?? [], cell])
  return rows
}

const passagesOf = ({ name, cells }: CleanSheet, index: number): Passage[] => [
  { where: `第${index + 1}张工作表的名称`, text: name },
  ...cells.map(({ ref, text }) => ({ where: `第${index + 1}张工作表${ref}`, text })),
  ...[...rowsOf(cells)].map(([row, each]) => ({ where: `第${index + 1}张工作表第${row}行`, text: joinSingles(each.map(({ text }) => text)) }))
]

// Number formats and style names are words of whoever made the file.
const cleanStyles = (bytes: Uint8Array | undefined): { part: Part[], passages: Passage[] } => {
  if (!bytes) return { part: [], passages: [] }
  const document = parseXml(bytes)
  dropUnseen(document)
  for (const element of named(document, 'extLst', 'cellStyles', 'tableStyles')) drop(element)
  const passages = named(document, 'numFmt').map((format) => ({ where: '单元格格式', text: attribute(format, 'formatCode') ?? '' }))
  return { part: [{ path: 'xl/styles.xml', type: `${MAIN}.styles+xml`, bytes: writeXml(document) }], passages }
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const workbook = (sheets: readonly CleanSheet[]): Uint8Array => strToU8(
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, i) =>
    `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`)

const assemble = (sheets: readonly CleanSheet[], styles: readonly Part[]): Buffer => writePackage([
  linksPart('_rels/.rels', [{ id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' }]),
  { path: 'xl/workbook.xml', type: `${MAIN}.sheet.main+xml`, bytes: workbook(sheets) },
  linksPart('xl/_rels/workbook.xml.rels', [
    ...sheets.map((_sheet, i): Link => ({ id: `rId${i + 1}`, type: `${OFFICE}/worksheet`, target: `worksheets/sheet${i + 1}.xml` })),
    ...styles.map((): Link => ({ id: 'rIdStyles', type: `${OFFICE}/styles`, target: 'styles.xml' }))
  ]),
  ...sheets.map(({ bytes }, i): Part => ({ path: `xl/worksheets/sheet${i + 1}.xml`, type: `${MAIN}.worksheet+xml`, bytes })),
  ...styles
])

const stringItems = (parts: Unzipped): Element[] => {
  const bytes = parts['xl/sharedStrings.xml']
  return bytes ? named(parseXml(bytes), 'si') : []
}

/**
 * An Excel file written anew from what a reader sees: hidden sheets, rows and columns, formulas, comments, properties, pivot
 * data and links gone, every cell with its own value. Refuses when identity data stands in a cell that is left.
 */
export const cleanXlsx = async (parts: Unzipped, { parties, keep }: MaskingFacts): Promise<Cleaned> => {
  const strings = sharedStrings(stringItems(parts))
  const all = sheetsOf(parts)
  const sheets = all.filter(({ hidden }) => !hidden).map(({ name, path }) => cleanSheet(name, parts[path], strings))
  if (sheets.length === 0) throw new Refused('file-unreadable')
  const styles = cleanStyles(parts['xl/styles.xml'])
  const names = sheets.flatMap(({ cells }) => namesUnderHeadings(cells))
  assertNothingFound([...sheets.flatMap(passagesOf), ...styles.passages], { parties: [...parties, ...names], keep })
  const paths = Object.keys(parts)
  const removed = [
    ...goneParts.filter(([form]) => paths.some((path) => form.test(path))).map(([, words]) => words),
    ...(sheets.length < all.length ? ['隐藏的工作表'] : []), ...(sheets.some(({ hiddenCells }) => hiddenCells > 0) ? ['隐藏的行或列'] : []), ...(sheets.some(({ formulas }) => formulas) ? ['公式（留下算好的数）'] : [])
  ]
  return { bytes: assemble(sheets, styles.part), mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx', removed }
}
