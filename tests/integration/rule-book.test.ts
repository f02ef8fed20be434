import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { compose } from '@minsheng/api/composition.ts'
import { keepRuleBook } from '@minsheng/api/rule-book.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { loadedCalendar } from '@minsheng/domain/calendar/holidays.ts'
import { clockRules } from '@minsheng/domain/clock/rules.ts'
import { matters } from '@minsheng/domain/routing/matters.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt, fileCase } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

type Rule = Input<'POST /staff/rules/clocks'>['body']['rule']

let stand: Stand
let administrator: StaffMember
let head: StaffMember
let deputy: StaffMember
let rules: Output<'GET /staff/rules'>
beforeAll(async () => {
  stand = await startStand()
  administrator = await stand.logInAs('administrator', 'office')
  head = await stand.logInAs('head', 'bureau')
  deputy = await stand.logInAs('deputy-head', 'bureau')
})
afterAll(async () => { await stand.stop() })

const list = () => administrator.client.ok('GET /staff/rules')
const later = (days: number) => addDays(dayOf(Date.now()), days)
const ruleOf = (id: string, over: Partial<Rule> = {}): Rule => ({ ...rules.clocks.find((rule) => rule.id === id) as Rule, ...over })
const proposeClock = async (rule: Rule, by = administrator) =>
  (await by.client.ok('POST /staff/rules/clocks', { body: { versionId: randomUUID(), reason: '局务会决定缩短', rule } })).versionId
const approve = (versionId: string, by = head) => by.client.ok('POST /staff/rules/versions/:versionId/approve', { params: { versionId } })
const refusedApproval = (versionId: string, by = head) => by.client.refusal('POST /staff/rules/versions/:versionId/approve', { params: { versionId } })
const stateOf = async (versionId: string) => (await administrator.client.ok('GET /staff/rules/versions/:versionId', { params: { versionId } })).version

