import type { FastifyInstance, FastifyRequest } from 'fastify'
import { controlWechat } from './control-wechat.ts'
import type { Fault } from './faults.ts'
import { chooseConsents, consentsLeft, createAccount, issueLoginCode, type Choice, type NewAccount } from './people.ts'
import { presentMessage } from './present-message.ts'
import type { Simulation } from './simulation.ts'

const text = { type: 'string', minLength: 1, maxLength: 300 }
const object = (properties: object, required: string[] = []) => ({ type: 'object', additionalProperties: false, properties, required })
const accountBody = object({ nickname: text, openid: text, unionid: text, phone: text, blocked: { type: 'boolean' } }, ['nickname'])
const choice = { enum: ['accept', 'reject'] }
const consentBody = object({ openid: text, tmplIds: { type: 'array', items: text, maxItems: 5 }, choice }, ['openid', 'tmplIds'])
const count = { type: 'integer', minimum: 0 }
const flag = { type: 'boolean' }
const faultBody = object({ match: text, times: count, every: { type: 'integer', minimum: 1 }, errcode: { type: 'integer' }, httpStatus: { type: 'integer', minimum: 400, maximum: 599 }, latencyMs: count, dropConnection: flag, afterEffect: flag, duplicatePush: flag, delayPushMs: count, reorderPush: flag, losePush: flag }, ['match', 'times'])

const fromHere = ({ ip, headers }: FastifyRequest) =>
  (ip.startsWith('127.') || ip === '::1' || ip.startsWith('::ffff:127.')) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined

const unknownAccount = { message: 'no account has this openid' }

const addPeople = (app: FastifyInstance, simulation: Simulation) => {
  const { world, templates, clock, pusher } = simulation
  app.get('/accounts', () => [...world.accounts.values()])
  app.post<{ Body: NewAccount }>('/accounts', { schema: { body: accountBody } }, ({ body }) => createAccount(world, body))
  app.post<{ Params: { openid: string }, Body: { blocked: boolean } }>('/accounts/:openid/blocked', ({ params, body }) => {
    world.record({ type: 'account-blocked', openid: params.openid, blocked: body.blocked })
    return world.accounts.get(params.openid)
  })
  app.post<{ Body: { openid: string } }>('/login-code', { schema: { body: object({ openid: text }, ['openid']) } }, ({ body }, reply) =>
    world.accounts.has(body.openid) ? { code: issueLoginCode(world, body.openid, clock.now()) } : reply.code(404).send(unknownAccount))
  app.post<{ Body: { openid: string, tmplIds: string[], choice?: Choice } }>('/subscribe', { schema: { body: consentBody } }, ({ body }, reply) => {
    if (!world.accounts.has(body.openid)) return reply.code(404).send(unknownAccount)
    const choices = Object.fromEntries(body.tmplIds.map((id) => [id, body.choice ?? 'accept']))
    return announceConsents(pusher, body.openid, chooseConsents(world, templates, body.openid, choices))
  })
  app.get<{ Querystring: { openid: string } }>('/consents', ({ query }) => consentsLeft(world, templates, query.openid))
}

/** Tells the application's server what was chosen in the pop-up; a single item comes without its array, as at WeChat. */
export const announceConsents = (pusher: Simulation['pusher'], openid: string, choices: Record<string, Choice>) => {
  const items = Object.entries(choices).map(([TemplateId, SubscribeStatusString]) => ({ TemplateId, SubscribeStatusString, PopupScene: '0' }))
  if (items.length > 0) pusher.push(openid, { Event: 'subscribe_msg_popup_event', List: items.length === 1 ? items[0] : items })
  return choices
}

const addMessages = (app: FastifyInstance, { world, templates, log, pusher, service }: Simulation) => {
  app.get<{ Querystring: { openid?: string, templateId?: string } }>('/messages', ({ query }) => {
    const found = world.messages.filter(({ openid, templateId }) =>
      (!query.openid || openid === query.openid) && (!query.templateId || templateId === query.templateId))
    return { count: found.length, messages: found.map((message) => ({ ...presentMessage(message, templates), request: message.request, nickname: world.accounts.get(message.openid)?.nickname })) }
  })
  app.get<{ Querystring: { match?: string } }>('/requests', ({ query }) => log.find(query.match))
  app.delete('/requests', () => { log.clear(); return {} })
  app.get('/pushes', () => [...pusher.attempts, ...service?.pusher.attempts ?? []])
}

const addWeather = (app: FastifyInstance, { faults, clock, tokens, world, log, quotas, media, pusher, service, sms, welcome }: Simulation) => {
  app.get('/faults', () => faults.list())
  app.post<{ Body: Fault }>('/faults', { schema: { body: faultBody } }, ({ body }) => faults.add(body))
  app.delete('/faults', () => { faults.clear(); return {} })
  app.post('/tokens/revoke', () => { tokens.revokeAll(); service?.tokens.revokeAll(); return {} })
  app.get('/clock', () => ({ now: clock.now() }))
  app.post<{ Body: { advanceMs: number } }>('/clock', { schema: { body: object({ advanceMs: count }, ['advanceMs']) } }, ({ body }) => {
    clock.advance(body.advanceMs)
    return { now: clock.now() }
  })
  app.post('/reset', () => {
    world.reset()
    faults.clear()
    log.clear()
    quotas.reset()
    media.reset()
    tokens.revokeAll()
    service?.tokens.revokeAll()
    pusher.forget()
    service?.pusher.forget()
    sms?.reset()
    welcome()
    return {}
  })
}

/** Keeps the controls for programs on this machine. */
export const onlyFromHere = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (!fromHere(request)) return reply.code(403).send({ message: 'the control interface answers this machine only' })
  })
}

/** What tests do in place of people and of bad weather. Only for programs on this machine. */
export const control = (simulation: Simulation) => async (app: FastifyInstance) => {
  onlyFromHere(app)
  addPeople(app, simulation)
  addMessages(app, simulation)
  addWeather(app, simulation)
  controlWechat(app, simulation)
}
