import type { JobCatalogue } from '@minsheng/api/outbox/catalogue.ts'
import type { LiveBus } from '@minsheng/api/live/port.ts'

/** Tells the panels of one member of staff that there is something new for them. */
export const announceStaff = (live: LiveBus, { staffId }: JobCatalogue['announce-staff']): Promise<void> => live.publish({ topic: 'staff', staffId })
