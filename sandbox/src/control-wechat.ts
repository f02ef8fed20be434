import type { FastifyInstance } from 'fastify'
import type { MediaRule } from './media-judge.ts'
import { phoneOf, serviceOpenidOf, unionidOf } from './identities.ts'
import { issuePhoneCode } from './phone-number.ts'
import type { Limit } from './quotas.ts'
import { turnFollowing } from './service-account.ts'
import { turnMessages, withdrawConsent } from './settings.ts'
import type { Simulation } from './simulation.ts'

const text = { type: 'string', minLength: 1, maxLength: 300 }
const count = { type: 'integer', minimum: 0 }
const flag = { type: 'boolean' }
const body = (properties: Record<string, object>, required = Object.keys(properties)) =>
  ({ schema: { body: { type: 'object', additionalProperties: false, properties, required } } })

type Whose = { openid: string }

/** What a test does with phone codes, settings, the service account, quotas and verdicts. */
export const controlWechat = (app: FastifyInstance, simulation: Simulation): void => {
  const { world, media, quotas } = simulation
  const accountOf = ({ openid }: Whose) => {
    const account = world.accounts.get(openid)
    if (!account) throw Object.assign(new Error('no account has this openid'), { statusCode: 404 })
    return account
  }
  app.post<{ Body: Whose }>('/phone-code', body({ openid: text }), ({ body: whose }) => ({ code: issuePhoneCode(simulation, accountOf(whose).openid) }))
  app.post<{ Body: Whose }>('/identity', body({ openid: text }), ({ body: whose }) => {
    const account = accountOf(whose)
    return { phone: phoneOf(account), unionid: unionidOf(account), serviceOpenid: serviceOpenidOf(account) }
  })
  app.post<{ Body: Whose & { on: boolean } }>('/main-switch', body({ openid: text, on: flag }), ({ body: { openid, on } }) => {
    turnMessages(simulation, accountOf({ openid }).openid, on)
    return {}
  })
  app.post<{ Body: Whose & { templateId: string } }>('/withdraw', body({ openid: text, templateId: text }), ({ body: { openid, templateId } }) => {
    withdrawConsent(simulation, accountOf({ openid }).openid, templateId)
    return {}
  })
  app.post<{ Body: Whose & { following: boolean } }>('/follow', body({ openid: text, following: flag }), ({ body: { openid, following } }) => {
    turnFollowing(simulation, accountOf({ openid }), following)
    return {}
  })
  app.get('/service-messages', () => world.serviceMessages)
  app.post<{ Body: MediaRule }>('/media-rules', body({ match: text, suggest: { enum: ['review', 'risky'] }, label: count }), ({ body: rule }) => {
    media.addRule(rule)
    return {}
  })
  app.post<{ Body: Limit & { path: string } }>('/quotas', body({ path: text, perMinute: count, perDay: count }, ['path']), ({ body: { path, ...limit } }) => {
    quotas.set(path, limit)
    return {}
  })
}
