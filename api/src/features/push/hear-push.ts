import type { Services } from '../../context.ts'
import type { PushEvent } from '../../gateways/wechat/push-event.ts'
import { storeChoice } from './store-choices.ts'
import { storeFollower } from './store-follower.ts'
import { storeMediaVerdict } from './store-media-verdict.ts'
import { storeReceipt } from './store-receipts.ts'
import { storeServiceReceipt } from './store-service-receipt.ts'

const hear = async (services: Services, event: PushEvent): Promise<void> => {
  switch (event.type) {
    case 'message-delivered':
      return storeReceipt(services, event)
    case 'consent-chosen':
    case 'consent-changed':
      return storeChoice(services, event)
    case 'media-checked':
      return storeMediaVerdict(services, event)
    case 'followed':
    case 'unfollowed':
      return storeFollower(services, event)
    case 'template-finished':
      return storeServiceReceipt(services, event)
    case 'other':
      return
    default:
      return event satisfies never
  }
}

/** Takes in what WeChat pushed, event by event, each by one function. The same push twice changes nothing the second time. */
export const hearPush = async (services: Services, events: readonly PushEvent[]): Promise<void> => {
  for (const event of events) await hear(services, event)
}
