import { describe, expect, it } from 'vitest'
import { askedQuestions, choosePapers } from '../choose-papers.ts'
import type { AcceptedAt, Answered, BookingWay, Guide, GuideKind } from '../guide.ts'
import { type GuideId, guideIds } from '../guide-ids.ts'
import { firstHalf } from './first-half.ts'

const of = (id: GuideId): Guide => firstHalf.find((guide) => guide.id === id) as Guide
const chosen = (id: GuideId, answered: Answered) => {
  const { bring, checked, onSite, ...rest } = choosePapers(of(id), answered)
  const ids = (papers: typeof bring) => papers.map((paper) => paper.id)
  return { ...rest, bring: ids(bring), checked: ids(checked), onSite: ids(onSite) }
}

/** Every complete way of answering, one answer to each question; where several may be chosen, each alone and all together. */
const everyWay = (guide: Guide, answered: Answered = {}): Answered[] => {
  const next = askedQuestions(guide.questions, answered).find(({ id }) => answered[id] === undefined)
  if (next === undefined) return [answered]
  const alone = next.answers.map(({ id }) => [id])
  return [...alone, ...(next.many ? [next.answers.map(({ id }) => id)] : [])].flatMap((answers) => everyWay(guide, { ...answered, [next.id]: answers }))
}

// domain.md §4: type, who answers for it, where it is handed in, how it is booked, promised; 9 is accepted by 儿童福利股.
const table: readonly (readonly [number, GuideId, GuideKind, string, AcceptedAt, BookingWay, string | null])[] = [
  [1, 'marriage', 'confirmation', 'marriage-registry', 'unit', 'window', '当场办好'],
  [2, 'divorce-application', 'confirmation', 'marriage-registry', 'unit', 'window', '当场受理'],
  [3, 'divorce-certificate', 'confirmation', 'marriage-registry', 'unit', 'window', '当场办好'],
  [4, 'divorce-withdrawal', 'confirmation', 'marriage-registry', 'unit', 'window', '当场办好'],
  [5, 'certificate-replacement', 'confirmation', 'marriage-registry', 'unit', 'window', '当场办好'],
  [6, 'marriage-archive', 'service', 'marriage-registry', 'unit', 'window', '1个工作日'],
  [7, 'marriage-correction', 'service', 'marriage-registry', 'unit', 'window', '5个工作日'],
  [8, 'marriage-counselling', 'service', 'marriage-registry', 'unit', 'window', null],
  [9, 'adoption', 'confirmation', 'child-welfare', 'unit', 'window', '20日'],
  [10, 'adoption-ending', 'confirmation', 'child-welfare', 'unit', 'window', null],
  [11, 'minimum-living', 'payment', 'social-assistance', 'township', 'township-window', '25个工作日'],
  [12, 'minimum-living-margin', 'confirmation', 'social-assistance', 'township', 'township-window', '参照低保，25个工作日'],
  [13, 'rigid-spending', 'confirmation', 'social-assistance', 'township', 'township-window', null],
  [14, 'minimum-living-change', 'payment', 'social-assistance', 'township', 'none', '20个工作日'],
  [15, 'special-hardship', 'payment', 'social-assistance', 'township', 'home', null],
  [16, 'self-care-assessment', 'service', 'social-assistance', 'township', 'home', null],
  [17, 'temporary-aid-spending', 'payment', 'social-assistance', 'township', 'township-window', '乡镇10个工作日，县里10个工作日'],
  [18, 'temporary-aid-emergency', 'payment', 'social-assistance', 'township', 'phone', '24小时'],
  [19, 'vagrant-aid', 'payment', 'rescue-station', 'unit', 'phone', null],
  [20, 'violence-shelter', 'service', 'rescue-station', 'unit', 'phone', null],
  [21, 'economic-verification', 'service', 'economic-verification', 'township', 'none', null],
  [22, 'verification-objection', 'service', 'economic-verification', 'township', 'window', '10个工作日'],
  [23, 'one-door-help', 'service', 'social-assistance', 'either', 'phone', '1个工作日'],
  [24, 'disability-living', 'payment', 'social-affairs', 'township', 'home', '20个工作日'],
  [25, 'disability-care', 'payment', 'social-affairs', 'township', 'home', '20个工作日'],
  [26, 'orphan', 'payment', 'child-welfare', 'township', 'home', '20个工作日'],
  [27, 'unattended-child', 'payment', 'child-welfare', 'township', 'home', null],
  [28, 'left-behind-child', 'service', 'child-welfare', 'township', 'none', null]
]

