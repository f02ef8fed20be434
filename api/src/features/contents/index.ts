export { remindBroken } from './check-links.ts'
export { reindexContents } from './reindex.ts'
export { expirePostings, releaseScheduled, remindReviews } from './by-time.ts'
