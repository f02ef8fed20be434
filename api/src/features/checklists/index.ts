export { deleteChecklist } from './delete-checklist.ts'
export { nameless, saveTrips } from './record-trips.ts'
export { sweepPrechecks } from './sweep-prechecks.ts'
export { answeredOf } from './queries.ts'
