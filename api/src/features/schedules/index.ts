export { readAppliedOn, readDay } from './read-day.ts'
export { type ScheduleRow } from './rows.ts'
export { findSchedule } from './slots.ts'
export { assertTurn, queueingWaves } from './turns.ts'
