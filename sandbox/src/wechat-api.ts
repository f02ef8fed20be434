import type { FastifyInstance } from 'fastify'
import { refuse, withRequestId, type WechatError } from './answer.ts'
import { checkMedia } from './check-media.ts'
import { checkText } from './check-text.ts'
import { createCodeExchange } from './exchange-code.ts'
import { addFaultHooks } from './fault-hooks.ts'
import { issuePlainToken, issueStableToken } from './issue-token.ts'
import { makeScheme, makeUrlLink } from './links.ts'
import { listTemplates } from './list-templates.ts'
import { readPhoneNumber } from './phone-number.ts'
import { makeQrCode, type Picture } from './qr-code.ts'
import { sendMessage } from './send-message.ts'
import { readFollower, sendTemplateMessage } from './service-account.ts'
import type { Simulation } from './simulation.ts'

type Fields = Record<string, unknown>
type Answer = object | string
/** `token`: whose access token the call needs. */
type Endpoint = { path: string, type?: string, token?: 'mini-program' | 'service-account', post?: boolean, handle: (input: Fields, origin: string) => Answer | Promise<Answer> }

const isPicture = (answer: Answer): answer is Picture => typeof answer === 'object' && 'image' in answer

const isRefusal = (answer: Answer): answer is WechatError =>
  typeof answer === 'object' && 'errcode' in answer && answer.errcode !== 0

const readBody = (text: unknown): Fields | WechatError => {
  if (typeof text !== 'string' || text === '') return refuse(44002, 'empty post data')
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Fields
  } catch {
    // Falls through to WeChat's own words for it.
  }
  return refuse(47001, 'data format error')
}

const endpointsOf = (simulation: Simulation): Endpoint[] => [
  { path: '/sns/jscode2session', type: 'text/plain', handle: createCodeExchange(simulation) },
  { path: '/cgi-bin/token', handle: (query) => issuePlainToken(simulation, query) },
  { path: '/cgi-bin/stable_token', post: true, handle: (body) => issueStableToken(simulation, body) },
  { path: '/cgi-bin/message/subscribe/send', post: true, token: 'mini-program', handle: (body) => sendMessage(simulation, body) },
  { path: '/wxaapi/newtmpl/gettemplate', token: 'mini-program', handle: () => listTemplates(simulation) },
  { path: '/wxa/msg_sec_check', post: true, token: 'mini-program', handle: (body) => checkText(simulation, body) },
  { path: '/wxa/media_check_async', post: true, token: 'mini-program', handle: (body) => checkMedia(simulation, body) },
  { path: '/wxa/business/getuserphonenumber', post: true, token: 'mini-program', handle: (body) => readPhoneNumber(simulation, body) },
  { path: '/wxa/generate_urllink', post: true, token: 'mini-program', handle: (body) => makeUrlLink(simulation, body) },
  { path: '/wxa/generatescheme', post: true, token: 'mini-program', handle: (body) => makeScheme(simulation, body) },
  { path: '/wxa/getwxacodeunlimit', post: true, token: 'mini-program', handle: (body, origin) => makeQrCode(simulation, body, origin) },
  { path: '/cgi-bin/user/info', token: 'service-account', handle: (query) => readFollower(simulation, query) },
  { path: '/cgi-bin/message/template/send', post: true, token: 'service-account', handle: (body) => sendTemplateMessage(simulation, body) },
]

type Call = { method: string, query: Fields, body: unknown, origin: string }

// A token of the one app is nothing to the other.
const tokenRefusal = ({ tokens, service }: Simulation, { token }: Endpoint, query: Fields): WechatError | null => {
  if (!token) return null
  const own = token === 'mini-program' ? tokens : service?.tokens
  return own ? own.check(query['access_token'] as string | undefined) : refuse(48001, 'api unauthorized')
}

const answerTo = (simulation: Simulation, endpoint: Endpoint, { method, query, body, origin }: Call): Answer | Promise<Answer> => {
  const { post, path, handle } = endpoint
  if (post && method !== 'POST') return refuse(43002, 'require POST method')
  const refusal = tokenRefusal(simulation, endpoint, query) ?? simulation.quotas.take(path)
  if (refusal) return refusal
  const input = post ? readBody(body) : query
  return isRefusal(input) ? input : handle(input, origin)
}

/** The part that stands where WeChat's servers stand: the same paths, checks, error codes and oddities. */
export const wechatApi = (simulation: Simulation) => async (app: FastifyInstance) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  addFaultHooks(app, simulation)
  for (const endpoint of endpointsOf(simulation)) {
    app.route({
      method: ['GET', 'POST'],
      url: endpoint.path,
      handler: async (request, reply) => {
        const { method, body } = request
        const origin = `${request.protocol}://${request.host}`
        const answer = await answerTo(simulation, endpoint, { method, query: request.query as Fields, body, origin })
        if (isPicture(answer)) return reply.type(answer.type).send(answer.image)
        reply.type(endpoint.type ?? 'application/json; encoding=utf-8')
        if (isRefusal(answer)) return withRequestId(answer, simulation.clock.now())
        return typeof answer === 'string' ? answer : JSON.stringify(answer)
      },
    })
  }
}
