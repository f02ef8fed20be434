export const sections = ['title', 'question', 'reply'] as const
export type Section = (typeof sections)[number]
export const sectionWords: Record<Section, string> = { title: '标题', question: '问题', reply: '答复' }

/**
 * What a person has decided about a public copy: names added, names the rules found that are none, and texts corrected by
 * hand. Everything else follows the rules' preview, so a name added later masks what nobody has touched.
 */
export type PublicDraft = { added: string[], notNames: string[], corrections: Partial<Record<Section, string>> }
export const emptyDraft: PublicDraft = { added: [], notNames: [], corrections: {} }

type Masked = { parties: readonly string[] } & Record<Section, { masked: string }>
export type PublicCopy = { parties: string[] } & Record<Section, string>

/** The copy as it stands: the rules' text, or the hand's where there is one. */
export const copyOf = ({ notNames, corrections }: PublicDraft, preview: Masked): PublicCopy => ({
  parties: preview.parties.filter((name) => !notNames.includes(name)),
  title: corrections.title ?? preview.title.masked,
  question: corrections.question ?? preview.question.masked,
  reply: corrections.reply ?? preview.reply.masked
})

/** A correction by hand. Typing the rules' own text again takes the correction back. */
export const correct = (draft: PublicDraft, section: Section, text: string, masked: string): PublicDraft => {
  const { [section]: _, ...others } = draft.corrections
  return { ...draft, corrections: text === masked ? others : { ...others, [section]: text } }
}

/** A name typed by a person: masked from now on, also if it was called no name before. */
export const addName = (draft: PublicDraft, name: string): PublicDraft =>
  ({ ...draft, added: [...new Set([...draft.added, name])], notNames: draft.notNames.filter((other) => other !== name) })

/** Takes a name off the list: one a person added disappears, one the rules found is noted as no name. */
export const dropName = (draft: PublicDraft, name: string): PublicDraft => draft.added.includes(name)
  ? { ...draft, added: draft.added.filter((other) => other !== name) }
  : { ...draft, notNames: [...draft.notNames, name] }

/** Listed names a hand correction has left standing in the public text: they must not go out. */
export const namesLeft = (copy: PublicCopy): string[] =>
  copy.parties.filter((name) => sections.some((section) => copy[section].includes(name)))
