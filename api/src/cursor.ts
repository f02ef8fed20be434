import { Refused } from './refused.ts'

/** Where a page ended, as text a client hands back unread. */
export const writeCursor = (values: readonly string[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/
// 31 February has the shape of a day and is none.
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)

/** The day or instant and the id at which the page before ended, or `bad-input` when the cursor is not one of ours. */
export const readCursor = (cursor: string): [at: string, id: string] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === 2 && isMoment(values[0]) && uuid.test(values[1])) return [values[0], values[1]]
  } catch { /* told below */ }
  throw new Refused('bad-input', { cursor: '页码不对，请从第一页看起' })
}

/** Where a page of numbered entries ended. */
export const writePlace = (seq: string): string => Buffer.from(seq).toString('base64url')

/** The number at which the page before ended, or `bad-input` when the cursor is not one of ours. */
export const readPlace = (cursor: string): string => {
  const seq = Buffer.from(cursor, 'base64url').toString()
  if (!/^\d{1,18}$/.test(seq)) throw new Refused('bad-input', { cursor: '页码不对，请从第一页看起' })
  return seq
}
