/**
 * One piece of a large-print page. `records`: a table told row by row, for a table of many columns cannot be read in large
 * letters; each row is pairs of heading and value. `picture`: JPEG or PNG bytes with their words.
 */
export type Block =
  | { kind: 'heading', text: string }
  | { kind: 'text', text: string }
  | { kind: 'note', text: string }
  | { kind: 'items', items: readonly string[] }
  | { kind: 'records', caption: string, rows: readonly (readonly (readonly [head: string, value: string])[])[] }
  | { kind: 'picture', bytes: Buffer, alt: string }

/** A page to print: `address` goes into the QR, with `scan` under it, unless there is a `code` (PNG) to stand in its place; `foot` stands at the end, such as who answers the telephone. */
export type LargePrint = { bureau: string, title: string, facts: readonly string[], blocks: readonly Block[], address: string, code?: Buffer, scan: string, foot: string }
