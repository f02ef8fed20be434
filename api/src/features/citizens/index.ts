export { assertPrivacy } from './assert-privacy.ts'
