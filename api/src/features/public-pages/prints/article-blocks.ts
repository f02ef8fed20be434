import type { Block } from '../../../large-print/document.ts'
import { type Rich, wordsOf } from '../../../rich-text/read-html.ts'

type Piece = Exclude<Rich, string>
type Pictures = ReadonlyMap<string, Buffer>

const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4'])

const inPieces = (pieces: readonly Rich[], tag: Piece['tag']): Piece[] =>
  pieces.flatMap((piece) => typeof piece === 'string' ? [] : piece.tag === tag ? [piece] : inPieces(piece.inside, tag))

/** Every picture of an article, by its address. */
export const pictureAddresses = (pieces: readonly Rich[]): string[] => inPieces(pieces, 'img').flatMap(({ address }) => address ?? [])

const cellsOf = (row: Piece): string[] => row.inside.flatMap((piece) => typeof piece !== 'string' && (piece.tag === 'td' || piece.tag === 'th') ? Array.from({ length: piece.columns }, () => wordsOf(piece.inside)) : [])

// A table of one row has no heading to repeat; a merged cell is said in every row it reaches into.
const recordsOf = (table: Piece): Block[] => {
  const rows = inPieces(table.inside, 'tr').map(cellsOf)
  const [heads = [], ...rest] = rows
  const caption = inPieces(table.inside, 'caption').map(({ inside }) => wordsOf(inside)).join('')
  if (rest.length === 0) return [{ kind: 'text', text: heads.join('　') }]
  return [{ kind: 'records', caption, rows: rest.map((cells) => cells.map((value, i) => [heads[i] ?? '', value] as const).filter(([, value]) => value !== '')) }]
}

const itemsOf = ({ tag, inside }: Piece): string[] => inside.flatMap((piece) => typeof piece === 'string' || piece.tag !== 'li' ? [] : [wordsOf(piece.inside)]).map((text, i) => tag === 'ol' ? `${i + 1}. ${text}` : text)

const pictureOf = ({ address, alt }: Piece, pictures: Pictures): Block[] => {
  const bytes = pictures.get(address ?? '')
  return bytes ? [{ kind: 'picture', bytes, alt }] : alt === '' ? [] : [{ kind: 'text', text: `〔图：${alt}〕` }]
}

const blocksOfPiece = (piece: Piece, pictures: Pictures): Block[] => {
  if (headings.has(piece.tag)) return [{ kind: 'heading', text: wordsOf(piece.inside) }]
  switch (piece.tag) {
    case 'ul': case 'ol': return [{ kind: 'items', items: itemsOf(piece) }]
    case 'table': return recordsOf(piece)
    case 'img': return pictureOf(piece, pictures)
    default: return paragraphs([piece.tag === 'p' ? piece.inside : [piece]].flat(), pictures)
  }
}

// A paragraph may hold a picture: the words before it, the picture, the words after it.
const paragraphs = (pieces: readonly Rich[], pictures: Pictures): Block[] => {
  const blocks: Block[] = []
  let words: Rich[] = []
  const flush = () => {
    const text = wordsOf(words)
    if (text !== '') blocks.push({ kind: 'text', text })
    words = []
  }
  for (const piece of pieces) {
    if (typeof piece === 'string' || !isBlock(piece)) words.push(piece)
    else { flush(); blocks.push(...blocksOfPiece(piece, pictures)) }
  }
  flush()
  return blocks
}

const blocky: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'table', 'img'])
const isBlock = ({ tag }: Piece): boolean => blocky.has(tag)

/** An article as blocks to print; `pictures` are those that could be read, by address. */
export const articleBlocks = (pieces: readonly Rich[], pictures: Pictures): Block[] => paragraphs(pieces, pictures).filter((block) => block.kind !== 'items' || block.items.length > 0)
