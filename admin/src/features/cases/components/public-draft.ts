import type { Preview } from '../api/preview-publication.ts'

export const sections = ['title', 'question', 'reply'] as const
export type Section = (typeof sections)[number]
export const sectionWords: Record<Section, string> = { title: '标题', question: '问题', reply: '答复' }

/** A public copy in the making. `edited` names what a person has corrected by hand. */
export type PublicDraft = { parties: string[], title: string, question: string, reply: string, edited: Section[] }

/** Takes a new preview into the draft: what nobody touched is masked anew, hand corrections stay. */
export const takePreview = (draft: PublicDraft | null, preview: Preview): PublicDraft => {
  const edited = draft?.edited ?? []
  const text = (section: Section) => draft && edited.includes(section) ? draft[section] : preview[section].masked
  return { parties: preview.parties, title: text('title'), question: text('question'), reply: text('reply'), edited }
}

/** A correction by hand. Typing the rule's own text again counts as no correction. */
export const correct = (draft: PublicDraft, section: Section, text: string, masked: string): PublicDraft => ({
  ...draft,
  [section]: text,
  edited: text === masked ? draft.edited.filter((other) => other !== section) : [...new Set([...draft.edited, section])]
})

/** Listed names a hand correction has left standing in the public text: they must not go out. */
export const namesLeft = (draft: PublicDraft): string[] =>
  draft.parties.filter((name) => sections.some((section) => draft[section].includes(name)))