// domain.md §2.2 and §4: the limits of the law by rule, none where the table has none; and the forms shipped.
const limits: Partial<Record<GuideId, readonly string[]>> = {
  'marriage': ['R16c'], 'divorce-application': ['R16b', 'R16bc'], 'divorce-certificate': ['R16b', 'R16bc'], 'divorce-withdrawal': ['R16b'], 'certificate-replacement': ['R16c'], 'adoption': ['R16'], 'adoption-ending': ['R16'],
  'minimum-living': ['R07', 'R07b', 'R07c', 'R07d', 'R07e', 'R07f'], 'minimum-living-margin': ['R07f'], 'rigid-spending': ['R09'], 'special-hardship': ['R08', 'R08p', 'R08b', 'R08r'], 'self-care-assessment': ['R08c'],
  'temporary-aid-spending': ['R10', 'R10b'], 'temporary-aid-emergency': ['R11'], 'vagrant-aid': ['R15'], 'economic-verification': ['R07b'], 'unattended-child': ['R13', 'R14']
}
const mainForm: Partial<Record<GuideId, string>> = {
  'divorce-application': 'divorce', 'divorce-certificate': 'divorce', 'adoption': 'adoption', 'minimum-living': 'minimum-living', 'minimum-living-margin': 'minimum-living', 'rigid-spending': 'rigid-spending',
  'special-hardship': 'special-hardship', 'temporary-aid-spending': 'temporary-aid', 'temporary-aid-emergency': 'emergency-aid', 'economic-verification': 'verification-authorisation', 'disability-living': 'disability-allowances',
  'disability-care': 'disability-allowances', 'orphan': 'orphan', 'unattended-child': 'unattended-child'
}

describe('the guides of items 1 to 28', () => {
  it('are all there, in the order of the catalogue', () => {
    expect(firstHalf.map(({ id, itemNo }) => [itemNo, id])).toEqual(guideIds.slice(0, 28).map((id, at) => [at + 1, id]))
  })

  it.each(table)('%i %s is as the catalogue has it', (itemNo, id, kind, unitId, acceptedAt, booking, promised) => {
    expect(of(id)).toMatchObject({ itemNo, kind, unitId, acceptedAt, booking })
    expect(of(id).limits.promised?.text ?? null).toBe(promised)
    expect(of(id).limits.lawful?.ruleIds ?? []).toEqual(limits[id] ?? [])
    if (mainForm[id] !== undefined) expect(of(id).formIds).toContain(mainForm[id])
    expect(of(id).searchWords.length).toBeGreaterThanOrEqual(10)
    expect(of(id).questions.length).toBeGreaterThanOrEqual(2)
  })

  it('give a paper, or the condition that sends people elsewhere, and say who may act for them, whatever is answered', () => {
    for (const guide of firstHalf) for (const answered of everyWay(guide)) {
      const { complete, bring, checked, onSite, proxy, conditions } = choosePapers(guide, answered)
      const always = guide.conditions.filter(({ when }) => when.length === 0).length
      expect({ id: guide.id, answered, complete, told: [...bring, ...checked, ...onSite].length > 0 || conditions.length > always, proxy: proxy.length > 0 }).toEqual({ id: guide.id, answered, complete: true, told: true, proxy: true })
    }
  })

  it('write no sum, no phone number but the public emergency ones, and no promise as confirmed', () => {
    for (const guide of firstHalf) {
      const said = JSON.stringify({ ...guide, baseCode: null })
      expect([guide.id, /\d+\s*元/.exec(said)?.[0], /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/.exec(said)?.[0], guide.limits.promised?.confirmed ?? false]).toEqual([guide.id, undefined, undefined, false])
    }
  })

  it('charge for nothing but the post', () => {
    expect(firstHalf.filter(({ fee }) => !fee.free).map(({ id }) => id)).toEqual(['marriage-archive'])
  })

  it('never ask for the household register to marry, to divorce or for help (国令716 第7条)', () => {
    const asking = firstHalf.filter(({ papers }) => papers.some(({ from, name }) => from === 'applicant' && /户口[簿本]/.test(name))).map(({ id }) => id)
    expect(asking).toEqual(['adoption', 'adoption-ending'])
  })
})

