export type PushFormat = 'json' | 'xml'
type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const element = (name: string, value: unknown): string => {
  if (Array.isArray(value)) return value.map((each) => element(name, each)).join('')
  if (isFields(value)) return `<${name}>${elements(value)}</${name}>`
  return typeof value === 'number' ? `<${name}>${value}</${name}>` : `<${name}><![CDATA[${String(value)}]]></${name}>`
}
const elements = (fields: Fields): string => Object.entries(fields).map(([name, value]) => element(name, value)).join('')

const wrappers: Record<string, string> = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
}

// In XML the list lies inside an element named after the event, in JSON beside it.
const nested = ({ List, ...rest }: Fields): Fields => {
  const wrapper = wrappers[String(rest['Event'])]
  return wrapper === undefined || List === undefined ? { ...rest, ...(List === undefined ? {} : { List }) } : { ...rest, [wrapper]: { List } }
}

/** A message as it goes out, in the form the account's console was set to. */
export const written = (format: PushFormat, fields: Fields): string =>
  format === 'json' ? JSON.stringify(fields) : `<xml>${elements(nested(fields))}</xml>`
