import type { FastifyInstance } from 'fastify'
import { phoneOf } from './identities.ts'
import { issuePhoneCode } from './phone-number.ts'
import { turnFollowing } from './service-account.ts'
import { turnMessages, withdrawConsent } from './settings.ts'
import type { Simulation } from './simulation.ts'

const text = { type: 'string', minLength: 1, maxLength: 100 }
const flag = { type: 'boolean' }
const body = (properties: Record<string, object>) => ({ schema: { body: { type: 'object', additionalProperties: false, properties, required: Object.keys(properties) } } })
type Whose = { openid: string }

/** What a person does on the phone beside logging in: hands over the number, follows, turns messages off. */
export const servePhoneDeeds = (app: FastifyInstance, simulation: Simulation): void => {
  const { world } = simulation
  const accountOf = (openid: string) => {
    const account = world.accounts.get(openid)
    if (!account) throw Object.assign(new Error('no such account'), { statusCode: 404 })
    return account
  }
  app.get<{ Querystring: { openid?: string } }>('/phone/setting', ({ query: { openid = '' } }) => {
    const account = accountOf(openid)
    return { mainSwitch: !world.silenced.has(openid), phone: phoneOf(account).replace(/^(\d{3})\d{4}/, '$1****') }
  })
  app.post<{ Body: Whose }>('/phone/phone-code', body({ openid: text }), ({ body: { openid } }) => ({ code: issuePhoneCode(simulation, accountOf(openid).openid) }))
  app.post<{ Body: Whose & { on: boolean } }>('/phone/main-switch', body({ openid: text, on: flag }), ({ body: { openid, on } }) => {
    turnMessages(simulation, accountOf(openid).openid, on)
    return {}
  })
  app.post<{ Body: Whose & { templateId: string } }>('/phone/withdraw', body({ openid: text, templateId: text }), ({ body: { openid, templateId } }) => {
    withdrawConsent(simulation, accountOf(openid).openid, templateId)
    return {}
  })
  app.post<{ Body: Whose & { following: boolean } }>('/phone/follow', body({ openid: text, following: flag }), ({ body: { openid, following } }) => {
    turnFollowing(simulation, accountOf(openid), following)
    return {}
  })
}
