import type { Template } from './templates.ts'
import type { Message } from './world.ts'

export type ShownMessage = {
  order: number
  messageId: string
  openid: string
  templateId: string
  title: string
  fields: { label: string, value: string }[]
  page: string | null
  state: string
  sentAt: string
}

/** A message as the citizen sees it: the title and the fields in the template's order. */
export const presentMessage = ({ order, messageId, openid, templateId, page, state, values, at }: Message, templates: readonly Template[]): ShownMessage => {
  const template = templates.find((each) => each.templateId === templateId)
  const fields = (template?.fields ?? []).map(({ key, label }) => ({ label, value: values[key] ?? '' }))
  return { order, messageId, openid, templateId, title: template?.title ?? '', fields, page, state, sentAt: new Date(at).toISOString() }
}
