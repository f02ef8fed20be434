import { describe, expect, it } from 'vitest'
import { clockRules } from '../../clock/rules.ts'
import { formIds } from '../../forms/form-ids.ts'
import { unitName } from '../../routing/units.ts'
import { choosePapers } from '../choose-papers.ts'
import type { Guide, When } from '../guide.ts'
import { guideIds } from '../guide-ids.ts'
import { secondHalf } from './second-half.ts'

/** domain.md §4: what the catalogue says of each item. */
const catalogue: readonly (readonly [itemNo: number, unit: string, at: Guide['acceptedAt'], kind: Guide['kind'], booking: Guide['booking'], promised: string | null, paid: boolean])[] = [
  [29, 'child-welfare', 'either', 'service', 'phone', '30分钟', false],
  [30, 'ageing', 'township', 'payment', 'home', '15个工作日', false],
  [31, 'ageing', 'township', 'payment', 'home', '10个工作日', false],
  [32, 'elderly-care', 'township', 'payment', 'home', '20个工作日', false],
  [33, 'elderly-care', 'either', 'service', 'home', '15个工作日', false],
  [34, 'elderly-care', 'unit', 'service', 'none', null, false],
  [35, 'ageing', 'township', 'service', 'township-window', '当场', false],
  [36, 'elderly-care', 'township', 'service', 'home', null, false],
  [37, 'elderly-care', 'either', 'service', 'window', '10个工作日', true],
  [38, 'elderly-care', 'unit', 'filing', 'window', null, false],
  [39, 'social-organisations', 'unit', 'licence', 'window', '20个工作日', false],
  [40, 'social-organisations', 'unit', 'licence', 'window', '10个工作日', false],
  [41, 'social-organisations', 'unit', 'licence', 'window', '10个工作日', false],
  [42, 'social-organisations', 'unit', 'licence', 'window', '20个工作日', false],
  [43, 'social-organisations', 'unit', 'licence', 'window', '10个工作日', false],
  [44, 'social-organisations', 'unit', 'other', 'none', null, false],
  [45, 'social-organisations', 'unit', 'licence', 'window', null, false],
  [46, 'charity', 'unit', 'confirmation', 'window', null, false],
  [47, 'charity', 'unit', 'licence', 'window', null, false],
  [48, 'charity', 'unit', 'filing', 'none', null, false],
  [49, 'social-affairs', 'unit', 'licence', 'window', '15个工作日', false],
  [50, 'funeral-centre', 'unit', 'payment', 'phone', '当场', false],
  [51, 'social-affairs', 'township', 'payment', 'none', '20个工作日', false],
  [52, 'funeral-centre', 'unit', 'service', 'window', null, true],
  [53, 'place-names', 'unit', 'licence', 'window', null, false],
  [54, 'office', 'unit', 'service', 'none', null, true],
  [55, 'office', 'either', 'other', 'window', '15个工作日', false],
  [56, 'finance', 'unit', 'other', 'none', null, true]
]
const rules = new Map(clockRules.map((rule) => [rule.id, rule]))
const forms: ReadonlySet<string> = new Set(formIds)
const ids: ReadonlySet<string> = new Set(guideIds)
const ownForms: Readonly<Record<number, string>> = { 30: 'old-age-allowance', 36: 'home-adaptation', 39: 'social-organisation', 40: 'social-organisation', 41: 'social-organisation', 42: 'social-organisation', 43: 'social-organisation', 53: 'place-name', 54: 'information-disclosure', 55: 'petition' }
const lines = (guide: Guide) => [...guide.conditions, ...guide.notes, ...guide.proxy]
const conditional = (guide: Guide) => [...guide.papers, ...lines(guide), ...guide.questions].map(({ when }): When => when)
const said = ({ audience, limits, fee, ...guide }: Guide) => [
  guide.plainName, ...audience, ...lines(guide).map(({ text }) => text), ...guide.questions.flatMap(({ text, answers }) => [text, ...answers.map((answer) => answer.text)]),
  ...guide.papers.flatMap(({ name, note }) => [name, note ?? '']), ...guide.steps.map(({ text }) => text), ...guide.results, ...guide.handOvers.map(({ text }) => text),
  limits.lawful?.text ?? '', limits.promised?.text ?? '', fee.text, guide.bookingNote ?? ''
]
const each = secondHalf.map((guide) => [guide.plainName, guide] as const)

