export { lookupAddress } from './receipt.ts'
