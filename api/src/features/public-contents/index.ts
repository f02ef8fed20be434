export { correctionOf, findPiece, findPublished, findPublishedOf, listPublished, publishedColumns, type PublicKind, type PublishedRow, type Reads, type TakenDown } from './published.ts'
