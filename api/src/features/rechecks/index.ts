export { raiseFor, raiseForCited, settleRechecksOf } from './raise-rechecks.ts'
