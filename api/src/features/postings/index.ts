export { listPostings, viewPosting, type PostingLine, type PostingView } from './postings.ts'
