import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Guide } from '@minsheng/domain/guides/guide.ts'
import { rowsOf } from './guide-rows.ts'
import { explained, type Sheet, sheets } from './sheets.ts'

type Columns = Record<string, { head: string, width: number, codec: { write: (value: never) => string } }>
type Written = { sheet: string, data: SheetData, columns: { width: number }[], stickyRowsCount?: number }

const head = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const, backgroundColor: '#E8EEF6' })
const cell = (value: string) => value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' as const }

const drawSheet = <R>({ name, columns }: Sheet<R>, rows: readonly R[]): Written => {
  const fields = Object.keys(columns) as (keyof R & string)[]
  const drawn = columns as unknown as Columns
  return {
    sheet: name, stickyRowsCount: 1, columns: fields.map((field) => ({ width: drawn[field]?.width ?? 20 })),
    data: [fields.map((field) => head(drawn[field]?.head ?? '')), ...rows.map((row) => fields.map((field) => cell(drawn[field]?.codec.write(row[field] as never) ?? '')))]
  }
}

/** Every guide as an XLSX file: one sheet to a kind of content, and one that explains. */
export const writeWorkbook = async (guides: readonly Guide[]): Promise<Buffer> => {
  const rows = rowsOf(guides)
  const drawn: Written[] = [
    { sheet: '说明', columns: [{ width: 110 }], data: explained.map((line) => [cell(line)]) },
    drawSheet(sheets.items, rows.items), drawSheet(sheets.conditions, rows.conditions), drawSheet(sheets.questions, rows.questions), drawSheet(sheets.papers, rows.papers), drawSheet(sheets.proxy, rows.proxy),
    drawSheet(sheets.steps, rows.steps), drawSheet(sheets.basis, rows.basis), drawSheet(sheets.notes, rows.notes), drawSheet(sheets.handOvers, rows.handOvers)
  ]
  return writeXlsxFile(drawn).toBuffer()
}
