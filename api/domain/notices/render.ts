import { entryOf, type NoticeEvent, type NoticeWording } from './catalogue.ts'
import type { NoticePurpose } from './entry.ts'

/** A message as decided: in-app words, and the fields of the outside message. No private content in either. */
export type NoticeDraft = { event: NoticeEvent, purpose: NoticePurpose, title: string, text: string, fields: Record<string, string> }

/** What the words may name. All of it is of the product's own making but `reason` and `because`, which stay inside. */
export type NoticeFacts = Readonly<Record<string, string>>

const NAME = /\{([a-zA-Z]+)\}/g

/** The names of facts a sentence holds, in order of appearance. */
export const namesIn = (text: string): string[] => [...text.matchAll(NAME)].map(([, name = '']) => name)

/** Puts facts where a sentence names them; what there is no fact of is left out. */
export const fill = (text: string, facts: NoticeFacts): string => text.replace(NAME, (_whole, name: string) => facts[name] ?? '')

/**
 * The message of an event in the words in force. `fields` are those of the outside message, all of the product's own making:
 * number, kind, day or minute, and the phrase of the words.
 */
export const renderNotice = (event: NoticeEvent, facts: NoticeFacts, fields: Record<string, string>, own?: NoticeWording): NoticeDraft => {
  const { purpose, title, text, phrase } = entryOf(event, own)
  return { event, purpose, title: fill(title, facts), text: fill(text, facts), fields: { ...fields, phrase4: phrase } }
}
