import { entryOf, noticeEvents, type NoticeWording } from './catalogue.ts'
import type { NoticePurpose } from './entry.ts'
import { exampleNotice } from './example-notice.ts'

/** A template as WeChat describes it: its fields, each with its type and, where it takes no others, the values it takes. */
export type KnownTemplate = { fields: readonly { key: string, label: string, type: string, allowed: readonly string[] | null }[] }

const numberOf = (key: string): string => /\d+$/.exec(key)?.[0] ?? ''
const typeOf = (key: string): string => key.replace(/\d+$/, '')

/** The fields every message of a purpose has, in the order of their numbers. */
const sentFields = (purpose: NoticePurpose): string[] => {
  const event = noticeEvents.find((each) => entryOf(each).purpose === purpose)
  return event ? Object.keys(exampleNotice(event, entryOf(event)).fields).toSorted((a, b) => Number(numberOf(a)) - Number(numberOf(b))) : []
}

const faultOfField = (key: string, { fields }: KnownTemplate): string | null => {
  if (fields.some((field) => field.key === key)) return null
  const other = fields.find((field) => numberOf(field.key) === numberOf(key))
  return other ? `“${other.label}”在微信是 ${other.key}（${other.type}），我们发的是 ${key}（${typeOf(key)}），请在微信后台换成 ${typeOf(key)} 类型的关键词。` : `少了 ${key}，请在微信后台加上这一项。`
}

const faultsOfValues = (purpose: NoticePurpose, { fields }: KnownTemplate, own: NoticeWording): string[] => {
  const allowed = fields.find(({ key }) => key === 'phrase4')?.allowed ?? null
  const phrases = [...new Set(noticeEvents.map((event) => entryOf(event, own)).filter((entry) => entry.purpose === purpose).map(({ phrase }) => phrase))]
  const refused = allowed === null ? [] : phrases.filter((phrase) => !allowed.includes(phrase))
  return refused.length > 0 ? [`这个模板的状态只收${(allowed ?? []).join('、')}，发不出${refused.join('、')}。`] : []
}

/**
 * Why messages of a purpose would not go out by a template, each with what to do: a field it lacks or has as another type, one
 * nobody fills, a phrase it does not take. `null` is a template the account does not have.
 */
export const templateFaults = (purpose: NoticePurpose, template: KnownTemplate | null, own: NoticeWording = {}): string[] => {
  if (template === null) return ['微信后台没有这个编号的模板，请核对配置里的模板编号。']
  const sent = sentFields(purpose)
  const unfilled = template.fields.filter(({ key }) => !sent.includes(key) && !sent.some((each) => numberOf(each) === numberOf(key)))
  return [
    ...sent.flatMap((key) => faultOfField(key, template) ?? []),
    ...unfilled.map(({ key, label }) => `“${label}”（${key}）没有内容可填，微信会拒收，请在微信后台去掉这一项。`),
    ...faultsOfValues(purpose, template, own)
  ]
}
