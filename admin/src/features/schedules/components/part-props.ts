import type { ScheduleBody } from '../api/schedules.ts'
import type { ChangeBody } from '../logic/body.ts'
import type { Faults } from '../logic/faults.ts'

/** What a part of the editor needs: the schedule, what is wrong with it, and the pen. */
export type PartProps = { body: ScheduleBody, faults: Faults, change: ChangeBody }
