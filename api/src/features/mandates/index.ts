export { recordMandate } from './record-mandate.ts'
export { revokeMandate } from './revoke-mandate.ts'
