import type { Day } from '../calendar/day.ts'

/** What a service item is in law: 行政确认, 行政给付, 行政许可, 行政备案, 公共服务, 其他. */
export const guideKinds = ['confirmation', 'payment', 'licence', 'filing', 'service', 'other'] as const
export type GuideKind = (typeof guideKinds)[number]

/** Where the application is handed in: at the section or centre itself, at the township, or at either. */
export const acceptedAt = ['unit', 'township', 'either'] as const
export type AcceptedAt = (typeof acceptedAt)[number]

/** How a visit is arranged: a booked window, a booked window of the township, a call, a visit at home, or nothing to book. */
export const bookingWays = ['window', 'township-window', 'phone', 'home', 'none'] as const
export type BookingWay = (typeof bookingWays)[number]

/** How a paper is brought. `none`: nothing on paper, it is said or signed there. */
export const paperForms = ['original', 'copy', 'original-and-copy', 'photo', 'none'] as const
export type PaperForm = (typeof paperForms)[number]

/** Who provides a paper: the applicant brings it, the bureau checks it in its own data, or it is written at the window. */
export const paperSources = ['applicant', 'bureau', 'on-site'] as const
export type PaperSource = (typeof paperSources)[number]

/** One answer among several, chosen for a question by its id. */
export type Clause = { question: string, in: readonly string[] }

/** When something applies: any one of the lists whose clauses all hold; an empty list of lists is always. */
export type When = readonly (readonly Clause[])[]

/** What a person has answered: question id → ids of the answers chosen (one, or several where `many`). */
export type Answered = Readonly<Record<string, readonly string[]>>

/** A plain question whose answer decides on papers or benefits. `many`: more than one answer may be chosen. */
export type GuideQuestion = { id: string, text: string, help: string | null, many: boolean, answers: readonly { id: string, text: string }[], when: When }

/** A sentence that holds in some situations only. */
export type Line = { text: string, when: When }

/** A paper of an application. `copies` 0: only looked at. `note` says where to get it or what is often wrong with it. */
export type GuidePaper = {
  id: string, name: string, form: PaperForm, copies: number, from: PaperSource, note: string | null, formId: string | null, when: When, source: string | null
}

/** A law or document with its article. `verified`: read in its own text by whoever wrote it down. */
export type LegalBasis = { law: string, article: string | null, docNo: string | null, verified: boolean }

/** One step of the procedure; `ruleId` names the time limit of the rule book that runs in it. */
export type GuideStep = { name: string, text: string, by: string, ruleId: string | null }

/** Limits as told: by law with the rules that count them, promised by the bureau. `confirmed`: the bureau has confirmed its promise. */
export type GuideLimits = { lawful: { text: string, ruleIds: readonly string[] } | null, promised: { text: string, confirmed: boolean } | null }

/** What it costs. A fee without a basis cannot be published. */
export type GuideFee = { free: boolean, text: string, basis: LegalBasis | null }

/** What people still bring here and who does it now. */
export type HandOver = { matter: string, to: string, text: string }

/**
 * A service item as a structured guide (domain.md §4). `id` is a stable slug, `itemNo` its number in the bureau's catalogue,
 * `plainName` how people say it. `baseCode` is that of the 国家政务服务事项基本目录, `null` until imported, never guessed;
 * `standardKeys` name dated money standards; `reviewBy` is the day by which somebody reads it again.
 */
export type Guide = {
  id: string, itemNo: number, name: string, plainName: string, kind: GuideKind, baseCode: string | null, codeVerified: boolean,
  unitId: string, acceptedAt: AcceptedAt, audience: readonly string[], conditions: readonly Line[],
  questions: readonly GuideQuestion[], papers: readonly GuidePaper[], proxy: readonly Line[], steps: readonly GuideStep[],
  limits: GuideLimits, fee: GuideFee, basis: readonly LegalBasis[], results: readonly string[], notes: readonly Line[],
  related: readonly string[], handOvers: readonly HandOver[], booking: BookingWay, bookingNote: string | null,
  formIds: readonly string[], standardKeys: readonly string[], searchWords: readonly string[], source: string, reviewBy: Day | null
}
