export { recordMandate } from './record-mandate.ts'
