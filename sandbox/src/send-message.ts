import { refuse, type WechatError } from './answer.ts'
import { knowsPage } from './pages.ts'
import type { Simulation } from './simulation.ts'
import type { Template } from './templates.ts'
import { readValues } from './values.ts'
import { consentKey } from './world.ts'

// Beyond 2^53 on purpose: WeChat's are, and a client that reads them as numbers must be found out.
const FIRST_MESSAGE_ID = 3_567_890_123_456_789_000n
const states = new Set(['developer', 'trial', 'formal'])

const pageRefusal = (simulation: Simulation, page: unknown): WechatError | null => {
  if (page === undefined || page === '') return null
  return typeof page === 'string' && knowsPage(simulation, page) ? null : refuse(41030, 'invalid page')
}

const stateOf = (body: Record<string, unknown>) => (body['miniprogram_state'] ?? 'formal') as string

const hasConsent = ({ world }: Simulation, openid: string, { templateId }: Template) =>
  !world.silenced.has(openid) && (world.consents.get(consentKey(openid, templateId)) ?? 0) > 0

const take = (simulation: Simulation, openid: string, template: Template, body: Record<string, unknown>, values: Record<string, string>) => {
  const { world, clock, pusher } = simulation
  const order = world.messages.length + 1
  const messageId = String(FIRST_MESSAGE_ID + BigInt(order))
  const page = typeof body['page'] === 'string' && body['page'] !== '' ? body['page'] : null
  const state = stateOf(body)
  const { templateId } = template
  world.record({ type: 'message-taken', spends: template.type === 2, message: { order, messageId, openid, templateId, page, state, values, request: body, at: clock.now() } })
  pusher.push(openid, { Event: 'subscribe_msg_sent_event', List: { TemplateId: templateId, MsgID: messageId, ErrorCode: '0', ErrorStatus: 'success' } })
  return messageId
}

/** POST /cgi-bin/message/subscribe/send. A one-time consent is spent by the message that is taken, by no other. */
export const sendMessage = (simulation: Simulation, body: Record<string, unknown>): object | string => {
  const openid = typeof body['touser'] === 'string' ? body['touser'] : ''
  if (!simulation.world.accounts.has(openid)) return refuse(40003, 'invalid openid')
  const template = simulation.templates.find(({ templateId }) => templateId === body['template_id'])
  if (!template) return refuse(40037, 'invalid template_id')
  const refusal = pageRefusal(simulation, body['page'])
  if (refusal) return refusal
  if (!states.has(stateOf(body))) return refuse(47003, 'argument invalid! miniprogram_state invalid')
  const values = readValues(template, body['data'])
  if ('errcode' in values) return values
  if (!hasConsent(simulation, openid, template)) return refuse(43101, 'user refuse to accept the msg')
  const messageId = take(simulation, openid, template, body, values)
  return `{"errcode":0,"errmsg":"ok","msgid":${messageId}}`
}
