import type { GuideId } from '../guides/guide-ids.ts'
import { type Concept, concepts } from './concepts.ts'

/** What somebody is in, by what stands together in their sentence, and the items that help, the nearest first. `unless`: then it is something else. */
export type Situation = { all: readonly Concept[], unless?: readonly Concept[], age?: readonly [from: number, to: number], items: readonly GuideId[] }

/** Situations as data; the more has to stand together, the surer. Sources: domain.md §4, 社会救助暂行办法 第9、14、47条, 民发〔2019〕62号. */
export const situations: readonly Situation[] = [
  { all: ['spouse', 'dead', 'poor', 'child'], items: ['temporary-aid-spending', 'minimum-living', 'unattended-child'] },
  { all: ['spouse', 'gone', 'poor', 'child'], items: ['minimum-living', 'temporary-aid-spending', 'unattended-child'] },
  { all: ['spouse', 'dead', 'child'], items: ['minimum-living', 'temporary-aid-spending', 'unattended-child'] },
  { all: ['spouse', 'dead', 'poor'], items: ['temporary-aid-spending', 'minimum-living'] },
  { all: ['spouse', 'gone', 'poor'], items: ['minimum-living', 'temporary-aid-spending'] },
  { all: ['father', 'dead', 'mother', 'gone'], items: ['unattended-child', 'orphan', 'left-behind-child'] },
  { all: ['mother', 'dead', 'father', 'gone'], items: ['unattended-child', 'orphan', 'left-behind-child'] },
  { all: ['parent', 'gone', 'child'], items: ['unattended-child', 'left-behind-child', 'orphan'] },
  { all: ['parent', 'dead', 'child'], items: ['unattended-child', 'orphan', 'minimum-living'] },
  { all: ['parent', 'gone', 'grandparentCare'], items: ['unattended-child', 'left-behind-child', 'minimum-living'] },
  { all: ['parent', 'dead', 'grandparentCare'], items: ['orphan', 'unattended-child', 'left-behind-child'] },
  { all: ['away', 'grandparentCare'], items: ['left-behind-child', 'unattended-child'] },
  { all: ['parent', 'away', 'child'], items: ['left-behind-child'] },
  { all: ['child', 'noCare'], items: ['left-behind-child', 'unattended-child', 'minor-harm-report'] },
  { all: ['ill', 'poor'], items: ['temporary-aid-spending', 'rigid-spending', 'minimum-living'] },
  { all: ['school', 'poor'], items: ['temporary-aid-spending', 'rigid-spending', 'minimum-living'] },
  { all: ['child', 'poor'], items: ['minimum-living', 'temporary-aid-spending'] },
  { all: ['sudden', 'poor'], items: ['temporary-aid-emergency', 'temporary-aid-spending'] },
  { all: ['lost', 'poor'], items: ['vagrant-aid', 'temporary-aid-emergency'] },
  { all: ['street', 'astray'], items: ['vagrant-aid'] },
  { all: ['elder', 'bedridden'], items: ['elderly-service-subsidy', 'ability-assessment', 'care-consumption-subsidy'] },
  { all: ['elder', 'bedridden', 'poor'], items: ['elderly-service-subsidy', 'minimum-living', 'ability-assessment'] },
  { all: ['elder', 'noCare'], items: ['nursing-home-admission', 'ability-assessment', 'elderly-service-subsidy'] },
  { all: ['elder', 'bedridden', 'nursingHome'], items: ['nursing-home-admission', 'ability-assessment'] },
  { all: ['elder', 'nursingHome'], items: ['nursing-home-admission'] },
  { all: ['elder', 'lost'], items: ['vagrant-aid'] },
  { all: ['childless', 'poor'], items: ['special-hardship', 'minimum-living'] },
  { all: ['childless', 'elder'], items: ['special-hardship', 'nursing-home-admission'] },
  { all: ['childless', 'noCare'], items: ['special-hardship', 'nursing-home-admission'] },
  { all: ['childless'], age: [60, 120], items: ['special-hardship', 'nursing-home-admission'] },
  { all: ['childless', 'bedridden'], items: ['special-hardship', 'self-care-assessment'] },
  { all: ['disabled', 'subsidy'], items: ['disability-living', 'disability-care'] },
  { all: ['disabled', 'severe'], items: ['disability-care', 'disability-living'] },
  { all: ['disabled', 'poor'], items: ['disability-living', 'minimum-living', 'disability-care'] },
  { all: ['disabled', 'parent', 'child'], items: ['unattended-child', 'disability-living', 'disability-care'] },
  { all: ['husband', 'beaten'], items: ['violence-shelter', 'divorce-application'] },
  { all: ['spouse', 'beaten'], items: ['violence-shelter', 'divorce-application'] },
  { all: ['child', 'beaten'], unless: ['spouse'], items: ['minor-harm-report', 'violence-shelter'] },
  { all: ['baby', 'child'], items: ['adoption'] },
  { all: ['certificate', 'missing'], items: ['certificate-replacement'] },
  { all: ['certificate', 'mistaken'], items: ['marriage-correction', 'certificate-replacement'] },
  { all: ['divorced', 'child', 'hukou'], items: ['divorce-application', 'divorce-certificate', 'marriage-archive'] },
  { all: ['spouse', 'dead', 'married'], items: ['marriage'] },
  { all: ['dead', 'dieFuneral'], items: ['funeral-fee-relief', 'ash-placement'] },
  { all: ['dieFuneral', 'money'], items: ['funeral-fee-relief', 'ecological-burial'] },
  { all: ['dibao', 'stopped'], items: ['minimum-living-change'] },
  { all: ['dibao', 'changed'], unless: ['spouse', 'poor'], items: ['minimum-living-change', 'minimum-living'] },
  { all: ['dead', 'overpaid'], items: ['repayment'] },
  { all: ['dead', 'overpaid', 'benefit'], items: ['repayment'] },
  { all: ['marital', 'proof'], unless: ['missing', 'mistaken'], items: ['marriage-archive'] },
  { all: ['property', 'wrong'], items: ['verification-objection', 'economic-verification'] },
  { all: ['poor', 'notKnow'], items: ['one-door-help', 'temporary-aid-spending'] },
  { all: ['elder', 'subsidy'], age: [80, 99], items: ['old-age-allowance'] },
  { all: [], age: [100, 130], items: ['centenarian'] },
  { all: [], age: [80, 99], items: ['old-age-allowance'] },
  { all: ['elder'], age: [60, 79], items: ['elderly-card'] },
  { all: ['subsidy'], age: [60, 79], items: ['elderly-card'] }
]

