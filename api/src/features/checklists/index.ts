export { sweepPrechecks } from './sweep-prechecks.ts'
