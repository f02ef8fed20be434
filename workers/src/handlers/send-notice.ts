import type { Context } from '@minsheng/api/context.ts'
import { deliverNotice, letGo } from '@minsheng/api/features/notices/index.ts'

const WAIT_MS = 250
const WAITS = 20

/** Brings one notice further. What did not leave waits in the database for its next try, not in the queue. */
export const sendNotice = async (context: () => Promise<Context>, { noticeId }: { noticeId: string }): Promise<void> => {
  for (let waited = 0; waited < WAITS; waited += 1) {
    const delivery = await deliverNotice(await context(), noticeId)
    if (delivery === 'done') return
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
  }
  // Still busy: the sweeps bring it back once what is on its way has been settled.
  await letGo(await context(), noticeId)
}
