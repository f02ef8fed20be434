export { remindBroken } from './check-links.ts'
export { expirePostings, releaseScheduled, remindReviews } from './by-time.ts'
