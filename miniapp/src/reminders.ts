import { useEffect, useState } from 'react'
import { api } from './api.ts'
import { clientConfig } from './client-config.ts'
import { createConsents } from './consents.ts'
import { newId } from './platform/new-id.ts'
import type { TemplateChoice } from './platform/read-choices.ts'
import { prepareSubscribe, subscribe } from './platform/subscribe.ts'
import { wheneverKnown } from './session.ts'

/** What reminders are about: the progress of a case, or a visit that was booked. */
export type About = 'case' | 'booking'

const MOST_AT_ONCE = 3

const consents = createConsents((body) => api('POST /notices/consents', { body }))
// The question comes inside the tap, signing in only after it.
wheneverKnown(() => void consents.tell().catch(() => undefined))

const report = async (choices: TemplateChoice[]) => {
  if (choices.length) await consents.add({ consentId: newId(), choices })
}

const templatesOf = async (about: About): Promise<string[]> => {
  const { wechatScript, templates, bookingTemplateId } = await clientConfig()
  await prepareSubscribe(wechatScript)
  return about === 'booking' ? [bookingTemplateId] : templates.slice(0, MOST_AT_ONCE).map(({ templateId }) => templateId)
}

// A page that was open before has learned them already: a tap must not come before they are known.
const learned = new Map<About, string[]>()

const learn = async (about: About): Promise<string[]> => {
  const templateIds = await templatesOf(about)
  learned.set(about, templateIds)
  return templateIds
}

/**
 * Reminders WeChat lets a person allow one by one. `ask` must be the first thing a tap does; it says how many were allowed,
 * `null` where WeChat could not be asked or the server not told yet; then it is told after signing in. No templates: nothing to ask.
 */
export const useReminders = (about: About): { templateIds: readonly string[], ask: () => Promise<number | null> } => {
  const [templateIds, setTemplateIds] = useState<string[]>(learned.get(about) ?? [])
  useEffect(() => { void learn(about).then(setTemplateIds, () => undefined) }, [about])
  const ask = async (): Promise<number | null> => {
    if (templateIds.length === 0) return null
    try {
      const choices = await subscribe(templateIds)
      await report(choices)
      return choices.filter(({ choice }) => choice === 'accept').length
    } catch {
      return null
    }
  }
  return { templateIds, ask }
}
