import { useEffect, useState } from 'react'
import { api } from './api.ts'
import { clientConfig } from './client-config.ts'
import { createConsents, type Consent } from './consents.ts'
import { online } from './online.ts'
import { newId } from './platform/new-id.ts'
import { NotAsked, nothingRemembered, type Remembered } from './platform/not-asked.ts'
import type { TemplateChoice } from './platform/read-choices.ts'
import { readStored, writeStored } from './platform/storage.ts'
import { asksAlong, prepareSubscribe, rememberedChoices, subscribe } from './platform/subscribe.ts'
import { asProblem, isUnanswered } from './problem.ts'
import { signedIn, wheneverKnown } from './session.ts'
import { withAllowed, worthAsking } from './worth-asking.ts'

/** What reminders are about: the progress of a case, or a visit that was booked. */
export type About = 'case' | 'booking'
/** How a question ended: how many were allowed; or why none was put. */
export type Asked = number | 'switched-off' | 'banned' | 'unavailable'

// As many as WeChat puts in one question.
const MOST_AT_ONCE = 3
const KEY = 'untold-consents'

// What the server will never take is not told for ever.
const send = (body: Consent) => api('POST /notices/consents', { body }).catch((error: unknown) => {
  const problem = asProblem(error)
  if (isUnanswered(problem) || [401, 403, 429].includes(problem.status)) throw problem
})
const consents = createConsents(send, { read: () => readStored<Consent[]>(KEY) ?? [], write: (untold) => void writeStored(KEY, untold) })
const tellUntold = () => void consents.tell().catch(() => undefined)
// The question comes inside the tap, signing in only after it; and a network may be gone at that moment.
wheneverKnown(tellUntold)
online.subscribe(() => { if (online.get() && signedIn.get()) tellUntold() })

// Never waited for: on a bad network it takes longer than a seat is kept.
const report = (choices: TemplateChoice[]) => {
  if (choices.length) void consents.add({ consentId: newId(), choices }).catch(() => undefined)
}

const templatesOf = async (about: About): Promise<string[]> => {
  const { wechatScript, templates, bookingTemplateId } = await clientConfig()
  await prepareSubscribe(wechatScript)
  return about === 'booking' ? [bookingTemplateId] : templates.map(({ templateId }) => templateId)
}

// A page that was open before has learned them already: a tap must not come before they are known.
const learned = new Map<About, string[]>()
let remembered: Remembered = nothingRemembered
let left: ReadonlyMap<string, number> = new Map()

const learn = async (about: About): Promise<string[]> => {
  const templateIds = await templatesOf(about)
  learned.set(about, templateIds)
  return templateIds
}

const countLeft = async (): Promise<ReadonlyMap<string, number>> => {
  const { templates, bookingTemplateId } = await clientConfig()
  const { reminders } = await api('GET /notices/ways', {})
  const idOf = new Map<string, string>([...templates.map(({ purpose, templateId }) => [purpose, templateId] as const), ['booking', bookingTemplateId]])
  return new Map(reminders.map(({ purpose, left: count }) => [idOf.get(purpose) ?? '', count]))
}

const whyNot = (error: unknown): Asked => {
  if (!(error instanceof NotAsked)) return 'unavailable'
  if (error.code === 20004) return 'switched-off'
  return error.code === 20005 ? 'banned' : 'unavailable'
}

const put = async (templateIds: readonly string[]): Promise<Asked> => {
  if (templateIds.length === 0) return 'unavailable'
  try {
    const choices = await subscribe(templateIds.slice(0, MOST_AT_ONCE))
    report(choices)
    left = withAllowed(left, choices)
    return choices.filter(({ choice }) => choice === 'accept').length
  } catch (error) {
    return whyNot(error)
  }
}

/**
 * Reminders WeChat lets a person allow one by one. `ask` must be the first thing a tap does. Where WeChat could not be asked,
 * it says why; what was allowed the server is told meanwhile, or later. No templates: nothing to ask.
 */
export const useReminders = (about: About): { templateIds: readonly string[], ask: () => Promise<Asked> } => {
  const [templateIds, setTemplateIds] = useState<string[]>(learned.get(about) ?? [])
  useEffect(() => { void learn(about).then(setTemplateIds, () => undefined) }, [about])
  return { templateIds, ask: () => put(templateIds) }
}

/** The question along with a tap that does something else, where it is useful. Call it first in the tap and wait for it; it never fails. */
export const useAskAlong = (about: About): () => Promise<void> => {
  const { templateIds } = useReminders(about)
  useEffect(() => {
    if (!asksAlong) return
    void rememberedChoices().then((now) => { remembered = now })
    if (signedIn.get()) void countLeft().then((now) => { left = now }, () => undefined)
  }, [])
  return async () => {
    const wanted = asksAlong ? worthAsking(templateIds, remembered, left) : []
    // Where nothing needs to be asked, an earlier yes may still wait for a network that is better now.
    if (wanted.length > 0) await put(wanted)
    else if (signedIn.get()) tellUntold()
  }
}
