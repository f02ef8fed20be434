export { actOnCase, carryOut, type Also, type CaseState, type Target } from './act-on-case.ts'
export { assertDay } from './assert-day.ts'
export { assertReadable } from './assert-readable.ts'
export { readable } from './boxes.ts'
