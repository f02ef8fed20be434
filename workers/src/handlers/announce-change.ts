import type { Composition } from '@minsheng/api/composition.ts'
import { findSeen } from '@minsheng/api/features/cases/index.ts'
import type { JobCatalogue } from '@minsheng/api/outbox/catalogue.ts'

/** Tells every open panel whose reader may see it that a case changed, and every API process that its public pages are old. */
export const announceChange = async ({ services, live }: Pick<Composition, 'services' | 'live'>, { caseNo, answers }: JobCatalogue['announce-change']): Promise<void> => {
  const seen = await findSeen(services.db, caseNo)
  if (seen) await live.publish({ topic: 'case', caseNo, seen })
  if (answers) await live.publish({ topic: 'answers' })
}
