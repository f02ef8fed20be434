import type { Document, Element } from '@xmldom/xmldom'
import type { Unzipped } from 'fflate'
import type { MaskingFacts } from '@minsheng/domain/masking/find-spans.ts'
import { Refused } from '../../../refused.ts'
import { redraw } from './clean-image.ts'
import { assertNothingFound, type Cleaned, joinSingles, type Passage } from './finding.ts'
import { type Link, linksPart, type Part, writePackage } from './package.ts'
import { attribute, attributesOf, drop, dropUnseen, every, named, parseXml, textNodes, unwrap, writeXml } from './xml.ts'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const bodies = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/
const drawn = /^word\/media\/[^/]+\.(?:jpe?g|png|gif|webp|tiff?)$/i
// Things a reader sees and that carry data of their own: without them the document would lie, with them it may leak.
const refusedParts: readonly [RegExp, string][] = [[/^word\/(?:charts|diagrams)\//, '图表'], [/^word\/(?:embeddings|activeX)\//, '嵌入的文件'], [/\.(?:emf|wmf|svg|bin)$/i, '矢量图或嵌入对象']]
const goneParts: readonly [RegExp, string][] = [
  [/^docProps\//, '文档属性（作者、单位、模板等）'], [/^word\/(?:comments|people)/, '批注'], [/^customXml\//, '附带的数据'], [/vbaProject/, '宏'], [/^word\/glossary\//, '构建基块']
]
const changed = ['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange', 'tblGridChange', 'numberingChange', 'cellIns', 'cellDel', 'cellMerge']
const removedMarks = ['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef', 'moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd', 'proofErr', 'dataBinding', 'alias', 'tag', 'docPartObj', 'placeholder']
const told = new Set(['descr', 'title', 'alt', 'tooltip', 'name', 'instr', 'string'])
const fingerprint = /^(?:w:|w14:)?(?:rsid\w*|paraId|textId|author|initials|date)$/

const isOn = (flag: Element): boolean => !['0', 'false', 'off'].includes(attribute(flag, 'val') ?? 'true')
const hides = (element: Element): boolean => named(element, 'vanish', 'webHidden', 'specVanish').some(isOn)

const hiddenStyles = (styles: Document | undefined): ReadonlySet<string> =>
  new Set(styles ? named(styles, 'style').filter(hides).map((style) => attribute(style, 'styleId') ?? '') : [])

const usesStyle = (element: Element, kind: 'rStyle' | 'pStyle', styles: ReadonlySet<string>): boolean =>
  named(element, kind).some((style) => styles.has(attribute(style, 'val') ?? ''))

const dropHidden = (document: Document, styles: ReadonlySet<string>): number => {
  const runs = named(document, 'r').filter((run) => hides(run) || usesStyle(run, 'rStyle', styles))
  const paragraphs = named(document, 'p').filter((paragraph) => usesStyle(paragraph, 'pStyle', styles))
  for (const paragraph of paragraphs) for (const run of named(paragraph, 'r', 'hyperlink', 'sdt')) drop(run)
  for (const run of runs) drop(run)
  return runs.length + paragraphs.length
}

const settleChanges = (document: Document): number => {
  const away = named(document, 'del', 'moveFrom', 'delText', 'delInstrText')
  for (const element of away) drop(element)
  for (const element of named(document, ...changed, ...removedMarks)) drop(element)
  const accepted = named(document, 'ins', 'moveTo')
  for (const element of accepted) unwrap(element)
  return away.length + accepted.length
}

const dropFingerprints = (document: Document): void => {
  for (const element of every(document)) {
    for (const { name } of attributesOf(element)) if (fingerprint.test(name)) element.removeAttribute(name)
    if (element.localName === 'docPr' || element.localName === 'cNvPr') for (const name of ['descr', 'title']) element.removeAttribute(name)
  }
}

const places: Record<string, string> = { document: '正文', header: '页眉', footer: '页脚', footnotes: '脚注', endnotes: '尾注' }

const passagesOf = (path: string, document: Document): Passage[] => {
  const place = places[(bodies.exec(path)?.[1] ?? '').replace(/\d+$/, '')] ?? '文档'
  const paragraphs = named(document, 'p').map((paragraph, i) =>
    ({ where: `${place}第${i + 1}段`, text: named(paragraph, 't', 'instrText', 'tab', 'br').map((each) => each.localName === 't' || each.localName === 'instrText' ? each.textContent ?? '' : ' ').join('') }))
  const attributes = named(document, 'docPr', 'cNvPr', 'hyperlink', 'bookmarkStart', 'fldSimple', 'textpath', 'shape', 'imagedata')
    .flatMap((element) => attributesOf(element).filter(({ localName, name }) => told.has(localName ?? name)).map(({ value }) => ({ where: `${place}的图形、链接或书签`, text: value })))
  const rows = named(document, 'tr').map((row, i) => ({ where: `${place}表格第${i + 1}行`, text: joinSingles(named(row, 'tc').map((cell) => named(cell, 't').map((each) => each.textContent ?? '').join(''))) }))
  return [...paragraphs, ...attributes, ...rows, { where: place, text: textNodes(document).join('\n') }]
}

const cleanBody = (path: string, bytes: Uint8Array, styles: ReadonlySet<string>) => {
  const document = parseXml(bytes)
  dropUnseen(document)
  const changes = settleChanges(document)
  const hidden = dropHidden(document, styles)
  dropFingerprints(document)
  return { path, document, changes, hidden }
}

const linksOf = (parts: Unzipped, path: string): Link[] => {
  const bytes = parts[path.replace(/([^/]+)$/, '_rels/$1.rels')]
  if (!bytes) return []
  return named(parseXml(bytes), 'Relationship').map((link) => ({
    id: attribute(link, 'Id') ?? '', type: attribute(link, 'Type') ?? '', target: attribute(link, 'Target') ?? '', external: attribute(link, 'TargetMode') === 'External'
  }))
}

// Links lead out to pages only; a path on somebody's disk or a mail address names a person.
const keptLinks = (links: readonly Link[], kept: ReadonlySet<string>): Link[] => links.flatMap((link) => {
  if (link.external) return link.type.endsWith('/hyperlink') ? [{ ...link, target: /^https?:\/\//.test(link.target) ? link.target : 'about:blank' }] : []
  const target = link.target.replace(/^\/?word\//, '')
  return kept.has(`word/${target}`) ? [{ ...link, target: target.replace(/\.[^.]+$/, (end) => drawn.test(`word/${target}`) ? '.png' : end) }] : []
})

const readable = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

const mediaParts = async (parts: Unzipped): Promise<Part[]> => Promise.all(Object.keys(parts).filter((path) => drawn.test(path)).map(async (path) => {
  const bytes = await redraw(parts[path] ?? new Uint8Array(), 'png')
  if (!bytes) throw new Refused('file-unreadable')
  return { path: path.replace(/\.[^.]+$/, '.png'), type: null, bytes }
}))

const plainParts = (parts: Unzipped): Part[] => (['styles', 'numbering'] as const).flatMap((name) => {
  const bytes = parts[`word/${name}.xml`]
  if (!bytes) return []
  const document = parseXml(bytes)
  dropUnseen(document)
  dropFingerprints(document)
  return [{ path: `word/${name}.xml`, type: `${MAIN}.${name}+xml`, bytes: writeXml(document) }]
})

const partType = (path: string): string => {
  const name = (bodies.exec(path)?.[1] ?? '').replace(/\d+$/, '')
  return `${MAIN}.${name === 'document' ? 'document.main' : name}+xml`
}

/**
 * A Word file written anew from what a reader sees: tracked changes accepted, deleted and hidden text, comments, properties,
 * edit marks and foreign parts gone, pictures redrawn. Refuses when identity data stands in what is left.
 */
export const cleanDocx = async (parts: Unzipped, facts: MaskingFacts): Promise<Cleaned> => {
  const paths = Object.keys(parts)
  const refused = refusedParts.find(([form]) => paths.some((path) => form.test(path) && !/vbaProject|printerSettings/.test(path)))
  if (refused) throw new Refused('file-identifying', { 文档: `有${refused[1]}，看不全里面的内容，请改成图片或删去` })
  const styles = parts['word/styles.xml']
  const cleaned = paths.filter((path) => bodies.test(path)).map((path) => cleanBody(path, parts[path] as Uint8Array, hiddenStyles(styles && parseXml(styles))))
  const kept = new Set(paths.filter((path) => bodies.test(path) || drawn.test(path) || /^word\/(?:styles|numbering)\.xml$/.test(path)))
  const links = cleaned.map(({ path }) => ({ path, links: keptLinks(linksOf(parts, path), kept) }))
  const outward = links.flatMap(({ links: each }) => each.filter(({ external }) => external).map(({ target }) => ({ where: '链接', text: readable(target) })))
  const plain = plainParts(parts)
  const styleNames = plain.flatMap(({ bytes }) => named(parseXml(bytes), 'name', 'aliases', 'lvlText').map((each) => ({ where: '样式名或编号', text: attribute(each, 'val') ?? '' })))
  assertNothingFound([...styleNames, ...cleaned.flatMap(({ path, document }) => passagesOf(path, document)), ...outward], facts)
  const bytes = writePackage([
    linksPart('_rels/.rels', [{ id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' }]),
    ...cleaned.map(({ path, document }): Part => ({ path, type: partType(path), bytes: writeXml(document) })),
    ...links.map(({ path, links: each }) => linksPart(path.replace(/([^/]+)$/, '_rels/$1.rels'), each)),
    ...plain, ...await mediaParts(parts)
  ])
  const removed = [
    ...goneParts.filter(([form]) => paths.some((path) => form.test(path))).map(([, words]) => words),
    ...(cleaned.some(({ changes }) => changes > 0) ? ['修订记录（按接受处理）'] : []), ...(cleaned.some(({ hidden }) => hidden > 0) ? ['隐藏文字'] : [])
  ]
  return { bytes, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx', removed }
}
