export type Picture = { type: 'image/png' | 'image/jpeg', bytes: Uint8Array<ArrayBuffer> }

const HEX = 16
const SHORTEST = 64

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(hex.length >> 1)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), HEX)
  return bytes
}

/**
 * The pictures of a text copied in Word. In its HTML they are addresses of files on the clerk's own disk, which no page may
 * read; beside it Word puts the same text as RTF, and there they stand written out in hex, each once, in order.
 */
export const picturesInRtf = (rtf: string): Picture[] =>
  // \nonshppict repeats a picture for programs that know no newer form.
  [...rtf.replace(/\{\\nonshppict[\s\S]*?\n?\}\}/g, '').matchAll(/\{\\pict\b[\s\S]*?\\(png|jpeg)blip[\s\S]*?\}?\s([0-9a-fA-F\s]{64,})\}/g)]
    .map(([, kind, hex = '']) => ({ type: kind === 'png' ? 'image/png' as const : 'image/jpeg' as const, hex: hex.replace(/\s/g, '') }))
    .filter(({ hex }) => hex.length >= SHORTEST)
    .map(({ type, hex }) => ({ type, bytes: bytesOf(hex) }))
