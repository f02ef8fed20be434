import { systemContext, type Composition } from '@minsheng/api/composition.ts'
import type { JobCatalogue, JobName } from '@minsheng/api/outbox/catalogue.ts'
import { announceChange } from './handlers/announce-change.ts'
import { announceContents } from './handlers/announce-contents.ts'
import { announceDesk } from './handlers/announce-desk.ts'
import { announceQueue } from './handlers/announce-queue.ts'
import { announceRules } from './handlers/announce-rules.ts'
import { announceStaff } from './handlers/announce-staff.ts'
import { checkContent } from './handlers/check-content.ts'
import { sendNotice } from './handlers/send-notice.ts'

export type Handlers = { [N in JobName]: (payload: JobCatalogue[N]) => Promise<void> }

/** One handler for each job of the catalogue. All are idempotent: a job may come twice. */
export const createHandlers = (composition: Composition): Handlers => {
  const { services, live } = composition
  const context = async () => {
    await services.ruleBook.fresh()
    return systemContext(services, new Date())
  }
  return {
    'send-notice': (payload) => sendNotice(context, payload),
    'check-content': (payload) => checkContent(context, payload),
    'announce-change': (payload) => announceChange(composition, payload),
    'announce-rules': () => announceRules(live),
    'announce-contents': () => announceContents(live),
    'announce-queue': (payload) => announceQueue(live, payload),
    'announce-desk': (payload) => announceDesk(live, payload),
    'announce-staff': (payload) => announceStaff(live, payload)
  }
}
