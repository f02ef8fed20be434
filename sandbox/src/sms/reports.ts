import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Ledger, Sms } from './ledger.ts'
import type { Provider, SmsOptions } from './options.ts'
import { createPush, outcomes } from './report-forms.ts'
import { createOrderedPush, createOrders, type ReportAttempt, type ReportOrder } from './report-orders.ts'

export type Reports = {
  carry: (sms: Sms) => void
  order: (order: ReportOrder) => void
  /** How long carriers take to answer for the messages to come, until the next reset. */
  pace: (ms: number) => void
  /** Sets where reports go from now on. */
  aim: (targets: Partial<Record<Provider, string>>) => void
  attempts: readonly ReportAttempt[]
  idle: () => Promise<void>
  reset: () => void
  close: () => Promise<void>
}

/** The carriers behind the providers: they answer for each message after a while, and the provider pushes what they said. */
export const createReports = (options: SmsOptions, ledger: Ledger, clock: Clock): Reports => {
  const targets = { ...options.reports }
  const [attempts, underWay, orders] = [[] as ReportAttempt[], new Set<Promise<void>>(), createOrders()]
  const ordered = createOrderedPush(createPush(options, targets, attempts))
  const fresh = () => {
    const controller = new AbortController()
    // Every message under way listens.
    setMaxListeners(0, controller.signal)
    return controller
  }
  let stop = fresh()
  const usualMs = options.carrierMs ?? 800
  let carrierMs = usualMs
  const carry = async (sms: Sms, signal: AbortSignal) => {
    const order = orders.take()
    await wait(carrierMs, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return
    ledger.record({ type: 'answered', messageId: sms.messageId, answer: { ...outcomes[ledger.numbers.get(sms.phone) ?? 'on'][sms.provider], at: clock.now() } })
    await ordered.push(order, sms, signal)
  }
  const halt = () => {
    stop.abort()
    stop = fresh()
    orders.clear()
    ordered.letGo()
  }
  return {
    attempts,
    carry: (sms) => {
      const running: Promise<void> = carry(sms, stop.signal).finally(() => underWay.delete(running))
      underWay.add(running)
    },
    order: orders.add,
    pace: (ms) => { carrierMs = ms },
    aim: (to) => { Object.assign(targets, to) },
    idle: async () => { while (underWay.size > 0) await Promise.all(underWay) },
    reset: () => { halt(); attempts.length = 0; carrierMs = usualMs },
    close: async () => { halt(); await Promise.all(underWay) },
  }
}
