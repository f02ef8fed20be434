import { showDay } from '../../../lib/dates.ts'
import type { StaffCase } from '../api/get-case.ts'

export type ClockView = StaffCase['clocks'][number]
export type ClockStanding = { kind: 'kept' | 'late' | 'paused' | 'running', words: string }

/** Where a limit stands, in a word. Lateness once there stays, also after the limit was kept too late. */
export const standingOf = ({ satisfiedOn, late, pauses }: Pick<ClockView, 'satisfiedOn' | 'late'> & { pauses: readonly { open: boolean }[] }): ClockStanding => {
  if (satisfiedOn) return late ? { kind: 'late', words: `${showDay(satisfiedOn)}办到，超期` } : { kind: 'kept', words: `${showDay(satisfiedOn)}按时办到` }
  if (late) return { kind: 'late', words: '已超期' }
  return pauses.some(({ open }) => open) ? { kind: 'paused', words: '暂停中' } : { kind: 'running', words: '正在走' }
}
