import { Refused } from './refused.ts'

/** Where a page ended, as text a client hands back unread. */
export const writeCursor = (values: readonly string[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The values of a cursor, or `bad-input` when it is not one of ours with `length` parts. */
export const readCursor = (cursor: string, length: number): string[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string')) return values
  } catch { /* told below */ }
  throw new Refused('bad-input', { cursor: '页码不对，请从第一页看起' })
}
