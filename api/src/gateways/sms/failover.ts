import { SmsUnreachable, type SmsClient, type SmsGateway, type SmsMessage, type SmsProvider, type SmsResult } from './port.ts'
import { readSmsReport } from './reports.ts'

export type SmsRoute = { client: SmsClient, weight: number }
type Options = { routes: readonly SmsRoute[], now: () => number, random: () => number }

const FAULTS = 3
const REST_MS = 60_000

const isFault = ({ kind }: SmsResult) => kind === 'failed' || kind === 'unknown'
// Not sent, for a reason of this provider's alone: out of service, out of money, or not letting us in.
const tryNext = (result: SmsResult) => result.kind === 'failed' || (result.kind === 'refused' && result.because === 'account')

/** Counts faults in a row; one that has them again and again is left alone for a minute, then asked once more. */
const createHealth = (now: () => number) => {
  const faults = new Map<SmsProvider, { count: number, until: number }>()
  return {
    rests: (provider: SmsProvider) => (faults.get(provider)?.until ?? 0) > now(),
    heard: (result: SmsResult, provider: SmsProvider) => {
      if (!isFault(result) && !tryNext(result)) return faults.delete(provider)
      const count = (faults.get(provider)?.count ?? 0) + 1
      return faults.set(provider, { count, until: count >= FAULTS ? now() + REST_MS : 0 })
    }
  }
}

const drawn = (routes: readonly SmsRoute[], random: number): SmsRoute | undefined => {
  let left = random * routes.reduce((sum, { weight }) => sum + weight, 0)
  return routes.find(({ weight }) => (left -= weight) < 0)
}

const inOrder = (routes: readonly SmsRoute[], rests: (provider: SmsProvider) => boolean, random: number): SmsClient[] => {
  const well = routes.filter(({ client }) => !rests(client.provider))
  const first = drawn(well, random)
  const others = [...well, ...routes.filter((route) => !well.includes(route))].filter((route) => route !== first)
  return [...(first ? [first] : []), ...others].map(({ client }) => client)
}

/**
 * Sends by one of several providers, drawn by weight; weight 0 stands by. The next is tried only where the message is certain not to have
 * been sent and the reason is the provider's: after `unknown` it could arrive twice, and a limit or a forbidden word holds for the second too.
 */
export const createSmsGateway = ({ routes, now, random }: Options): SmsGateway => {
  const health = createHealth(now)
  const clientOf = (provider: SmsProvider): SmsClient => {
    const route = routes.find(({ client }) => client.provider === provider)
    if (!route) throw new SmsUnreachable(provider, 'not-configured')
    return route.client
  }
  const send = async (message: SmsMessage): Promise<SmsResult> => {
    const results: SmsResult[] = []
    for (const client of inOrder(routes, health.rests, random())) {
      const result = await client.send(message)
      health.heard(result, client.provider)
      if (!tryNext(result)) return result
      results.push(result)
    }
    // Where one of them may do it later, the whole may be tried later.
    const result = results.find(({ kind }) => kind === 'failed') ?? results[0]
    if (!result) throw new Error('an SMS gateway needs a provider')
    return result
  }
  return {
    send,
    find: async ({ provider, ...of }) => clientOf(provider).find(of),
    readReport: readSmsReport,
    bill: async (provider, day) => clientOf(provider).bill(day)
  }
}
