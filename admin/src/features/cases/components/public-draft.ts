import type { Input } from '@minsheng/contract/index.ts'

export const sections = ['title', 'question', 'reply'] as const
export type Section = (typeof sections)[number]
export const sectionWords: Record<Section, string> = { title: '标题', question: '问题', reply: '答复' }

type Body = Input<'POST /staff/cases/:caseNo/publication'>['body']
type Choice = NonNullable<NonNullable<Body['spans']>[Section]>[number]

/** Words of the original a person hides besides what the rules found; `words` stands in their place, nothing means 〔略〕. */
export type Mark = { text: string, words: string }

/**
 * What a person has decided about a public copy: names added, names the rules found that are none, places kept with a
 * reason, words hidden besides, and texts corrected by hand. Everything else follows the rules' preview, so a name added
 * later masks what nobody has touched.
 */
export type PublicDraft = {
  added: string[], notNames: string[], corrections: Partial<Record<Section, string>>, kept: Record<string, string>, marks: Mark[], fileIds: string[], because: string
}
export const emptyDraft: PublicDraft = { added: [], notNames: [], corrections: {}, kept: {}, marks: [], fileIds: [], because: '' }

type Found = { kind: string, form: string, start: number, end: number }
type Side = { original: string, masked: string, spans: readonly Found[] }
type Preview = { parties: readonly string[] } & Record<Section, Side>
export type PublicCopy = { parties: string[] } & Record<Section, string>

/** Under which name a decision on a place is kept: originals do not change, so their offsets do not either. */
export const placeOf = (section: Section, { start, end }: Pick<Found, 'start' | 'end'>): string => `${section}:${start}-${end}`

/** Numbers that identify by themselves: no reason makes them fit for the public. */
export const mayBeKept = (kind: string): boolean => !['id-card', 'disability-card', 'bank-card'].includes(kind)

const occurrences = (original: string, { text, words }: Mark): (Choice & { form: string })[] => {
  const places: (Choice & { form: string })[] = []
  for (let start = original.indexOf(text); text !== '' && start >= 0; start = original.indexOf(text, start + text.length)) {
    places.push({ start, end: start + text.length, kind: 'other', action: words ? 'reword' : 'mask', words: words || null, reason: null, form: words || '〔略〕' })
  }
  return places
}

const overlaps = (a: { start: number, end: number }, b: { start: number, end: number }): boolean => a.start < b.end && b.start < a.end

/** The decision on each place of one text, in order: the rules' finds, kept where a person said so, and the person's own marks. */
export const choicesOf = (section: Section, draft: PublicDraft, { original, spans }: Side): (Choice & { form: string })[] => {
  const own = draft.marks.flatMap((mark) => occurrences(original, mark))
  const marks = own.filter((mark, i) => !own.slice(0, i).some((earlier) => overlaps(earlier, mark)))
  const found = spans.filter(({ kind, start, end }) => kind !== 'name' || !draft.notNames.includes(original.slice(start, end)))
    .filter((span) => !marks.some((mark) => overlaps(mark, span) && mark.start <= span.start && mark.end >= span.end))
  const taken = found.map(({ kind, form, start, end }) => {
    const reason = draft.kept[placeOf(section, { start, end })]
    return { start, end, kind: kind as Choice['kind'], action: reason === undefined ? 'mask' as const : 'keep' as const, words: null, reason: reason?.trim() || null, form }
  })
  return [...taken, ...marks.filter((mark) => !found.some((span) => overlaps(mark, span)))].sort((a, b) => a.start - b.start)
}

const render = (original: string, choices: readonly (Choice & { form: string })[]): string => {
  let text = ''
  let done = 0
  for (const { start, end, action, form } of choices) {
    text += original.slice(done, start) + (action === 'keep' ? original.slice(start, end) : form)
    done = end
  }
  return text + original.slice(done)
}

/** One text as the decisions make it, before any correction by hand. */
export const decidedText = (section: Section, draft: PublicDraft, preview: Preview): string =>
  render(preview[section].original, choicesOf(section, draft, preview[section]))

/** The copy as it stands: what the decisions make of the original, or the hand's text where there is one. */
export const copyOf = (draft: PublicDraft, preview: Preview): PublicCopy => {
  const textOf = (section: Section) => draft.corrections[section] ?? decidedText(section, draft, preview)
  return { parties: preview.parties.filter((name) => !draft.notNames.includes(name)), title: textOf('title'), question: textOf('question'), reply: textOf('reply') }
}

/** What is sent: hand-corrected texts as text, all others as decisions the server renders and keeps. */
export const saidOf = (draft: PublicDraft, preview: Preview): Omit<Body, 'version'> => ({
  parties: copyOf(draft, preview).parties, ...draft.corrections, fileIds: draft.fileIds, ...(draft.because.trim() ? { overriddenBecause: draft.because.trim() } : {}),
  spans: Object.fromEntries(sections.filter((section) => draft.corrections[section] === undefined).map((section) =>
    [section, choicesOf(section, draft, preview[section]).map(({ form: _form, ...choice }) => choice)]))
})

/** A correction by hand. Typing the decided text again takes the correction back. */
export const correct = (draft: PublicDraft, section: Section, text: string, decided: string): PublicDraft => {
  const { [section]: _, ...others } = draft.corrections
  return { ...draft, corrections: text === decided ? others : { ...others, [section]: text } }
}

/** A name typed by a person: masked from now on, also if it was called no name before. */
export const addName = (draft: PublicDraft, name: string): PublicDraft =>
  ({ ...draft, added: [...new Set([...draft.added, name])], notNames: draft.notNames.filter((other) => other !== name) })

/** Takes a name off the list: one a person added disappears, one the rules found is noted as no name. */
export const dropName = (draft: PublicDraft, name: string): PublicDraft => draft.added.includes(name)
  ? { ...draft, added: draft.added.filter((other) => other !== name) }
  : { ...draft, notNames: [...draft.notNames, name] }

/** Keeps a place readable for a reason, or masks it again (`null`). */
export const keepPlace = (draft: PublicDraft, place: string, reason: string | null): PublicDraft => {
  const { [place]: _, ...others } = draft.kept
  return { ...draft, kept: reason === null ? others : { ...others, [place]: reason } }
}

/** Places that are to stay and do not yet say why: the copy cannot go out so. */
export const unexplained = (draft: PublicDraft, preview: Preview): number =>
  sections.filter((section) => draft.corrections[section] === undefined)
    .flatMap((section) => choicesOf(section, draft, preview[section])).filter(({ action, reason }) => action === 'keep' && (reason ?? '').length < 2).length

const keptWords = (draft: PublicDraft, preview: Preview): string[] => sections.flatMap((section) =>
  choicesOf(section, draft, preview[section]).filter(({ action }) => action === 'keep').map(({ start, end }) => preview[section].original.slice(start, end)))

/** Listed names left standing in the public text without a reason: they must not go out. */
export const namesLeft = (draft: PublicDraft, preview: Preview): string[] => {
  const copy = copyOf(draft, preview)
  const kept = keptWords(draft, preview)
  return copy.parties.filter((name) => !kept.includes(name) && sections.some((section) => copy[section].includes(name)))
}
