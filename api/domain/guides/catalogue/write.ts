import type { FormId } from '../../forms/form-ids.ts'
import type { AcceptedAt, BookingWay, Guide, GuideKind, GuidePaper, GuideQuestion, GuideStep, HandOver, LegalBasis, Line, PaperForm, When } from '../guide.ts'
import { type GuideId, guideIds } from '../guide-ids.ts'
import { whenOf } from '../when-text.ts'

/** `'child=yes & marital=divorced,widowed | orphan=yes'` → the same as data: `|` between ways, `&` between what must hold together. */
export const when = (text = ''): When => whenOf(text)

type Answers = readonly (readonly [id: string, text: string])[]

/** A question with its answers; `only` says after which answers it is asked. */
export const ask = (id: string, text: string, answers: Answers, { help = null, many = false, only }: { help?: string | null, many?: boolean, only?: string } = {}): GuideQuestion =>
  ({ id, text, help, many, answers: answers.map(([answer, words]) => ({ id: answer, text: words })), when: when(only) })

type PaperOver = { copies?: number, note?: string, formId?: FormId, only?: string, source?: string }
const paper = (from: GuidePaper['from']) => (id: string, name: string, form: PaperForm, { copies = 0, note, formId, only, source }: PaperOver = {}): GuidePaper =>
  ({ id, name, form, copies, from, note: note ?? null, formId: formId ?? null, when: when(only), source: source ?? null })

/** A paper the applicant brings. */
export const bring = paper('applicant')
/** What the bureau looks up itself and must not ask for (国令716 第7条). */
export const checked = paper('bureau')
/** What is written or signed at the window or at home with the officer. */
export const onSite = paper('on-site')

/** A sentence, for some situations only where `only` says so. */
export const line = (text: string, only?: string): Line => ({ text, when: when(only) })

/** A law with its article. */
export const law = (name: string, article?: string, docNo?: string): LegalBasis => ({ law: name, article: article ?? null, docNo: docNo ?? null, verified: true })
/** The same where its text has not been read by whoever wrote it down. */
export const unverified = (name: string, article?: string, docNo?: string): LegalBasis => ({ ...law(name, article, docNo), verified: false })

/** A step: its name, what happens, who does it, and the time limit of the rule book that runs in it. */
export const step = (name: string, text: string, by: string, ruleId?: string): GuideStep => ({ name, text, by, ruleId: ruleId ?? null })

type Limits = { lawful?: string, rules?: readonly string[], promised?: string }
type Fee = { text: string, basis?: LegalBasis }

type Row = {
  id: GuideId, name: string, plainName: string, kind: GuideKind, baseCode?: string, unit: string, at: AcceptedAt, audience: readonly string[], conditions: readonly Line[],
  questions?: readonly GuideQuestion[], papers: readonly GuidePaper[], proxy: readonly Line[], steps: readonly GuideStep[], limits: Limits, fee?: Fee, basis: readonly LegalBasis[],
  results: readonly string[], notes?: readonly Line[], related: readonly GuideId[], handOvers?: readonly HandOver[], booking: BookingWay, bookingNote?: string, forms?: readonly FormId[], standards?: readonly string[], words: string
}

// 国家政务服务事项基本目录: only the one code that was seen on an official page is given; the bureau imports the others.
const source = '名称参照国家政务服务事项基本目录'

/** A guide as this release writes it down: free unless a fee is named, promises unconfirmed until the bureau confirms them, with the forms its papers name. */
export const guide = ({ id, unit, at, baseCode, questions = [], limits: { lawful, rules = [], promised }, fee, notes = [], handOvers = [], bookingNote, forms = [], standards = [], words, ...said }: Row): Guide => ({
  ...said, id, itemNo: guideIds.indexOf(id) + 1, baseCode: baseCode ?? null, codeVerified: baseCode !== undefined, unitId: unit, acceptedAt: at, questions, notes, handOvers,
  limits: { lawful: lawful === undefined ? null : { text: lawful, ruleIds: rules }, promised: promised === undefined ? null : { text: promised, confirmed: false } },
  fee: fee === undefined ? { free: true, text: '不收费', basis: null } : { free: false, text: fee.text, basis: fee.basis ?? null },
  bookingNote: bookingNote ?? null, formIds: [...new Set([...forms, ...said.papers.flatMap(({ formId }) => formId ?? [])])], standardKeys: standards, searchWords: words.split(/\s+/).filter((word) => word !== ''), source, reviewBy: null
})
