import type { LiveBus } from '@minsheng/api/live/port.ts'

/** Tells every open panel that a case changed, and every API process that its public pages are old. */
export const announceChange = async (live: LiveBus, { caseNo, answers }: { caseNo: string, answers: boolean }): Promise<void> => {
  await live.publish({ topic: 'case', caseNo })
  if (answers) await live.publish({ topic: 'answers' })
}
