import { promisify } from 'node:util'
import { zip, type AsyncZippable } from 'fflate'
import type { Context } from '../../context.ts'
import type { Dossier } from './dossier.ts'
import { drawPdf } from './draw-pdf.ts'
import type { Material } from './material.ts'

export type Packed = { bytes: Buffer, mediaType: 'application/pdf' | 'application/zip', name: string }

const compress = promisify((files: AsyncZippable, done: (problem: Error | null, bytes: Uint8Array) => void) => zip(files, done))

/** The dossier as one file to take away: the PDF alone, or a ZIP of the PDF and the files as they were sent. */
export const pack = async ({ now }: Context, dossier: Dossier, { files }: Material): Promise<Packed> => {
  const pdf = await drawPdf(dossier, now)
  const name = `dossier-${dossier.caseNo}`
  if (files.length === 0) return { bytes: pdf, mediaType: 'application/pdf', name: `${name}.pdf` }
  // Pictures and PDF are packed already: storing them costs nothing and loses nothing.
  const entries = [[`案卷${dossier.caseNo}.pdf`, pdf] as const, ...files.map((file) => [`附件/${file.name}`, file.bytes] as const)]
  const zipped = await compress(Object.fromEntries(entries.map(([path, bytes]) => [path, [new Uint8Array(bytes), { level: 0, mtime: now }]])))
  return { bytes: Buffer.from(zipped), mediaType: 'application/zip', name: `${name}.zip` }
}
