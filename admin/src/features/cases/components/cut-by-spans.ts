type Span = { start: number, end: number, label: string }
type Piece = { text: string, label: string | null }

/** Cuts a text at its spans (UTF-16 offsets, sorted, not overlapping); pieces outside a span have no label. */
export const cutBySpans = (text: string, spans: readonly Span[]): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, label } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), label: null })
    pieces.push({ text: text.slice(start, end), label })
    at = end
  }
  return at < text.length ? [...pieces, { text: text.slice(at), label: null }] : pieces
}

const REPLACED = /(〔[^〔〕]{1,12}〕|[\u4e00-\u9fff]某{1,2}(?!某))/

/** Cuts a masked text so that what was put in place of something (〔电话〕, 张某) can be marked. */
export const cutMasked = (text: string): { text: string, masked: boolean }[] =>
  text.split(REPLACED).map((piece, index) => ({ text: piece, masked: index % 2 === 1 })).filter((piece) => piece.text !== '')
