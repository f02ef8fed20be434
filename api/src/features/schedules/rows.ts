import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import { sql } from '@minsheng/db/client.ts'

export type ScheduleRow = { id: string, unit_id: string, body: Schedule, guide_ids: string[], version: number, paused_at: Date | null }
export type WaveRow = { id: string, schedule_id: string, name: string, from_day: Day, until_day: Day, opens_at: Date, per_minute: number, seed: string, last_rank: number, drawn_at: Date | null, cancelled_at: Date | null }

/** The columns of a schedule `s`, of a wave `w`. */
export const scheduleColumns = sql`s.id, s.unit_id, s.body, s.guide_ids, s.version, s.paused_at`
export const waveColumns = sql`w.id, w.schedule_id, w.name, w.from_day, w.until_day, w.opens_at, w.per_minute, w.seed, w.last_rank, w.drawn_at, w.cancelled_at`
