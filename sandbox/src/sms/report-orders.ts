import { setTimeout as wait } from 'node:timers/promises'
import type { Sms } from './ledger.ts'
import type { Provider } from './options.ts'

/** One try to push a report, and what was answered. */
export type ReportAttempt = { provider: Provider, messageId: string, attempt: number, answer: string }

/** What befalls the reports of the next messages: `reversed` keeps `times` of them back and pushes the last first. */
export type ReportOrder = { mode: 'lost' | 'duplicate' | 'late' | 'reversed', times: number, delayMs?: number }
type Push = (sms: Sms, stop: AbortSignal) => Promise<void>

/** The orders for reports to come, each used up by the message it befell. */
export const createOrders = () => {
  let orders: ReportOrder[] = []
  return {
    add: (order: ReportOrder) => { orders.push(order) },
    clear: () => { orders = [] },
    take: (): ReportOrder | null => {
      const order = orders[0]
      if (!order) return null
      orders = order.times > 1 ? [{ ...order, times: order.times - 1 }, ...orders.slice(1)] : orders.slice(1)
      return order
    },
  }
}

/** Pushes reports as ordered. */
export const createOrderedPush = (push: Push) => {
  let held: Sms[] = []
  const hold = async (sms: Sms, last: boolean, stop: AbortSignal) => {
    held.push(sms)
    if (!last) return
    const backwards = held.toReversed()
    held = []
    for (const each of backwards) await push(each, stop)
  }
  return {
    push: async (order: ReportOrder | null, sms: Sms, stop: AbortSignal): Promise<void> => {
      if (order?.mode === 'lost') return
      if (order?.mode === 'reversed') return hold(sms, order.times === 1, stop)
      if (order?.mode === 'late') await wait(order.delayMs ?? 1000, undefined, { signal: stop, ref: false }).catch(() => undefined)
      await push(sms, stop)
      if (order?.mode === 'duplicate') await push(sms, stop)
    },
    letGo: () => { held = [] },
  }
}
