import { publicForms } from '../forms/forms.ts'
import { benefitFinder } from '../guides/benefits-data.ts'
import { guides } from '../guides/catalogue/guides.ts'
import { synonymGroups } from '../guides/synonyms-data.ts'
import { units } from '../routing/units.ts'
import type { Place, Written } from './bodies.ts'
import { standards } from './standards-data.ts'

/** A content a release ships as published: what it says, under which name, whose it is, by when somebody reads it again. */
export type Shipped = { key: string, unitId: string, reviewBy: string | null, written: Written }

// Address, hours and numbers are the bureau's to write down: nobody here has been there.
const placeOf = (unitId: string, name: string): Place => ({
  unitId, name, address: '', room: null, floorPlan: null, roomId: null, hours: '', phone: null, people: [], townshipCode: /^township-(\d{9})$/.exec(unitId)?.[1] ?? null, villages: [], note: '', verified: false
})

/** Everything a release ships: the 56 guides, the 19 forms for citizens, the household questions, the words of the search, standards and places still to be filled in. */
export const shipped: readonly Shipped[] = [
  ...guides.map((body): Shipped => ({ key: body.id, unitId: body.unitId, reviewBy: body.reviewBy, written: { kind: 'guide', body } })),
  ...publicForms.map(({ id, unitId, version, from, formerUntil }): Shipped => ({ key: id, unitId, reviewBy: null, written: { kind: 'form', body: { formId: id, version, from, formerUntil, note: '' } } })),
  { key: 'benefits', unitId: 'office', reviewBy: null, written: { kind: 'benefits', body: benefitFinder } },
  { key: 'synonyms', unitId: 'office', reviewBy: null, written: { kind: 'synonyms', body: { groups: synonymGroups } } },
  ...standards.map(({ unitId, ...standard }): Shipped => ({ key: standard.key, unitId, reviewBy: null, written: { kind: 'standard', body: { ...standard, values: [] } } })),
  ...units.map(({ id, name }): Shipped => ({ key: id, unitId: id, reviewBy: null, written: { kind: 'place', body: placeOf(id, name) } }))
]
