import { refuse } from './answer.ts'
import { serviceOpenidOf, unionidOf } from './identities.ts'
import type { Simulation } from './simulation.ts'
import { readValues } from './values.ts'
import type { Account, World } from './world.ts'

const FIRST_MESSAGE_ID = 2_900_000_000_000_000_000n
type Fields = Record<string, unknown>

const accountAt = ({ accounts }: World, serviceOpenid: unknown): Account | undefined =>
  typeof serviceOpenid === 'string' ? [...accounts.values()].find((each) => serviceOpenidOf(each) === serviceOpenid) : undefined

/** GET /cgi-bin/user/info: who follows, and who that is on the open platform. */
export const readFollower = ({ world }: Simulation, { openid }: Fields): object => {
  const account = accountAt(world, openid)
  if (!account) return refuse(40003, 'invalid openid')
  if (!world.followers.has(account.openid)) return { subscribe: 0, openid, unionid: unionidOf(account) }
  return { subscribe: 1, openid, unionid: unionidOf(account), language: 'zh_CN', subscribe_time: world.followers.get(account.openid), remark: '', groupid: 0, tagid_list: [], subscribe_scene: 'ADD_SCENE_SEARCH' }
}

/** The person follows the service account or leaves it; its server is told in XML, as for every service account. */
export const turnFollowing = ({ world, clock, service }: Simulation, account: Account, following: boolean): void => {
  world.record({ type: 'followed', openid: account.openid, following, at: Math.floor(clock.now() / 1000) })
  service?.pusher.push(serviceOpenidOf(account), { Event: following ? 'subscribe' : 'unsubscribe', EventKey: '' })
}

const pageRefusal = ({ appId }: Simulation, target: unknown) => {
  if (target === undefined) return null
  const { appid, pagepath } = target as Fields
  if (appid !== appId) return refuse(40013, 'invalid appid')
  return typeof pagepath === 'string' ? null : refuse(40165, 'invalid weapp pagepath')
}

// WeChat promises to know a `client_msg_id` for ten minutes.
const KNOWN_MS = 10 * 60_000

/** POST /cgi-bin/message/template/send of the service account. The same `client_msg_id` again is the same message, for ten minutes. */
export const sendTemplateMessage = (simulation: Simulation, body: Fields): object | string => {
  const { world, clock, service } = simulation
  const account = accountAt(world, body['touser'])
  if (!account) return refuse(40003, 'invalid openid')
  const template = service?.templates.find(({ templateId }) => templateId === body['template_id'])
  if (!template) return refuse(40037, 'invalid template_id')
  const refusal = pageRefusal(simulation, body['miniprogram'])
  if (refusal) return refusal
  const values = readValues(template, body['data'])
  if ('errcode' in values) return values
  if (!world.followers.has(account.openid)) return refuse(43004, 'require subscribe')
  const clientId = typeof body['client_msg_id'] === 'string' ? body['client_msg_id'] : ''
  const known = clientId === '' ? undefined : world.serviceMessages.find((each) => each.clientId === clientId && clock.now() - each.at < KNOWN_MS)
  if (known) return `{"errcode":0,"errmsg":"ok","msgid":${known.messageId}}`
  const order = world.serviceMessages.length + 1
  const messageId = String(FIRST_MESSAGE_ID + BigInt(order))
  const page = (body['miniprogram'] as Fields | undefined)?.['pagepath']
  world.record({ type: 'service-message-taken', message: { order, messageId, clientId, openid: account.openid, templateId: template.templateId, page: typeof page === 'string' ? page : null, values, at: clock.now() } })
  service?.pusher.push(serviceOpenidOf(account), { Event: 'TEMPLATESENDJOBFINISH', MsgID: messageId, Status: account.blocked ? 'failed:user block' : 'success' })
  return `{"errcode":0,"errmsg":"ok","msgid":${messageId}}`
}
