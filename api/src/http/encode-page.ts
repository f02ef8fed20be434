import { brotliCompress, constants, gzip } from 'node:zlib'

/** How a page travels. */
export type Coding = 'br' | 'gzip' | 'identity'

// Shorter ones gain nothing: the header of the compressed form eats it.
const LEAST_BYTES = 800
const BROTLI_QUALITY = 6
const GZIP_LEVEL = 6

const refusing = /;\s*q=0(?:\.0*)?\s*$/

/** The best coding a client takes, from its `Accept-Encoding` (RFC 9110 §12.5.3). What it does not name it does not get. */
export const codingFor = (accepted: string | undefined, bytes: number): Coding => {
  if (accepted === undefined || bytes < LEAST_BYTES) return 'identity'
  const taken = accepted.toLowerCase().split(',').filter((part) => !refusing.test(part)).map((part) => part.split(';')[0]?.trim())
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity'
}

/** Compresses a page, away from the main thread; a page that cannot be compressed travels as it is. */
export const encodePage = (body: Buffer, coding: Coding): Promise<Buffer> =>
  new Promise((resolve) => {
    const done = (problem: Error | null, encoded: Buffer) => resolve(problem ? body : encoded)
    if (coding === 'br') brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }, done)
    else if (coding === 'gzip') gzip(body, { level: GZIP_LEVEL }, done)
    else resolve(body)
  })
