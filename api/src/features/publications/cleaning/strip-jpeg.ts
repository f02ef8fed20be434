// What a picture needs to look as it does: JFIF, colour profile, Adobe's transform. All other application segments and comments go.
const keptSegments = new Set([0xe0, 0xe2, 0xee])

/** A JPEG without its notes (EXIF, XMP, IPTC, comments, thumbnails); the picture itself is not touched. Other bytes come back as they are. */
export const stripJpeg = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes
  const pieces: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] as number
    // The picture's data begins: from here on nothing is a note.
    if (kind === 0xda) break
    const end = at + 2 + ((bytes[at + 2] as number) << 8) + (bytes[at + 3] as number)
    if (end > bytes.length) return bytes
    if (!(kind === 0xfe || (kind >= 0xe0 && kind <= 0xef)) || keptSegments.has(kind)) pieces.push(bytes.subarray(at, end))
    at = end
  }
  return new Uint8Array(Buffer.concat([...pieces, bytes.subarray(at)]))
}
