import type { FastifyInstance } from 'fastify'
import type { NumberState } from './ledger.ts'
import type { Provider } from './options.ts'
import type { ReportOrder } from './report-orders.ts'
import type { Limits, SmsFault, SmsSimulation } from './simulation.ts'

const text = { type: 'string', minLength: 1, maxLength: 300 }
const count = { type: 'integer', minimum: 0 }
const flag = { type: 'boolean' }
const body = (properties: object, required: string[] = []) => ({ schema: { body: { type: 'object', additionalProperties: false, properties, required } } })
const fault = body({ match: text, times: count, every: { type: 'integer', minimum: 1 }, code: text, httpStatus: { type: 'integer', minimum: 400, maximum: 599 }, latencyMs: count, dropConnection: flag, afterEffect: flag }, ['match', 'times'])
const number = body({ phone: text, state: { enum: ['on', 'off', 'blacklisted'] } }, ['phone', 'state'])
const report = body({ mode: { enum: ['lost', 'duplicate', 'late', 'reversed'] }, times: { type: 'integer', minimum: 1 }, delayMs: count }, ['mode', 'times'])

/** What tests order of the providers, the carriers and the phones. Registered under a prefix that answers this machine only. */
export const smsControl = (simulation: SmsSimulation) => async (app: FastifyInstance) => {
  const { ledger, reports, faults, log, limits, session } = simulation
  app.get<{ Querystring: { phone?: string, provider?: string, id?: string } }>('/messages', ({ query }) => {
    const found = (query.phone ? ledger.to(query.phone) : ledger.all())
      .filter(({ provider, id }) => (!query.provider || provider === query.provider) && (!query.id || id === query.id))
    return { count: found.length, messages: found }
  })
  app.get<{ Querystring: { match?: string } }>('/requests', ({ query }) => log.find(query.match))
  app.delete('/requests', () => { log.clear(); return {} })
  app.get('/faults', () => faults.list())
  app.post<{ Body: SmsFault }>('/faults', fault, ({ body: rule }) => faults.add(rule))
  app.delete('/faults', () => { faults.clear(); return {} })
  app.post<{ Body: { phone: string, state: NumberState } }>('/numbers', number, ({ body: { phone, state } }) => {
    ledger.record({ type: 'number', phone, state })
    return { phone, state }
  })
  app.post<{ Body: ReportOrder }>('/reports', report, ({ body: order }) => { reports.order(order); return order })
  app.post<{ Body: { ms: number } }>('/carriers', body({ ms: count }, ['ms']), ({ body: { ms } }) => { reports.pace(ms); return { ms } })
  app.get('/reports', () => reports.attempts)
  app.post<{ Body: Partial<Record<Provider, string>> }>('/targets', body({ aliyun: text, tencent: text }), ({ body: targets }) => { reports.aim(targets); return targets })
  app.post('/idle', async () => { await reports.idle(); return {} })
  app.post<{ Body: Partial<Limits> }>('/limits', body({ perThirtySeconds: count, perDay: count }), ({ body: over }) => Object.assign(limits, over))
  app.post<{ Body: { open: boolean } }>('/session', body({ open: flag }, ['open']), ({ body: over }) => Object.assign(session, over))
  app.post('/reset', () => { simulation.reset(); return {} })
}
