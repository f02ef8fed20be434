import type { Body } from '../api/get-content.ts'
import { toCents } from './money.ts'

type Posting = NonNullable<Body['posting']>
export type PostingLine = Posting['lines'][number]
export type Category = Posting['category']
export type RowFault = { row: number, text: string, why: string }

const LONGEST_NAME = 20
const MOST_PEOPLE = 30
const isHead = (cells: readonly string[]) => cells.some((cell) => /姓名|申请人|户主|人口|金额/.test(cell))
const isNumbering = (cell: string | undefined) => cell !== undefined && /^\d{1,4}$/.test(cell)
const cellsOf = (line: string) => line.split('\t').map((cell) => cell.trim())

/** Which columns the list has: told by its own head where it has one, else 姓名, 人口, 金额 in this order behind a running number. */
const columnsOf = (head: readonly string[] | undefined, first: readonly string[] | undefined) => {
  if (head) {
    const at = (pattern: RegExp) => head.findIndex((cell) => pattern.test(cell))
    return { name: at(/姓名|申请人|户主/), size: at(/人口|人数/), amount: at(/金额|救助金|标准/), known: head.length }
  }
  const start = isNumbering(first?.[0]) && !/^\d/.test(first?.[1] ?? '1') ? 1 : 0
  return { name: start, size: start + 1, amount: start + 2, known: start + 3 }
}

const faultOf = (cells: readonly string[], { name, size, amount, known }: ReturnType<typeof columnsOf>): string | null => {
  const [who = '', people = '', sum = ''] = [cells[name], cells[size], cells[amount]]
  if (cells.slice(known).some((cell) => cell !== '')) return '多了一列。公示只能有姓名、家庭人口和金额，别的列请先在表格里删掉再粘贴。'
  if (/\d{6,}/.test(who)) return '姓名里有一串号码。公示里不能有身份证号、电话和账号。'
  if (who === '' || who.length > LONGEST_NAME) return '第一列要是姓名，最多 20 个字。'
  if (people !== '' && !(/^\d{1,2}$/.test(people) && Number(people) >= 1 && Number(people) <= MOST_PEOPLE)) return `家庭人口“${people}”不对，要写 1 到 30 的数。`
  return sum !== '' && toCents(sum) === null ? `金额“${sum}”不对，要写元，如 650 或 650.50。` : null
}

/** Headed columns the law does not name: left where they were. */
const otherColumns = (head: readonly string[] | undefined, { name, size, amount }: ReturnType<typeof columnsOf>): string[] =>
  (head ?? []).filter((cell, at) => ![name, size, amount].includes(at) && cell !== '' && !/序号|编号/.test(cell))

/** A list copied out of a spreadsheet → lines, for each row that cannot be one why, and which columns were left out. What is right is not lost for what is wrong. */
export const readPostingRows = (pasted: string): { lines: PostingLine[], faults: RowFault[], leftOut: string[] } => {
  const rows = pasted.split(/\r?\n/).map((text, index) => ({ row: index + 1, text, cells: cellsOf(text) })).filter(({ text }) => text.trim() !== '')
  const head = rows[0] && isHead(rows[0].cells) ? rows[0].cells : undefined
  const body = head ? rows.slice(1) : rows
  const columns = columnsOf(head, body[0]?.cells)
  const lines: PostingLine[] = []
  const faults: RowFault[] = []
  for (const { row, text, cells } of body) {
    const why = faultOf(cells, columns)
    if (why) faults.push({ row, text: text.replaceAll('\t', ' │ '), why })
    else lines.push({ name: cells[columns.name] ?? '', familySize: Number(cells[columns.size] ?? '') || null, amount: toCents(cells[columns.amount] ?? '') })
  }
  return { lines, faults, leftOut: otherColumns(head, columns) }
}

/** What was pasted behind what is there, up to the most a list may hold: `lines` is what was put in, `cut` how many were not. */
export const fitRows = (have: number, lines: readonly PostingLine[], most: number): { lines: PostingLine[], cut: number } => {
  const fitting = lines.slice(0, Math.max(most - have, 0))
  return { lines: fitting, cut: lines.length - fitting.length }
}
