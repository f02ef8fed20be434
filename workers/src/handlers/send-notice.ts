import type { Context } from '@minsheng/api/context.ts'
import { deliverNotice } from '@minsheng/api/features/notices/index.ts'

const WAIT_MS = 250
const WAITS = 20

/** Delivers one notice. Throws when it is worth another try, so that the queue's own ladder decides when. */
export const sendNotice = async (context: () => Promise<Context>, { noticeId }: { noticeId: string }): Promise<void> => {
  for (let waited = 0; waited < WAITS; waited += 1) {
    const delivery = await deliverNotice(await context(), noticeId)
    if (delivery === 'done') return
    if (delivery === 'later') throw new Error('wechat-unreachable')
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
  }
  // Still busy: the sweep brings it back once what is on its way has been settled.
}
