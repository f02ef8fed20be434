import type { Template } from './templates.ts'
import type { Message, ServiceMessage } from './world.ts'

export type ShownMessage = {
  order: number
  messageId: string
  openid: string
  templateId: string
  title: string
  fields: { label: string, value: string }[]
  page: string | null
  /** Who it came from, as WeChat heads it. */
  from: string
  state: string
  sentAt: string
}

/** A message as the citizen sees it: the title and the fields in the template's order. */
export const presentMessage = ({ order, messageId, openid, templateId, page, state, values, at }: Message, templates: readonly Template[]): ShownMessage => {
  const template = templates.find((each) => each.templateId === templateId)
  const fields = (template?.fields ?? []).map(({ key, label }) => ({ label, value: values[key] ?? '' }))
  return { order, messageId, openid, templateId, title: template?.title ?? '', fields, page, from: '服务通知', state, sentAt: new Date(at).toISOString() }
}

/** A template message of the service account, told apart from the mini program's by its number and its head. */
export const presentServiceMessage = (message: ServiceMessage, templates: readonly Template[]): ShownMessage => ({
  ...presentMessage({ ...message, state: 'formal', request: null }, templates), order: -message.order, from: '服务号'
})