const SAID = Object.entries(concepts) as [Concept, readonly string[]][]

/** The concepts that stand in a normalised text. */
export const conceptsIn = (text: string): ReadonlySet<Concept> => new Set(SAID.filter(([, words]) => words.some((word) => text.includes(word))).map(([concept]) => concept))

/** The first age a normalised text names: 85岁, 我爷爷85了, 满80. */
export const ageIn = (text: string): number | null => {
  const found = /(?<!\d)(\d{1,3})(?=岁|了)|(?<=满|满了|过|过了|快|今年)(\d{1,3})(?!天|\d|个|块|元|号|月)/.exec(text)
  return found ? Number(found[1] ?? found[2]) : null
}

// An age somebody names is what most depends on.
const AGE_WORTH = 2

/** Which items the situations of a sentence point to, each with how sure that is: two concepts 2, three 3, and less for the second and third item of one. */
export const situatedItems = (text: string): ReadonlyMap<GuideId, number> => {
  const here = conceptsIn(text)
  const age = ageIn(text)
  const points = new Map<GuideId, number>()
  for (const { all, unless = [], age: span, items } of situations) {
    const fits = all.every((concept) => here.has(concept)) && !unless.some((concept) => here.has(concept)) && (!span || (age !== null && age >= span[0] && age <= span[1]))
    if (!fits) continue
    for (const [place, item] of items.entries()) points.set(item, Math.max(points.get(item) ?? 0, all.length + (span ? AGE_WORTH : 0) - place * 0.25))
  }
  return points
}
