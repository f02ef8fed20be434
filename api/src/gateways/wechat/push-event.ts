import { isRecord } from './json.ts'

type Occurrence = {
  /** The same for each repetition of one event: WeChat sends again until it hears an answer. */
  key: string
  openid: string
  /** Seconds since 1970. */
  at: number
}
export type ConsentChoice = 'accept' | 'reject' | 'ban' | 'other'

/** `consent-chosen` comes from the pop-up, `consent-changed` from WeChat's settings, `message-delivered` after each send. */
export type PushEvent =
  | Occurrence & { type: 'consent-chosen' | 'consent-changed', templateId: string, choice: ConsentChoice }
  | Occurrence & { type: 'message-delivered', templateId: string, messageId: string, delivered: boolean, errcode: number }
  | Occurrence & { type: 'other', name: string }

const wrappers: Record<string, string> = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
}
const choices = new Set<string>(['accept', 'reject', 'ban'])

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const isChoice = (value: string): value is ConsentChoice => choices.has(value)
const choiceOf = (item: Record<string, unknown>): ConsentChoice => {
  const stated = text(item['SubscribeStatusString'])
  return isChoice(stated) ? stated : 'other'
}

// `List` arrives as an array or as a single object, at the top or inside an element named after the event.
const itemsOf = (message: Record<string, unknown>, name: string) => {
  const wrapper = wrappers[name]
  const inner = wrapper === undefined ? undefined : message[wrapper]
  const list = isRecord(inner) ? inner['List'] : message['List']
  return (Array.isArray(list) ? list : [list]).filter(isRecord)
}

const sent = (base: Occurrence, item: Record<string, unknown>): PushEvent => {
  const messageId = text(item['MsgID'])
  const errcode = Number(text(item['ErrorCode']) || '0')
  const templateId = text(item['TemplateId'])
  return { ...base, key: `${base.key}:${messageId}`, type: 'message-delivered', templateId, messageId, delivered: errcode === 0, errcode }
}

/** Every event in one pushed message; null when it is not an event at all. */
export const readPushEvents = (message: unknown): PushEvent[] | null => {
  if (!isRecord(message) || text(message['MsgType']) !== 'event') return null
  const [openid, at, name] = [text(message['FromUserName']), Number(text(message['CreateTime'])), text(message['Event'])]
  if (openid === '' || name === '' || !Number.isSafeInteger(at)) return null
  const base = { key: `${openid}:${at}:${name}`, openid, at }
  if (name === 'subscribe_msg_sent_event') return itemsOf(message, name).map((item) => sent(base, item))
  if (!(name in wrappers)) return [{ ...base, type: 'other', name }]
  const type = name === 'subscribe_msg_popup_event' ? 'consent-chosen' : 'consent-changed'
  return itemsOf(message, name).map((item) => {
    const templateId = text(item['TemplateId'])
    return { ...base, key: `${base.key}:${templateId}`, type, templateId, choice: choiceOf(item) }
  })
}
