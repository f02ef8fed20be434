export { findFollower } from './find-follower.ts'
