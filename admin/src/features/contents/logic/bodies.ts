import { today } from '../../../lib/dates.ts'
import type { Body, Kind } from '../api/get-content.ts'

type Bodies = Required<{ [K in keyof Body]: NonNullable<Body[K]> }>
export type Article = Bodies['article']
export type Guide = Bodies['guide']
export type Posting = Bodies['posting']
export type FormNotice = Bodies['form']
export type Standard = Bodies['standard']
export type Place = Bodies['place']
export type FloorPlan = Bodies['floorPlan']
export type Synonyms = Bodies['synonyms']
export type Benefits = Bodies['benefits']
export type OneBody = Bodies[keyof Bodies]

/** Under which name a kind's words stand in a body. */
export const bodyKeys = {
  guide: 'guide', article: 'article', posting: 'posting', form: 'form', standard: 'standard', place: 'place', 'floor-plan': 'floorPlan', synonyms: 'synonyms', benefits: 'benefits'
} as const satisfies Readonly<Record<Kind, keyof Body>>

export const blankArticle = (): Article => ({ column: 'notices', title: '', summary: '', html: '<p></p>', fileIds: [], from: null, cites: [], pinned: false })
const blankPosting = (): Posting => ({ category: 'minimum-living', title: '', townshipCode: null, village: null, intro: '', lines: [], days: 7, objectionPhone: '', basis: [] })
const blankForm = (): FormNotice => ({ formId: '', version: 1, from: today(), formerUntil: null, note: '' })
const blankStandard = (): Standard => ({ key: '', name: '', unit: '元/人·月', values: [] })
const blankPlace = (): Place => ({ unitId: '', name: '', address: '', room: null, floorPlan: null, roomId: null, hours: '', phone: null, people: [], townshipCode: null, villages: [], note: '', verified: false })
const blankPlan = (): FloorPlan => ({ key: '', name: '', floor: '一楼', ratio: 1.6, rooms: [] })
const blankGuide = (): Guide => ({
  id: '', itemNo: 999, name: '', plainName: '', kind: 'service', baseCode: null, codeVerified: false, unitId: '', acceptedAt: 'unit', audience: [], conditions: [], questions: [], papers: [], proxy: [], steps: [],
  limits: { lawful: null, promised: null }, fee: { free: true, text: '不收费', basis: null }, basis: [], results: [], notes: [], related: [], handOvers: [], booking: 'none', bookingNote: null, formIds: [], standardKeys: [],
  searchWords: [], source: '', reviewBy: null
})

/** What a new piece of content begins with. */
export const blankBody = (kind: Kind): Body => {
  switch (kind) {
    case 'article': return { article: blankArticle() }
    case 'posting': return { posting: blankPosting() }
    case 'form': return { form: blankForm() }
    case 'standard': return { standard: blankStandard() }
    case 'place': return { place: blankPlace() }
    case 'floor-plan': return { floorPlan: blankPlan() }
    case 'guide': return { guide: blankGuide() }
    case 'synonyms': return { synonyms: { groups: [] } }
    case 'benefits': return { benefits: { questions: [], benefits: [] } }
    default: return kind satisfies never
  }
}

/** The words of a body, whichever kind it is of. */
export const wordsOf = (kind: Kind, body: Body): OneBody | undefined => body[bodyKeys[kind]]
