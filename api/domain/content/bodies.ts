import type { BenefitFinder } from '../guides/benefits.ts'
import type { Guide, LegalBasis } from '../guides/guide.ts'

/** What the bureau publishes. `place` is where a unit is found; `synonyms` and `benefits` are single tables. */
export const contentKinds = ['guide', 'article', 'posting', 'form', 'standard', 'place', 'floor-plan', 'synonyms', 'benefits'] as const
export type ContentKind = (typeof contentKinds)[number]

/** What a 公示 is of; each has its own lawful fields. */
export const postingCategories = ['minimum-living', 'special-hardship', 'temporary-aid', 'unattended-child-count', 'other'] as const
export type PostingCategory = (typeof postingCategories)[number]

/** An article of one of the columns; `html` as the server has cleaned it. */
export type Article = {
  column: string, title: string, summary: string, html: string, fileIds: readonly string[], from: string | null, cites: readonly LegalBasis[], pinned: boolean
}

/** One line of a 公示. For a count of children there is no name, and `familySize` is how many they are. Money in 分. */
export type PostingLine = { name: string | null, familySize: number | null, amount: number | null }

export type Posting = {
  category: PostingCategory, title: string, townshipCode: string | null, village: string | null, intro: string, lines: readonly PostingLine[],
  days: number, objectionPhone: string, basis: readonly LegalBasis[]
}

/** Which version of a form is used since when, and until when the one before is taken. */
export type FormNotice = { formId: string, version: number, from: string, formerUntil: string | null, note: string }

/** A local sum of money as dated values, each with its document; none yet where the bureau has not entered any. */
export type Standard = {
  key: string, name: string, unit: string, values: readonly { amount: number, from: string, to: string | null, docNo: string, note: string }[]
}

type Helper = { name: string, phone: string | null } | null

/** Where a unit is found, who sits there and in its villages. `verified`: somebody has rung the number and been there. */
export type Place = {
  unitId: string, name: string, address: string, room: string | null, floorPlan: string | null, roomId: string | null, hours: string, phone: string | null,
  people: readonly { name: string, title: string, duty: string, phone: string | null, guideIds: readonly string[] }[], townshipCode: string | null,
  villages: readonly { name: string, assistant: Helper, childDirector: Helper }[], note: string, verified: boolean
}

export type FloorPlan = {
  key: string, name: string, floor: string, ratio: number,
  rooms: readonly { id: string, label: string, kind: string, x: number, y: number, width: number, height: number }[]
}

/** Everyday words → official ones, as the search uses them. */
export type Synonyms = { groups: readonly { official: string, everyday: readonly string[] }[] }

/** A body with its kind: what a version says. */
export type Written =
  | { kind: 'guide', body: Guide } | { kind: 'article', body: Article } | { kind: 'posting', body: Posting } | { kind: 'form', body: FormNotice } | { kind: 'standard', body: Standard }
  | { kind: 'place', body: Place } | { kind: 'floor-plan', body: FloorPlan } | { kind: 'synonyms', body: Synonyms } | { kind: 'benefits', body: BenefitFinder }
