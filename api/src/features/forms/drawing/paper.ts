import type { Filled, Form } from '@minsheng/domain/forms/form.ts'

/** A form on its way to paper. Everything printed that is not the form itself is chosen by the caller. */
export type Paper = {
  form: Form
  /** What was filled in, tidied; empty for a blank form. */
  filled: Filled
  bureau: string
  /** Which sheet this is, e.g. `MZB-04-v2-7KQ2MX`; on every page. */
  serial: string
  /** What the QR says: the address of the form's page. */
  address: string
  /** What is to be said of this version, e.g. 旧版可用至…; `null` for nothing. */
  standing: string | null
  at: Date
}

/** A4 in points, and how it is set in both kinds of file. */
export const sheet = { width: 595.28, height: 841.89, side: 50, top: 36, bottom: 46, inner: 495.28, qr: 58 } as const
/** Sizes of print, in points. */
export const print = { title: 19, body: 12, heading: 12, small: 10, line: 17, smallLine: 14 } as const
/** Room between a rule and the words in a cell. */
export const padding = { x: 4, y: 4 } as const

/** What stands at the end of a form: what it rests on, who gives it out, until when an older one is taken. */
export const closingLines = ({ form, bureau, standing }: Paper): string[] => [
  `依据：${form.basis}。`,
  `此表由${bureau}提供，免费领取、免费下载，可以复印。${standing ?? ''}`
]

/** A statement as it is printed: each paragraph begins two characters in. */
export const statementLines = (text: string): string[] => text.split('\n').map((line) => /^[■□]/.test(line) ? line : `　　${line}`)

/** The widths of columns in points, from their shares. */
export const widthsOf = (columns: readonly number[]): number[] => {
  const total = columns.reduce((sum, share) => sum + share, 0)
  return columns.map((share) => sheet.inner * share / total)
}

/** Width and height of a PNG, from its header. */
export const sizeOfPng = (bytes: Buffer): { width: number, height: number } => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) })

/** The largest size inside a box that keeps the shape of a picture. */
export const fitted = ({ width, height }: { width: number, height: number }, box: { width: number, height: number }): { width: number, height: number } => {
  const scale = Math.min(box.width / width, box.height / height)
  return { width: width * scale, height: height * scale }
}
