import type { JobCatalogue } from '@minsheng/api/outbox/catalogue.ts'
import type { LiveBus } from '@minsheng/api/live/port.ts'

/** Tells the panels of a unit that there is somebody to tell, or that somebody was told. */
export const announceDesk = (live: LiveBus, { unitId }: JobCatalogue['announce-desk']): Promise<void> => live.publish({ topic: 'desk', unitId })
