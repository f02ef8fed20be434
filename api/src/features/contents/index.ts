export { remindBroken } from './check-links.ts'
export { reindexContents } from './reindex.ts'
export { sweepContentFiles } from './sweep-files.ts'
export { expirePostings, releaseScheduled, remindReviews } from './by-time.ts'
