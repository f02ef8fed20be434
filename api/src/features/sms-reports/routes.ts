import { BlockList, isIP } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../../context.ts'
import type { SmsProvider } from '../../gateways/sms/port.ts'
import { sameText } from '../../security/same-text.ts'
import { storeReports } from './store-reports.ts'

const LARGEST = 256 * 1024

/** What each provider wants to hear, and what makes it try again. */
const answers: Record<SmsProvider, { heard: object, unread: object }> = {
  aliyun: { heard: { code: 0, msg: '接收成功' }, unread: { code: 1, msg: '读不懂' } },
  tencent: { heard: { result: 0, errmsg: 'OK' }, unread: { result: 1, errmsg: 'unreadable' } }
}

const isProvider = (name: string): name is SmsProvider => Object.hasOwn(answers, name)

const allowing = (from: readonly string[]) => {
  const list = new BlockList()
  for (const entry of from) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return (ip: string) => from.length === 0 || list.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4')
}

/** The providers' own callback, outside the contract. Neither signs it: the secret in the address is the permission. */
export const smsReportRoutes = async (app: FastifyInstance, services: Services): Promise<void> => {
  const { secret, from } = services.config.sms.reports
  const allowed = allowing(from)
  const options = { schema: { hide: true }, bodyLimit: LARGEST }
  app.post<{ Params: { provider: string, secret: string } }>('/sms/report/:provider/:secret', options, async ({ params, body, ip }, reply) => {
    const { sms } = services
    const { provider } = params
    // One answer to every wrong call, so that nobody learns which part of it was wrong.
    if (!sms || secret === null || !sameText(params.secret, secret) || !isProvider(provider) || !allowed(ip)) return reply.code(404).send()
    const receipts = sms.readReport(provider, body)
    if (!receipts) return reply.code(400).send(answers[provider].unread)
    await storeReports(services, receipts, new Date())
    return answers[provider].heard
  })
}
