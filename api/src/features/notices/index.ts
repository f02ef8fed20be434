export { announce } from './announce.ts'
export { deliverNotice, type Delivery } from './deliver-notice.ts'
export { resumeNotices, settleNotices } from './settle-notices.ts'
export { tell } from './tell.ts'