describe('a new database holds the rules of the release', () => {
  it('the same calendar, limits and matters, day by day and word by word', async () => {
    rules = await list()
    const { calendar, rules: clocks, matters: table } = stand.composition.services.ruleBook.current()
    expect(calendar.version).toBe(loadedCalendar.version)
    expect(calendar.years).toEqual(loadedCalendar.years)
    expect(Object.fromEntries(calendar.days)).toEqual(Object.fromEntries(loadedCalendar.days))
    expect(clocks.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(clockRules.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    expect(table.own).toEqual(matters)
  })

  it('and filling it again changes nothing', async () => {
    await seedFirstData(stand.composition.services.db.prisma)
    expect(await list()).toEqual(rules)
    expect(rules.versions).toHaveLength(3 + clockRules.length + 1)
    expect(rules.versions.every(({ proposedBy, state }) => proposedBy === '随软件提供' && state === 'in-force')).toBe(true)
  })

  it('a year names each of its days with the notice it rests on', async () => {
    const { versionId } = rules.versions.find(({ kind, subject }) => kind === 'calendar' && subject === '2026') ?? { versionId: '' }
    const { days } = await head.client.ok('GET /staff/rules/versions/:versionId', { params: { versionId } })
    expect(days).toHaveLength([...loadedCalendar.days.keys()].filter((each) => each.startsWith('2026')).length)
    expect(days?.every(({ notice }) => notice.startsWith('https://www.gov.cn/'))).toBe(true)
  })
})

describe('a limit is changed by two people', () => {
  it('is proposed with its reason, shown with what it would do, and in force once another person approves', async () => {
    const { caseNo } = await fileCase(stand)
    const rule = ruleOf('P03', { amount: 10, validFrom: later(3) })
    const preview = await administrator.client.ok('POST /staff/rules/clocks/preview', { body: { rule } })
    expect(preview).toMatchObject({ looked: 1, running: 1, affected: 0 })
    expect(preview.notes.join()).toContain('已经在计时的 1 件不变')
    const versionId = await proposeClock(rule)
    expect(await stateOf(versionId)).toMatchObject({ state: 'proposed', reason: '局务会决定缩短', own: true, decidedBy: null })
    expect(await head.client.ok('GET /staff/rules/versions/:versionId/preview', { params: { versionId } })).toEqual(preview)
    const before = await stand.composition.services.db.prisma.case.findUniqueOrThrow({ where: { caseNo } })
    await approve(versionId)
    expect(await stateOf(versionId)).toMatchObject({ state: 'in-force', decidedBy: head.name })
    expect((await list()).clocks.filter(({ id }) => id === 'P03').map(({ amount }) => amount)).toEqual([15, 10])
    expect(await stand.composition.services.db.prisma.case.findUniqueOrThrow({ where: { caseNo } })).toEqual(before)
  })

  it('the public answers that rest on its article say so from that day, those on another do not', async () => {
    const { cited } = stand.composition.services.db.prisma
    const { submissionId: caseId } = await caseAt(stand, 'published')
    await cited.deleteMany({ where: { caseId } })
    await cited.createMany({ data: ['34', '32'].map((article) => ({ caseId, law: '信访工作条例', article })) })
    await approve(await proposeClock(ruleOf('R03', { amount: 50, validFrom: later(4) })))
    const marks = await cited.findMany({ where: { caseId }, orderBy: { article: 'asc' } })
    expect(marks.map(({ article, changedOn }) => [article, changedOn])).toEqual([['32', null], ['34', later(4)]])
  })

  it('nobody approves what they proposed themselves, whatever posts they hold', async () => {
    const both = await stand.newStaff({ roles: ['administrator', 'head'], unitId: 'bureau' })
    const versionId = await proposeClock(ruleOf('P02', { amount: 12, validFrom: later(2) }), both)
    expect(await refusedApproval(versionId, both)).toBe('own-proposal')
    expect(await stateOf(versionId)).toMatchObject({ state: 'proposed' })
  })

  it('of two approvals at once one is heard', async () => {
    const versionId = await proposeClock(ruleOf('P01', { amount: 2, validFrom: later(4) }))
    const answers = await Promise.all([head, deputy, head, deputy].map(({ client }) => client.call('POST /staff/rules/versions/:versionId/approve', { params: { versionId } })))
    expect(answers.map(({ problem }) => problem?.code ?? 'done').toSorted()).toEqual(['done', 'rule-already-decided', 'rule-already-decided', 'rule-already-decided'])
    expect((await list()).clocks.filter(({ id }) => id === 'P01')).toHaveLength(2)
  })

  it('of two proposals for the same rule the second must be made anew', async () => {
    const [first, second] = [await proposeClock(ruleOf('R02', { amount: 4, validFrom: later(5) })), await proposeClock(ruleOf('R02', { amount: 3, validFrom: later(5) }))]
    await approve(first)
    expect(await refusedApproval(second)).toBe('rules-moved-on')
    await head.client.ok('POST /staff/rules/versions/:versionId/reject', { params: { versionId: second }, body: { reason: '已另有决定' } })
    expect(await stateOf(second)).toMatchObject({ state: 'rejected', decision: '已另有决定' })
    expect(await refusedApproval(second)).toBe('rule-already-decided')
  })

  it('a change from today on is refused, field by field', async () => {
    const { problem } = await administrator.client.call('POST /staff/rules/clocks', { body: { versionId: randomUUID(), reason: '试', rule: ruleOf('P03', { validFrom: later(0), stop: [] }) } })
    expect(problem).toMatchObject({ code: 'rule-wrong' })
    expect(Object.keys(problem?.fields ?? {}).toSorted()).toEqual(['stop', 'validFrom'])
  })

  it('proposing twice under one id is one proposal, and under somebody else’s id none', async () => {
    const body = { versionId: randomUUID(), reason: '局务会决定', rule: ruleOf('P04', { amount: 14, validFrom: later(6) }) }
    const first = await administrator.client.ok('POST /staff/rules/clocks', { body })
    expect(await administrator.client.ok('POST /staff/rules/clocks', { body })).toEqual(first)
    const another = await stand.newStaff({ roles: ['administrator'], unitId: 'office' })
    expect(await another.client.refusal('POST /staff/rules/clocks', { body })).toBe('submission-taken')
  })
})

describe('every process reads the same book', () => {
  it('another one has the change as soon as it looks, and it looks every two seconds', async () => {
    let now = 0
    const other = compose(stand.config)
    const keeper = keepRuleBook(other.services.db, () => now)
    await keeper.fresh()
    const amounts = () => keeper.current().rules.filter(({ id }) => id === 'P06').map(({ amount }) => amount)
    await approve(await proposeClock(ruleOf('P06', { amount: 2, validFrom: later(7) })))
    now = 1_999
    await keeper.fresh()
    expect(amounts()).toEqual([1])
    now = 2_000
    await keeper.fresh()
    expect(amounts()).toEqual([1, 2])
    await other.close()
  })

  it('and keeps the last one while the database is away', async () => {
    const other = compose(stand.config)
    let now = 0
    const keeper = keepRuleBook(other.services.db, () => now)
    await keeper.fresh()
    await other.close()
    now = 10_000
    await keeper.fresh()
    expect(keeper.current().rules.length).toBeGreaterThan(clockRules.length)
  })
})
