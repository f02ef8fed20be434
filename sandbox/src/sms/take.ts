import type { Sms } from './ledger.ts'
import type { Provider } from './options.ts'
import type { SmsSimulation } from './simulation.ts'

export type Asked = { provider: Provider, phone: string, id: string, templateId: string, sign: string, values: Readonly<Record<string, unknown>> | readonly unknown[] }

/** Why a message was not taken; each provider has a code of its own for it. */
export type Refusal = 'phone' | 'sign' | 'template' | 'missing' | 'form' | 'length' | 'word' | 'soon' | 'day' | 'blacklisted'

const DAY_MS = 86_400_000
const longest: Record<Provider, number> = { aliyun: 35, tencent: 20 }
const forbidden = /【|】|赌博|发票/

const namesIn = (text: string) => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => String(name))

const filled = (text: string, provider: Provider, values: Asked['values']): { text: string } | Refusal => {
  const names = namesIn(text)
  const given = Array.isArray(values) ? new Map(names.map((name, place) => [name, values[place] as unknown])) : new Map(Object.entries(values))
  // Tencent counts what it is given; Aliyun passes over names it does not know.
  if (Array.isArray(values) && values.length !== names.length) return 'form'
  for (const name of names) {
    const value = given.get(name)
    if (value === undefined || value === '') return 'missing'
    if (typeof value !== 'string') return 'form'
    if ([...value].length > longest[provider]) return 'length'
    if (forbidden.test(value)) return 'word'
  }
  return { text: text.replace(/\$\{(\w+)\}/g, (_all, name: string) => String(given.get(name))) }
}

const beyondLimits = ({ ledger, limits, clock }: SmsSimulation, { provider, phone, templateId }: Asked): Refusal | null => {
  const before = ledger.to(phone).filter((sms) => sms.provider === provider)
  const since = (ms: number) => before.filter(({ at }) => clock.now() - at < ms)
  if (since(30_000).length >= limits.perThirtySeconds) return 'soon'
  return since(DAY_MS).filter((sms) => sms.templateId === templateId).length >= limits.perDay ? 'day' : null
}

const partsOf = (whole: string) => {
  const { length } = [...whole]
  return length <= 70 ? 1 : Math.ceil(length / 67)
}

/** Takes one message as a provider would, or says why not. */
export const take = (simulation: SmsSimulation, asked: Asked): Sms | Refusal => {
  const { texts, sign, ledger, clock, reports } = simulation
  const { provider, phone, id, templateId } = asked
  if (!/^1[3-9]\d{9}$/.test(phone)) return 'phone'
  if (asked.sign !== sign) return 'sign'
  const registered = texts.find((text) => text[provider] === templateId)
  if (!registered) return 'template'
  const written = filled(registered.text, provider, asked.values)
  if (typeof written === 'string') return written
  const { text } = written
  const beyond = beyondLimits(simulation, asked)
  if (beyond) return beyond
  // Aliyun takes a message to a number on its blacklist and lets the report say so.
  if (provider === 'tencent' && ledger.numbers.get(phone) === 'blacklisted') return 'blacklisted'
  const order = ledger.count() + 1
  const messageId = provider === 'aliyun' ? `9006197469${String(order).padStart(8, '0')}^0` : `2019:538${String(order).padStart(16, '0')}`
  const sms: Sms = { order, provider, messageId, id, phone, templateId, sign, text, parts: partsOf(`【${sign}】${text}`), at: clock.now(), answer: null }
  ledger.record({ type: 'taken', sms })
  reports.carry(sms)
  return sms
}
