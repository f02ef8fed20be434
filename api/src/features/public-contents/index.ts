export { correctionOf, findPiece, findPublished, findPublishedOf, listPublished, publishedColumns, type PublishedRow, type Reads, type TakenDown } from './published.ts'
