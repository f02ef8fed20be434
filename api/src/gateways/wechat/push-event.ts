import { readVerdict } from './check-text.ts'
import { isRecord } from './json.ts'
import type { Verdict } from './port.ts'

type Occurrence = {
  /** The same for each repetition of one event: WeChat sends again until it hears an answer. */
  key: string
  openid: string
  /** Seconds since 1970. */
  at: number
}
export type ConsentChoice = 'accept' | 'reject' | 'ban' | 'other'

/**
 * `consent-chosen` comes from the pop-up, `consent-changed` from WeChat's settings, `message-delivered` after each send, `media-checked`
 * some time after a picture was handed over. From the service account: `followed`, `unfollowed` and `template-finished`; there `openid` is the follower's.
 */
export type PushEvent =
  | Occurrence & { type: 'consent-chosen' | 'consent-changed', templateId: string, choice: ConsentChoice }
  | Occurrence & { type: 'message-delivered', templateId: string, messageId: string, delivered: boolean, errcode: number }
  | Occurrence & { type: 'media-checked', traceId: string, verdict: Verdict, label: number | null, errcode: number }
  | Occurrence & { type: 'followed' | 'unfollowed' }
  | Occurrence & { type: 'template-finished', messageId: string, outcome: 'success' | 'user-block' | 'failed' }
  | Occurrence & { type: 'other', name: string }

type Message = Record<string, unknown>

const wrappers: Record<string, string> = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
}
const choices = new Set<string>(['accept', 'reject', 'ban'])

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const isChoice = (value: string): value is ConsentChoice => choices.has(value)
const choiceOf = (item: Message): ConsentChoice => {
  const stated = text(item['SubscribeStatusString'])
  return isChoice(stated) ? stated : 'other'
}

// `List` arrives as an array or as a single object, at the top or inside an element named after the event.
const itemsOf = (message: Message, name: string) => {
  const wrapper = wrappers[name]
  const inner = wrapper === undefined ? undefined : message[wrapper]
  const list = isRecord(inner) ? inner['List'] : message['List']
  return (Array.isArray(list) ? list : [list]).filter(isRecord)
}

const consents = (type: 'consent-chosen' | 'consent-changed') => (base: Occurrence, message: Message, name: string): PushEvent[] =>
  itemsOf(message, name).map((item) => {
    const templateId = text(item['TemplateId'])
    return { ...base, key: `${base.key}:${templateId}`, type, templateId, choice: choiceOf(item) }
  })

const sent = (base: Occurrence, message: Message, name: string): PushEvent[] =>
  itemsOf(message, name).map((item) => {
    const messageId = text(item['MsgID'])
    const errcode = Number(text(item['ErrorCode']) || '0')
    return { ...base, key: `${base.key}:${messageId}`, type: 'message-delivered', templateId: text(item['TemplateId']), messageId, delivered: errcode === 0, errcode }
  })

const numberOrNull = (value: unknown) => (text(value) === '' || Number.isNaN(Number(value)) ? null : Number(value))

// What could not be judged is for a person, whatever else is said.
const mediaChecked = (base: Occurrence, message: Message): PushEvent[] => {
  const result = isRecord(message['result']) ? message['result'] : {}
  const traceId = text(message['trace_id'])
  const errcode = numberOrNull(message['errcode']) ?? 0
  const verdict = errcode === 0 ? readVerdict(result['suggest']) : 'review'
  return [{ ...base, key: `${base.key}:${traceId}`, type: 'media-checked', traceId, verdict, label: numberOrNull(result['label']), errcode }]
}

const finished = (base: Occurrence, message: Message): PushEvent[] => {
  const messageId = text(message['MsgID'] ?? message['MsgId'])
  const status = text(message['Status'])
  const outcome = status === 'success' ? 'success' : status.includes('user block') ? 'user-block' : 'failed'
  return [{ ...base, key: `${base.key}:${messageId}`, type: 'template-finished', messageId, outcome }]
}

const readers: Record<string, (base: Occurrence, message: Message, name: string) => PushEvent[]> = {
  subscribe_msg_popup_event: consents('consent-chosen'),
  subscribe_msg_change_event: consents('consent-changed'),
  subscribe_msg_sent_event: sent,
  wxa_media_check: mediaChecked,
  subscribe: (base) => [{ ...base, type: 'followed' }],
  unsubscribe: (base) => [{ ...base, type: 'unfollowed' }],
  TEMPLATESENDJOBFINISH: finished,
}

// 消息推送: messages are told apart by MsgId, events by FromUserName and CreateTime (and here by their name).
const keyOf = (message: Message, openid: string, at: number, name: string) =>
  text(message['MsgId']) === '' || name === 'TEMPLATESENDJOBFINISH' ? `${openid}:${at}:${name}` : `${text(message['MsgId'])}:${name}`

/** Every event in one pushed message; null when it is not an event at all. */
export const readPushEvents = (message: unknown): PushEvent[] | null => {
  if (!isRecord(message) || text(message['MsgType']) !== 'event') return null
  const [openid, at, name] = [text(message['FromUserName']), Number(text(message['CreateTime'])), text(message['Event'])]
  if (openid === '' || name === '' || !Number.isSafeInteger(at)) return null
  const base = { key: keyOf(message, openid, at, name), openid, at }
  return readers[name]?.(base, message, name) ?? [{ ...base, type: 'other', name }]
}
