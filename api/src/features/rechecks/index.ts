export { raiseFor, raiseForCited, settleRechecksOf } from './raise-rechecks.ts'
export { withinUnits } from './within-units.ts'
