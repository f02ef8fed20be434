export { assertPrivacy } from './assert-privacy.ts'
export { privacyVersion } from './privacy.ts'
