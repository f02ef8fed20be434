import { showDay } from '../../../lib/dates.ts'

/** One limit of a case with its proof, as the contract gives it. */
export type ClockView = {
  ruleId: string, name: string, kind: 'law' | 'promise' | 'local', bound: 'office' | 'citizen', law: string, article: string, governs: boolean, round: number
  startedOn: string, day: string, dueAt: string | null, provisional: boolean, satisfiedOn: string | null, late: boolean
  pauses: readonly { open: boolean }[], lines: readonly string[]
}

export type ClockStanding = { kind: 'kept' | 'late' | 'paused' | 'running', words: string }

/** Where a limit stands, in a word. Lateness once there stays, also after the limit was kept too late. */
export const standingOf = ({ satisfiedOn, late, pauses }: Pick<ClockView, 'satisfiedOn' | 'late' | 'pauses'>): ClockStanding => {
  if (satisfiedOn) return late ? { kind: 'late', words: `${showDay(satisfiedOn)}办到，超期` } : { kind: 'kept', words: `${showDay(satisfiedOn)}按时办到` }
  if (late) return { kind: 'late', words: '已超期' }
  return pauses.some(({ open }) => open) ? { kind: 'paused', words: '暂停中' } : { kind: 'running', words: '正在走' }
}
