import type { Element } from '@xmldom/xmldom'
import { attribute, childrenOf, drop, named } from './xml.ts'

/** One filled cell as a reader sees it: where, and what. */
export type Cell = { ref: string, row: number, column: number, text: string }

/** A → 1, Z → 26, AA → 27. */
export const columnOf = (ref: string): number => [...(/^[A-Z]+/.exec(ref)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

// A phonetic guide repeats what stands above it.
const textIn = (element: Element): string =>
  named(element, 't').filter(({ parentNode }) => (parentNode as Element | null)?.localName !== 'rPh').map((each) => each.textContent ?? '').join('')

/** The strings a workbook keeps in one place, in the order cells name them. */
export const sharedStrings = (items: readonly Element[]): string[] => items.map(textIn)

const isZero = (size: string | null): boolean => size !== null && Number(size) <= 0.1
const isHidden = (element: Element): boolean => ['1', 'true'].includes(attribute(element, 'hidden') ?? '') || isZero(attribute(element, 'ht')) || isZero(attribute(element, 'width'))

/** Takes hidden rows and columns out, with all that stands in them; returns how many. */
export const dropHiddenCells = (sheet: Element): number => {
  const columns = named(sheet, 'col').filter(isHidden)
  const ranges = columns.map((column) => [Number(attribute(column, 'min')), Number(attribute(column, 'max'))] as const)
  const rows = named(sheet, 'row').filter(isHidden)
  for (const row of rows) drop(row)
  for (const cell of named(sheet, 'c')) {
    const at = columnOf(attribute(cell, 'r') ?? '')
    if (ranges.some(([from, to]) => at >= from && at <= to)) drop(cell)
  }
  for (const column of columns) drop(column)
  return rows.length + columns.length
}

const textOf = (cell: Element, strings: readonly string[]): string => {
  const value = named(cell, 'v')[0]?.textContent ?? ''
  const type = attribute(cell, 't')
  if (type === 's') return strings[Number(value)] ?? ''
  return type === 'inlineStr' ? textIn(cell) : value
}

// Every cell carries its own words: a list of strings beside the sheet would keep those of removed cells.
const writeCell = (cell: Element, text: string): void => {
  const document = cell.ownerDocument
  const space = cell.namespaceURI
  const type = attribute(cell, 't')
  for (const child of childrenOf(cell)) drop(child)
  if (text === '' || !document) return
  const isText = type === 's' || type === 'inlineStr' || type === 'str'
  if (isText) cell.setAttribute('t', 'inlineStr')
  const inner = document.createElementNS(space, isText ? 't' : 'v')
  inner.appendChild(document.createTextNode(text))
  if (!isText) return void cell.appendChild(inner)
  inner.setAttribute('xml:space', 'preserve')
  const holder = document.createElementNS(space, 'is')
  holder.appendChild(inner)
  cell.appendChild(holder)
}

/** Reads the cells of a sheet and leaves in each only its value: no formula, no rich text, no reference to other parts. */
export const settleCells = (sheet: Element, strings: readonly string[]): Cell[] => named(sheet, 'c').map((cell) => {
  const ref = attribute(cell, 'r') ?? ''
  const text = textOf(cell, strings)
  for (const name of ['cm', 'vm', 'ph']) cell.removeAttribute(name)
  writeCell(cell, text)
  return { ref, row: Number(/\d+$/.exec(ref)?.[0] ?? 0), column: columnOf(ref), text }
})
