import { strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { Refused } from '../../../refused.ts'

const PARTS = 2_000
const UNPACKED = 80 * 1024 * 1024

/** The parts of an office file by their path. Refuses what unpacks to more than a document ever is. */
export const openPackage = (bytes: Buffer): Unzipped => {
  let parts = 0
  let size = 0
  const filter = ({ originalSize }: { originalSize: number }) => {
    parts += 1
    size += originalSize
    if (parts > PARTS || size > UNPACKED) throw new Refused('file-unreadable')
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch {
    throw new Refused('file-unreadable')
  }
}

export type Part = { path: string, type: string | null, bytes: Uint8Array }
export type Link = { id: string, type: string, target: string, external?: boolean }

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** The relationships of a part, written anew: only what is passed in is referred to. */
export const linksPart = (path: string, links: readonly Link[]): Part => ({
  path, type: null,
  bytes: strToU8(`${HEAD}<Relationships xmlns="${RELATIONS}">${links.map(({ id, type, target, external }) =>
    `<Relationship Id="${escape(id)}" Type="${escape(type)}" Target="${escape(target)}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`)
})

// One moment for all: when the parts were packed is nobody's business.
const MOMENT = new Date('2000-01-01T00:00:00Z')

/** A new office file of these parts and nothing else: no property, no thumbnail, no part nobody asked for. */
export const writePackage = (parts: readonly Part[]): Buffer => {
  const overrides = parts.flatMap(({ path, type }) => type ? [`<Override PartName="/${escape(path)}" ContentType="${escape(type)}"/>`] : [])
  const types = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`
  const entries = [{ path: '[Content_Types].xml', bytes: strToU8(types) }, ...parts].map(({ path, bytes }): [string, Uint8Array] => [path, bytes])
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: MOMENT, level: 6 }))
}
