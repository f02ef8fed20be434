import type * as Library from '@cantoo/pdf-lib'
import type { Passage } from './finding.ts'

export type Lib = typeof Library
export type Pdf = Library.PDFDocument

const SPOKEN = /\/(?:ActualText|Alt|E)\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\)])*)\))/g

const decode = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2, bytes.length - bytes.length % 2).swap16().toString('utf16le') : bytes.toString('latin1')

// Octal and control escapes of a literal string (ISO 32000-1 §7.3.4.2).
const literal = (text: string): Buffer => Buffer.from(text.replace(/\\([0-7]{1,3})|\\([\s\S])/g, (_whole, octal?: string, sign?: string) =>
  octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' } as Record<string, string>)[sign ?? ''] ?? sign ?? ''), 'latin1')

/** What a page says to a screen reader in place of what is drawn (ActualText, Alt): in the drawing instructions, shown nowhere. */
export const spokenTexts = ({ PDFRawStream, PDFName, decodePDFRawStream }: Lib, pdf: Pdf): Passage[] =>
  pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')) return []
    try {
      const drawing = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
      return Array.from(drawing.matchAll(SPOKEN), ([, hex, text]) => ({ where: '页面里看不见的替代文字', text: hex === undefined ? decode(literal(text ?? '')) : decode(Buffer.from(hex.replace(/\s/g, ''), 'hex')) }))
    } catch {
      // A stream in a packing the library does not know is no drawing instruction.
      return []
    }
  })
