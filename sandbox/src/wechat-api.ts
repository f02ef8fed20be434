import type { FastifyInstance } from 'fastify'
import { refuse, withRequestId, type WechatError } from './answer.ts'
import { checkText } from './check-text.ts'
import { createCodeExchange } from './exchange-code.ts'
import { addFaultHooks } from './fault-hooks.ts'
import { issuePlainToken, issueStableToken } from './issue-token.ts'
import { listTemplates } from './list-templates.ts'
import { sendMessage } from './send-message.ts'
import type { Simulation } from './simulation.ts'

type Fields = Record<string, unknown>
type Endpoint = { path: string, type?: string, token?: boolean, post?: boolean, handle: (input: Fields) => object | string }

const isRefusal = (answer: object | string): answer is WechatError =>
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
  { path: '/cgi-bin/message/subscribe/send', post: true, token: true, handle: (body) => sendMessage(simulation, body) },
  { path: '/wxaapi/newtmpl/gettemplate', token: true, handle: () => listTemplates(simulation) },
  { path: '/wxa/msg_sec_check', post: true, token: true, handle: (body) => checkText(simulation, body) },
]

type Call = { method: string, query: Fields, body: unknown }

const answerTo = (simulation: Simulation, { token, post, handle }: Endpoint, { method, query, body }: Call): object | string => {
  if (post && method !== 'POST') return refuse(43002, 'require POST method')
  const refusal = token ? simulation.tokens.check(query['access_token'] as string | undefined) : null
  if (refusal) return refusal
  const input = post ? readBody(body) : query
  return isRefusal(input) ? input : handle(input)
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
        const answer = answerTo(simulation, endpoint, { method, query: request.query as Fields, body })
        reply.type(endpoint.type ?? 'application/json; encoding=utf-8')
        if (isRefusal(answer)) return withRequestId(answer, simulation.clock.now())
        return typeof answer === 'string' ? answer : JSON.stringify(answer)
      },
    })
  }
}
