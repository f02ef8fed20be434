import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { addDays, day, dayOf } from '@minsheng/domain/calendar/day.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { aCase, caseAt, fileCase, type Filed } from '../support/factories.ts'
import { give } from '../support/give.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const today = dayOf(Date.now())
const tell = (caseNo: string, command: CaseCommand) => give(stand.composition.services, caseNo, command)
const see = ({ citizen, caseNo }: Filed) => citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })

describe('what a citizen chooses on filing', () => {
  it('is kept with the case and stands in its first event: path, urgency, identity, accused units', async () => {
    const accused = ['township-430923118']
    const filed = await fileCase(stand, { type: 'report', path: 'accusation', urgency: 'danger', identity: 'confidential', accused })
    const { rows } = await stand.database.pool.query('SELECT path, urgency, identity, accused FROM cases WHERE case_no = $1', [filed.caseNo])
    expect(rows).toEqual([{ path: 'accusation', urgency: 'danger', identity: 'confidential', accused }])
    const first = await stand.database.pool.query<{ data: object }>('SELECT e.data FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1', [filed.caseNo])
    expect(first.rows[0]?.data).toMatchObject({ path: 'accusation', urgency: 'danger', identity: 'confidential', accused })
    expect(await see(filed)).toMatchObject({ identity: 'confidential', path: 'accusation' })
  })

  it('not chosen is 实名不公开 and the usual path of the kind of matter', async () => {
    expect(await see(await fileCase(stand, { type: 'consultation' }))).toMatchObject({ identity: 'named-private', path: 'consultation', round: 1 })
  })

  it('an unknown unit, a sixth unit and a code that is not six digits are refused at their field', async () => {
    const { client } = await stand.newCitizen()
    const fieldsOf = async (over: object) => (await client.call('POST /cases', { body: { ...aCase(), ...over } })).problem?.fields
    expect(await fieldsOf({ accused: ['moon'] })).toEqual({ accused: '没有这个单位' })
    expect(await fieldsOf({ accused: ['office', 'finance', 'ageing', 'charity', 'place-names', 'policy-law'] })).toEqual({ accused: '最多 5 项' })
    expect(await fieldsOf({ lookupCode: '12345' })).toEqual({ lookupCode: expect.any(String) })
  })

  it('匿名 keeps no name and no phone, even when they were typed', async () => {
    const { caseNo } = await fileCase(stand, { identity: 'anonymous', contactName: '张大娘', contactPhone: '13873712345' })
    expect((await stand.database.pool.query('SELECT contact_cipher FROM cases WHERE case_no = $1', [caseNo])).rows).toEqual([{ contact_cipher: null }])
  })
})

describe('why it is this day', () => {
  it('names the rule, its article, the start and every day left out; the sentences are the same for number and code', async () => {
    const filed = await fileCase(stand)
    const view = await see(filed)
    const governing = view.clocks.find(({ governs }) => governs)
    expect(governing).toMatchObject({ ruleId: 'P03', startedOn: today, startedBy: '收到', day: view.due.dueOn, unit: 'working', amount: 15 })
    const off = governing?.excluded.map((each) => each.day) ?? []
    const all = Array.from({ length: 60 }, (_, i) => addDays(today, i + 1)).filter((each) => each <= day(view.due.dueOn))
    expect(all.length - off.length).toBe(15)
    expect(governing?.lines.join()).toContain('从这一天起算')
    const { caseNo, queryCode } = filed.receipt
    const looked = await stand.anyone.ok('POST /lookups', { body: { caseNo, queryCode } })
    expect(looked).toEqual({ ...view, files: [], canRate: false, canSupplement: false, canDo: [] })
  })

  it('shows the pause of a correction and moves the day', async () => {
    const filed = await caseAt(stand, 'handling')
    const before = (await see(filed)).due.dueOn
    await tell(filed.caseNo, { type: 'request-correction', items: ['低保证复印件'], until: addDays(today, 15), explanation: '缺了这些没法核实，补齐后接着办。' })
    const view = await see(filed)
    const governing = view.clocks.find(({ governs }) => governs)
    expect(governing).toMatchObject({ day: view.due.dueOn, pauses: [{ reason: 'correction', name: '等待补齐材料', on: today, end: addDays(today, 15), open: true }] })
    expect(view.due.dueOn > before).toBe(true)
  })
})

describe('cases that belong together', () => {
  it('a case cut in parts leads to the parts, which are the citizen\'s own; one merged into another\'s says so and stays shut', async () => {
    const filed = await caseAt(stand, 'accepted')
    const other = await fileCase(stand)
    await tell(filed.caseNo, { type: 'merge', intoCaseNo: other.caseNo, reason: '同一件事' })
    expect((await see(filed)).links).toEqual([{ caseNo: other.caseNo, how: 'merged-into', title: null, mine: false }])
    const whole = await fileCase(stand)
    const part = await fileCase(stand, {}, whole.citizen)
    await tell(whole.caseNo, { type: 'split', parts: [{ caseNo: part.caseNo, title: '残疾补贴', statement: '还有残疾补贴的事', unitId: null }], reason: '两件事' })
    expect((await see(whole)).links).toEqual([{ caseNo: part.caseNo, how: 'split-into', title: '残疾补贴', mine: true }])
  })
})
