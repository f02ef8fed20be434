export { archiveClosed, closeUnrated, endPauses } from './pass-time.ts'
export { raiseLights, tellLights } from './raise-lights.ts'
export { recountDueDays } from './recount-due-days.ts'
