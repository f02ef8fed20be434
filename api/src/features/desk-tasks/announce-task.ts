import type { Tx } from '@minsheng/db/client.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import type { TaskRow } from './rows.ts'

/** News for the other open screens: the list of the unit, and the case where it is open. */
export const announceTask = (tx: Tx, { unit_id, case_no }: Pick<TaskRow, 'unit_id' | 'case_no'>): Promise<void> => appendToOutbox(tx, [
  { job: 'announce-desk', payload: { unitId: unit_id } }, ...case_no === null ? [] : [{ job: 'announce-change' as const, payload: { caseNo: case_no, unitId: unit_id, answers: false } }]
])