describe('the guides of service items 29 to 56', () => {
  it('are all there, once, in the order of the catalogue', () => {
    expect(secondHalf.map(({ id }) => id)).toEqual(guideIds.slice(28))
    expect(secondHalf.map(({ itemNo }) => itemNo)).toEqual(catalogue.map(([itemNo]) => itemNo))
  })

  it.each(catalogue)('item %i is with its unit, of its kind and arranged as the catalogue says', (itemNo, unit, at, kind, booking, promised, paid) => {
    const guide = secondHalf.find((one) => one.itemNo === itemNo)
    expect([guide?.unitId, guide?.acceptedAt, guide?.kind, guide?.booking]).toEqual([unit, at, kind, booking])
    expect(guide?.limits.promised?.text ?? null).toEqual(promised === null ? null : expect.stringContaining(promised))
    expect([guide?.limits.promised?.confirmed ?? false, guide?.fee.free, guide?.fee.basis !== null]).toEqual([false, !paid, paid])
    expect(unitName(guide?.unitId ?? '')).not.toBeNull()
    if (ownForms[itemNo] !== undefined) expect(guide?.formIds).toContain(ownForms[itemNo])
  })
})

describe.each(each)('%s', (_, guide) => {
  it('asks two to five questions, and each decides on a paper or on another question', () => {
    expect(guide.questions.length).toBeGreaterThanOrEqual(2)
    expect(guide.questions.length).toBeLessThanOrEqual(5)
    const used = new Set([...guide.papers, ...guide.questions].flatMap(({ when }) => when.flatMap((way) => way.map(({ question }) => question))))
    expect(guide.questions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('hangs nothing on a question or an answer that is not there, or not asked yet', () => {
    const answers = new Map(guide.questions.map(({ id, answers: given }) => [id, given.map((answer) => answer.id)]))
    const unknown = conditional(guide).flatMap((when) => when.flatMap((way) => way.filter(({ question, in: wanted }) => wanted.some((answer) => !answers.get(question)?.includes(answer)))))
    expect(unknown).toEqual([])
    guide.questions.forEach(({ when }, at) => {
      const before = guide.questions.slice(0, at).map(({ id }) => id)
      for (const way of when) for (const { question } of way) expect(before).toContain(question)
    })
  })

  it('gives different papers to people who answer differently', () => {
    const papersOf = (answered: Record<string, string[]>) => {
      const { bring, checked, onSite } = choosePapers(guide, answered)
      return [...bring, ...checked, ...onSite].map(({ id }) => id).join()
    }
    const first = Object.fromEntries(guide.questions.map(({ id, answers }) => [id, answers.slice(0, 1).map((answer) => answer.id)]))
    const last = Object.fromEntries(guide.questions.map(({ id, answers }) => [id, answers.slice(-1).map((answer) => answer.id)]))
    expect(papersOf(first)).not.toBe(papersOf(last))
  })

  it('counts by rules of the rule book, those of the law where it speaks of the law', () => {
    const { lawful } = guide.limits
    for (const id of [...(lawful?.ruleIds ?? []), ...guide.steps.flatMap(({ ruleId }) => ruleId ?? [])]) expect(rules.has(id), id).toBe(true)
    for (const id of lawful?.ruleIds ?? []) expect(rules.get(id)?.kind, id).not.toBe('promise')
  })

  it('names each form where it names the paper, and no other', () => {
    expect(guide.formIds.filter((id) => !forms.has(id))).toEqual([])
    expect(new Set(guide.papers.flatMap(({ formId }) => formId ?? []))).toEqual(new Set(guide.formIds))
    expect(new Set(guide.papers.map(({ id }) => id)).size).toBe(guide.papers.length)
  })

  it('asks nobody to bring what the bureau checks itself, and leads only to guides there are', () => {
    expect(guide.papers.filter(({ from, form }) => from === 'bureau' && form !== 'none')).toEqual([])
    expect(guide.related.filter((id) => !ids.has(id) || id === guide.id)).toEqual([])
    expect(new Set(guide.related).size).toBe(guide.related.length)
  })

  it('speaks in short sentences without sums, private numbers or office words', () => {
    const sentences = said(guide).flatMap((text) => text.split(/[。！？；]/))
    expect(sentences.filter((sentence) => sentence.length > 45)).toEqual([])
    expect(said(guide).filter((text) => /\d\s*元(?!以上的活动资金)|(?<!\d)\d{7,}|1[3-9]\d{9}|系统异常|敬请|贵单位|予以/.test(text))).toEqual([])
  })

  it('is found by ten to twenty-five everyday words', () => {
    expect(guide.searchWords.length).toBeGreaterThanOrEqual(10)
    expect(guide.searchWords.length).toBeLessThanOrEqual(25)
    expect(new Set(guide.searchWords).size).toBe(guide.searchWords.length)
  })
})
