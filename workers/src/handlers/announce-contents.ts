import type { LiveBus } from '@minsheng/api/live/port.ts'

/** Tells every process that what the bureau publishes has changed; each forgets the pages it kept. */
export const announceContents = (live: LiveBus): Promise<void> => live.publish({ topic: 'contents' })