describe('the papers one person needs', () => {
  it.each<[GuideId, Answered]>([
    ['marriage', { people: ['abroad'] }], ['divorce-application', { agree: ['no'] }], ['divorce-application', { agree: ['yes'], married: ['outside'] }], ['divorce-certificate', { days: ['early'] }],
    ['divorce-certificate', { days: ['late'] }], ['divorce-withdrawal', { days: ['late'] }], ['marriage-archive', { where: ['elsewhere'] }], ['adoption-ending', { agree: ['no'] }], ['rigid-spending', { status: ['low'] }],
    ['special-hardship', { person: ['old'], kin: ['able'] }], ['disability-living', { certificate: ['none'] }], ['disability-living', { certificate: ['valid'], income: ['low'], already: ['hardship'] }],
    ['disability-living', { certificate: ['valid'], income: ['none'], already: ['none'] }], ['disability-care', { certificate: ['valid'], level: ['other'], already: ['none'] }], ['orphan', { parents: ['one'] }],
    ['unattended-child', { father: ['dead'], mother: ['able'] }]
  ])('%s, by %o: none, since the trip would be for nothing', (id, answered) => {
    const { complete, bring, onSite, conditions } = chosen(id, answered)
    expect([complete, bring, onSite, conditions.length > 0]).toEqual([true, [], [], true])
  })

  it('to marry after a divorce by a court: the ruling, but neither register nor proof of being single', () => {
    const { bring, proxy } = chosen('marriage', { people: ['mainland'], card: ['valid'], before: ['court'] })
    expect([bring, proxy]).toEqual([['id-cards', 'photos', 'judgment'], ['必须两个人一起亲自来。别人不能代办，父母也不能代。']])
  })

  it('to collect a divorce certificate: none before day 31 or after day 60', () => {
    expect(chosen('divorce-certificate', { days: ['early'] }).bring).toEqual([])
    expect(chosen('divorce-certificate', { days: ['late'] }).bring).toEqual([])
    expect(chosen('divorce-certificate', { days: ['window'], receipt: ['kept'], children: ['no'] }).bring).toEqual(['id-cards', 'certificates', 'receipt', 'agreement', 'photos'])
  })

  it('to adopt a step-child: only identity, since the bureau knows the marriage (登记办法第六条第三款)', () => {
    expect(chosen('adoption', { child: ['step'] })).toMatchObject({ bring: ['application', 'adopter-identity', 'step-identity'], checked: ['marital'] })
  })

  it('for temporary aid of a household already on 低保: no second look at its means', () => {
    expect(chosen('temporary-aid-spending', { cause: ['school'], status: ['yes'], place: ['local'], comes: ['self'] })).toMatchObject({ bring: ['application', 'id-card', 'account', 'school'], checked: ['status', 'household'] })
    expect(chosen('temporary-aid-spending', { cause: ['school'], status: ['no'], place: ['local'], comes: ['other'] }).bring).toEqual(['application', 'id-card', 'account', 'authorisation', 'school', 'mandate', 'helper-card'])
  })

  it('in an emergency: none before the help', () => {
    expect(chosen('temporary-aid-emergency', { danger: ['food'], who: ['finder'], place: ['away'] })).toMatchObject({ bring: [], onSite: ['registration', 'found'] })
  })

  it.each<[string, string, boolean]>([['dead', 'able', false], ['dead', 'lost', true], ['dead', 'dead', true], ['able', 'lost', false], ['prison', 'disabled', true], ['dead', 'lost-short', true]])(
    'for a child whose father is %s and mother %s', (father, mother, asked) => {
      const { bring, next } = chosen('unattended-child', { father: [father], mother: [mother] })
      expect([bring.includes('application'), next?.id]).toEqual([asked, asked ? 'comes' : undefined])
    })

  it('for a child one of whose parents is lost: what the police found in half a year', () => {
    expect(chosen('unattended-child', { father: ['dead'], mother: ['lost'], comes: ['kin'] })).toMatchObject({ bring: ['application', 'guardian-card', 'mandate', 'account', 'search'], checked: ['household', 'death'] })
  })
})
