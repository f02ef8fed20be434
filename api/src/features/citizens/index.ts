export { assertPrivacy } from './assert-privacy.ts'
export { assertKnown } from './queries.ts'
