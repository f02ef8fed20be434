import type { JobCatalogue } from '@minsheng/api/outbox/catalogue.ts'
import type { LiveBus } from '@minsheng/api/live/port.ts'

/** Tells the panels of a unit that its queue moved. */
export const announceQueue = (live: LiveBus, { unitId }: JobCatalogue['announce-queue']): Promise<void> => live.publish({ topic: 'queue', unitId })
