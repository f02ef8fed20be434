import type { LiveBus } from '@minsheng/api/live/port.ts'

/** Tells every process that other rules are in force; each reads the book again. */
export const announceRules = (live: LiveBus): Promise<void> => live.publish({ topic: 'rules' })
