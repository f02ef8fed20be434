export { expirePostings, releaseScheduled, remindReviews } from './by-time.ts'
