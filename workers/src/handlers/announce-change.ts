import type { LiveBus } from '@minsheng/api/live/port.ts'
import type { JobCatalogue } from '@minsheng/api/outbox/catalogue.ts'

/** Tells every open panel that a case changed, and every API process that its public pages are old. */
export const announceChange = async (live: LiveBus, { caseNo, unitId, answers }: JobCatalogue['announce-change']): Promise<void> => {
  await live.publish({ topic: 'case', caseNo, unitId })
  if (answers) await live.publish({ topic: 'answers' })
}
