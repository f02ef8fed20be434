export { type ScheduleRow, type SlotRow } from './rows.ts'
export { findSchedule, findSlot, runFrom } from './slots.ts'
export { assertTurn } from './turns.ts'
