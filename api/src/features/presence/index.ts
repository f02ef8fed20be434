export { othersOf } from './present.ts'
