import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readAssets, type Asset } from './assets.ts'
import { currentCodes, type AuthenticatorEntry } from './authenticator.ts'
import { announceConsents } from './control.ts'
import { accountsAtHand, chooseConsents, consentsLeft, createAccount, issueLoginCode, receivedBy, type Choice } from './people.ts'
import { openLinks } from './open-link.ts'
import { codesView, messagesView, peopleView, phoneView, type PhonePage } from './phone-view.ts'
import { servePhoneDeeds } from './phone-deeds.ts'
import { presentMessage, presentServiceMessage } from './present-message.ts'
import { settingsView } from './settings-view.ts'
import type { Simulation } from './simulation.ts'
import type { Account } from './world.ts'
import { smsSection, smsView } from './sms/sms-view.ts'

type Query = { account?: string }

const policy = 'default-src \'none\'; script-src \'self\'; style-src \'self\'; connect-src \'self\'; img-src \'self\' data:; base-uri \'none\'; form-action \'none\'; frame-ancestors \'self\''
const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cache-control': 'no-cache' }

const text = { type: 'string', minLength: 1, maxLength: 100 }
const body = (properties: object, required: string[]) => ({ schema: { body: { type: 'object', additionalProperties: false, properties, required } } })
const newAccount = body({ nickname: { ...text, maxLength: 20 } }, ['nickname'])
const whose = body({ openid: text }, ['openid'])
const chosen = body({ openid: text, choices: { type: 'object', maxProperties: 5, additionalProperties: { enum: ['accept', 'reject'] } } }, ['openid', 'choices'])

const fromAnotherSite = ({ headers: { 'sec-fetch-site': site } }: FastifyRequest) => site !== undefined && site !== 'same-origin' && site !== 'none'

const serveAssets = (app: FastifyInstance, assets: readonly Asset[]) => {
  for (const { name, type, text: content, etag } of assets) {
    app.get(`/${name}`, (request, reply) => {
      reply.headers({ etag })
      return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type(type).send(content)
    })
  }
}

/** The few calls the WeChat client in the browser makes: what a person with this phone in hand could do, no more. */
const serveClient = (app: FastifyInstance, { world, templates, clock, pusher }: Simulation) => {
  const unknown = { message: 'no such account' }
  app.get<{ Querystring: { keep?: string } }>('/phone/accounts', ({ query }) =>
    accountsAtHand(world, query.keep).map(({ openid, nickname }) => ({ openid, nickname })))
  app.post<{ Body: { nickname: string } }>('/phone/accounts', newAccount, ({ body: { nickname } }) => createAccount(world, { nickname }))
  app.post<{ Body: { openid: string } }>('/phone/login-code', whose, ({ body: { openid } }, reply) =>
    world.accounts.has(openid) ? { code: issueLoginCode(world, openid, clock.now()) } : reply.code(404).send(unknown))
  app.get<{ Querystring: { ids?: string } }>('/phone/templates', ({ query }) => {
    const ids = new Set((query.ids ?? '').split(','))
    return templates.filter(({ templateId }) => ids.has(templateId)).map(({ templateId, title, type, fields }) => ({ templateId, title, type, labels: fields.map(({ label }) => label) }))
  })
  app.post<{ Body: { openid: string, choices: Record<string, Choice> } }>('/phone/subscribe', chosen, ({ body: { openid, choices } }, reply) =>
    world.accounts.has(openid) ? announceConsents(pusher, openid, chooseConsents(world, templates, openid, choices)) : reply.code(404).send(unknown))
}

const messagesOf = ({ world, templates, service }: Simulation, openid: string | undefined) => [
  ...world.messages.filter((each) => each.openid === openid).map((message) => presentMessage(message, templates)),
  ...world.serviceMessages.filter((each) => each.openid === openid).map((message) => presentServiceMessage(message, service?.templates ?? [])),
].toSorted((left, right) => left.sentAt.localeCompare(right.sentAt))

const settingsOf = ({ base, world, templates, service }: Simulation, owner: Account | undefined) => {
  const whose = owner?.openid ?? ''
  return { base, owner, left: consentsLeft(world, templates, whose), on: !world.silenced.has(whose), following: service ? world.followers.has(whose) : null }
}

const serveScreen = (app: FastifyInstance, simulation: Simulation, authenticator: readonly AuthenticatorEntry[]) => {
  const { world, base, sms } = simulation
  const pageFor = (account: string | undefined) => {
    const accounts = accountsAtHand(world, account).map((each) => ({ ...each, received: receivedBy(world, each.openid) }))
    const owner = accounts.find(({ openid }) => openid === account) ?? accounts[0]
    return { base, accounts, owner, messages: messagesOf(simulation, owner?.openid), settings: settingsOf(simulation, owner), codes: currentCodes(authenticator, Date.now()), texts: smsSection(base, sms) }
  }
  const serve = (path: string, view: (page: PhonePage) => string) =>
    app.get<{ Querystring: Query }>(path, ({ query }, reply) => reply.type('text/html; charset=utf-8').send(view(pageFor(query.account))))

  serve('/', phoneView)
  serve('/phone/people', ({ accounts, owner }) => peopleView(base, accounts, owner).markup)
  serve('/phone/messages', ({ owner, messages }) => messagesView(owner, messages).markup)
  serve('/phone/texts', () => smsView(base, sms).markup)
  serve('/phone/left', ({ settings }) => settingsView(settings).markup)
  serve('/phone/codes', ({ codes }) => codesView(codes).markup)
}

/** The citizen's WeChat, in a browser: the page that shows a phone, and the script that gives other pages `wx`. */
export const phone = async (simulation: Simulation, authenticator: readonly AuthenticatorEntry[]) => {
  const assets = await readAssets()
  return async (app: FastifyInstance) => {
    app.addHook('onRequest', async (request, reply) => {
      reply.headers(headers)
      if (request.method === 'POST' && fromAnotherSite(request)) return reply.code(403).send({ message: 'open this from its own page' })
    })
    serveAssets(app, assets)
    openLinks(app, simulation)
    serveClient(app, simulation)
    servePhoneDeeds(app, simulation)
    serveScreen(app, simulation, authenticator)
  }
}
