import readXlsxFile from 'read-excel-file/node'
import type { Guide } from '@minsheng/domain/guides/guide.ts'
import { Refused } from '../../../refused.ts'
import { openPackage } from '../../publications/index.ts'
import { type AllRows, guidesOf } from './guide-rows.ts'
import { type Rows, type Sheet, type SheetName, sheets } from './sheets.ts'

/** What is wrong with a cell or row, where it stands, and how to mend it. Rows are numbered as the program shows them. */
export type RowError = { sheet: string, row: number, column: string, text: string }
/** A workbook read: the guides in it, the row each stands in, how many rows were looked at, what is wrong. */
export type ReadWorkbook = { guides: Guide[], rowOf: ReadonlyMap<string, number>, rows: number, errors: RowError[] }

type Data = readonly (readonly unknown[])[]
type Reading = { row: number, value: Record<string, unknown> }
type Columns = Record<string, { head: string, codec: { read: (text: string) => { value: unknown } | { problem: string } } }>

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : ''
}

const readRow = (name: string, row: number, at: readonly (readonly [string, number])[], columns: Columns, cells: readonly unknown[], errors: RowError[]): Reading => {
  const value: Record<string, unknown> = {}
  for (const [field, place] of at) {
    const read = columns[field]?.codec.read(textOf(cells[place]))
    if (read && 'problem' in read) errors.push({ sheet: name, row, column: columns[field]?.head ?? '', text: read.problem })
    else value[field] = read?.value
  }
  return { row, value }
}

const readSheet = <R>({ name, columns }: Sheet<R>, data: Data | undefined, errors: RowError[]): Reading[] => {
  const heads = (data?.[0] ?? []).map(textOf)
  const drawn = columns as unknown as Columns
  const at = Object.keys(columns).map((field): readonly [string, number] => [field, heads.indexOf(drawn[field]?.head ?? '')])
  const missing = at.filter(([, place]) => place < 0).map(([field]) => drawn[field]?.head ?? '')
  if (data === undefined) errors.push({ sheet: name, row: 1, column: '', text: `没有“${name}”这张工作表，请从导出的文件改起` })
  else if (missing.length > 0) errors.push({ sheet: name, row: 1, column: missing.join('、'), text: '第一行缺这些列，请把列名改回来' })
  if (data === undefined || missing.length > 0) return []
  return data.flatMap((cells, i) => i === 0 || cells.every((cell) => textOf(cell) === '') ? [] : [readRow(name, i + 1, at, drawn, cells, errors)])
}

const doubled = (items: readonly Reading[], errors: RowError[]): void => {
  const seen = new Map<unknown, number>()
  for (const { row, value } of items) {
    const before = seen.get(value['guideId'])
    if (before !== undefined) errors.push({ sheet: '事项', row, column: '事项编号', text: `和第 ${before} 行是同一个编号，请删去一行或者改编号` })
    seen.set(value['guideId'], row)
  }
}

const homeless = (read: ReadonlyMap<SheetName, Reading[]>, errors: RowError[]): void => {
  const ids = new Set(read.get('items')?.map(({ value }) => value['guideId']))
  for (const [sheet, rows] of read) {
    for (const { row, value } of rows) if (value['guideId'] !== undefined && !ids.has(value['guideId'])) errors.push({ sheet: sheets[sheet].name, row, column: '事项编号', text: `事项表里没有“${String(value['guideId'])}”，请改编号或者先在事项表里加一行` })
  }
}

const parse = async (bytes: Buffer): Promise<{ sheet: string, data: Data }[]> => {
  try {
    openPackage(bytes)
    return await readXlsxFile(bytes)
  } catch {
    throw new Refused('workbook-unreadable')
  }
}

/** Reads a workbook of guides. With errors the guides are none: nothing half-read goes on. */
export const readWorkbook = async (bytes: Buffer): Promise<ReadWorkbook> => {
  const files = new Map((await parse(bytes)).map(({ sheet, data }) => [sheet, data]))
  const errors: RowError[] = []
  const read = new Map((Object.keys(sheets) as SheetName[]).map((name) => [name, readSheet<Rows[typeof name]>(sheets[name] as unknown as Sheet<Rows[typeof name]>, files.get(sheets[name].name), errors)]))
  doubled(read.get('items') ?? [], errors)
  homeless(read, errors)
  const rows = Object.fromEntries([...read].map(([name, readings]) => [name, readings.map(({ value }) => value)])) as unknown as AllRows
  return {
    guides: errors.length > 0 ? [] : guidesOf(rows), errors, rows: [...read.values()].reduce((sum, readings) => sum + readings.length, 0),
    rowOf: new Map((read.get('items') ?? []).map(({ row, value }) => [String(value['guideId']), row]))
  }
}
