import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '@minsheng/contract/index.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import { aCall, caseAt, fileCase } from '../support/factories.ts'
import type { Citizen } from '../support/people.ts'

type NewMandate = Input<'POST /cases/:caseNo/mandates'>['body']

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const today = () => dayOf(Date.now())
const aMandate = (over: Partial<NewMandate> = {}): NewMandate =>
  ({ mandateId: randomUUID(), helperName: '谌小军', personName: '蒋玉莲', relation: 'child', given: 'in-person', proof: null, givenOn: today(), ...over })
const follow = async (caseNo: string, queryCode: string, helper?: Citizen) => {
  const by = helper ?? await stand.newCitizen()
  const mandate = aMandate()
  await by.client.ok('POST /helped-cases', { body: { caseNo, queryCode, mandate } })
  return { helper: by, mandate }
}
const supplement = (by: Citizen, caseNo: string, text = '我妈还说卡在信用社') =>
  by.client.call('POST /cases/:caseNo/supplements', { params: { caseNo }, body: { supplementId: randomUUID(), text } })

describe('somebody who follows a case for the person it concerns', () => {
  it('sees it, adds to it and rates it, and history says that a helper did', async () => {
    const { caseNo, receipt, citizen } = await caseAt(stand, 'handling')
    const { helper } = await follow(caseNo, receipt.queryCode)
    expect((await helper.client.ok('GET /helped-cases')).items).toMatchObject([{ caseNo, personName: '蒋**' }])
    expect((await supplement(helper, caseNo)).status).toBe(201)
    const view = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect(view.timeline.filter(({ by }) => by === '代办人').map(({ step }) => step)).toEqual(['登记委托', '补充说明'])
    const { history } = await (await stand.logInAs('intake', 'office')).client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect(history.filter(({ by }) => by === '代办人').map(({ label }) => label)).toEqual(['登记委托', '补充说明'])
  })

  it('rates in the person\'s name', async () => {
    const { caseNo, receipt } = await caseAt(stand, 'answered')
    const { helper } = await follow(caseNo, receipt.queryCode)
    await helper.client.ok('POST /cases/:caseNo/rating', { params: { caseNo }, body: { solved: 'yes', treated: 5 } })
    const { rows } = await stand.database.pool.query("SELECT data ? 'mandateId' AS marked FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 AND e.type = 'case-rated'", [caseNo])
    expect(rows).toEqual([{ marked: true }])
  })

  it('without the right code, or without a word on how the person agreed, gets nowhere', async () => {
    const { caseNo, receipt } = await fileCase(stand)
    const { client } = await stand.newCitizen()
    const queryCode = receipt.queryCode === '00000000' ? '00000001' : '00000000'
    expect(await client.refusal('POST /helped-cases', { body: { caseNo, queryCode, mandate: aMandate() } })).toBe('lookup-failed')
    for (const given of ['signed-photo', 'phone-recording'] as const) {
      expect(await client.refusal('POST /helped-cases', { body: { caseNo, queryCode: receipt.queryCode, mandate: aMandate({ given }) } })).toBe('mandate-proof-missing')
    }
    expect(await client.refusal('POST /helped-cases', { body: { caseNo, queryCode: receipt.queryCode, mandate: aMandate({ givenOn: addDays(today(), 1) }) } })).toBe('bad-input')
    expect(await client.refusal('GET /cases/:caseNo', { params: { caseNo } })).toBe('case-not-found')
  })

  it('does not help in one\'s own case', async () => {
    const { caseNo, receipt, citizen } = await fileCase(stand)
    expect(await citizen.client.refusal('POST /helped-cases', { body: { caseNo, queryCode: receipt.queryCode, mandate: aMandate() } })).toBe('mandate-own-case')
  })

  it('helps in this case and in no other of the same person', async () => {
    const citizen = await stand.newCitizen()
    const [one, other] = [await fileCase(stand, {}, citizen), await fileCase(stand, {}, citizen)]
    const { helper } = await follow(one.caseNo, one.receipt.queryCode)
    expect(await helper.client.refusal('GET /cases/:caseNo', { params: { caseNo: other.caseNo } })).toBe('case-not-found')
  })
})

describe('revoking a mandate', () => {
  it('by the person in the mini program ends it at once, in every way the helper had in', async () => {
    const { caseNo, receipt, citizen } = await caseAt(stand, 'answered')
    const { helper, mandate } = await follow(caseNo, receipt.queryCode)
    const { queryCode } = await citizen.client.ok('POST /cases/:caseNo/mandates/:mandateId/revoke', { params: { caseNo, mandateId: mandate.mandateId } })
    expect(await helper.client.refusal('GET /cases/:caseNo', { params: { caseNo } })).toBe('case-not-found')
    expect(await helper.client.refusal('GET /cases/:caseNo/receipt', { params: { caseNo } })).toBe('case-not-found')
    expect((await supplement(helper, caseNo)).problem?.code).toBe('case-not-found')
    expect(await helper.client.refusal('POST /cases/:caseNo/rating', { params: { caseNo }, body: { solved: 'yes', treated: 5 } })).toBe('case-not-found')
    expect((await helper.client.ok('GET /helped-cases')).items).toEqual([])
    expect(await stand.anyone.refusal('POST /lookups', { body: { caseNo, queryCode: receipt.queryCode } })).toBe('lookup-failed')
    expect((await stand.anyone.ok('POST /lookups', { body: { caseNo, queryCode: queryCode ?? '' } })).caseNo).toBe(caseNo)
  })

  it('with number and code and without login does the same, once', async () => {
    const { caseNo, receipt } = await fileCase(stand)
    const { helper, mandate } = await follow(caseNo, receipt.queryCode)
    const code = { caseNo, queryCode: receipt.queryCode }
    expect((await stand.anyone.ok('POST /mandates/lookup', { body: code })).items).toMatchObject([{ mandateId: mandate.mandateId, helperName: '谌**', revokedAt: null }])
    const { queryCode } = await stand.anyone.ok('POST /mandates/revoke', { body: { ...code, mandateId: mandate.mandateId } })
    expect(await helper.client.refusal('GET /cases/:caseNo', { params: { caseNo } })).toBe('case-not-found')
    expect(await stand.anyone.refusal('POST /mandates/revoke', { body: { caseNo, queryCode: queryCode ?? '', mandateId: mandate.mandateId } })).toBe('mandate-not-found')
  })

  it('by the helper gives up their own part and leaves the person\'s code as it is', async () => {
    const { caseNo, receipt } = await fileCase(stand)
    const [first, second] = [await follow(caseNo, receipt.queryCode), await follow(caseNo, receipt.queryCode)]
    expect(await first.helper.client.refusal('POST /cases/:caseNo/mandates/:mandateId/revoke', { params: { caseNo, mandateId: second.mandate.mandateId } })).toBe('mandate-not-found')
    expect((await first.helper.client.ok('POST /cases/:caseNo/mandates/:mandateId/revoke', { params: { caseNo, mandateId: first.mandate.mandateId } })).queryCode).toBeNull()
    expect(await first.helper.client.refusal('GET /cases/:caseNo', { params: { caseNo } })).toBe('case-not-found')
    expect((await second.helper.client.ok('GET /cases/:caseNo', { params: { caseNo } })).caseNo).toBe(caseNo)
    expect((await stand.anyone.ok('POST /lookups', { body: { caseNo, queryCode: receipt.queryCode } })).caseNo).toBe(caseNo)
  })

  it('while the helper writes: either the words stand before it, or they are refused', async () => {
    const { caseNo, receipt, citizen } = await fileCase(stand)
    const { helper, mandate } = await follow(caseNo, receipt.queryCode)
    await Promise.all([
      ...Array.from({ length: 8 }, (_each, i) => supplement(helper, caseNo, `第 ${i} 条`)),
      citizen.client.ok('POST /cases/:caseNo/mandates/:mandateId/revoke', { params: { caseNo, mandateId: mandate.mandateId } })
    ])
    const { rows } = await stand.database.pool.query('SELECT e.type FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 ORDER BY seq', [caseNo])
    expect(rows.at(-1)).toEqual({ type: 'mandate-revoked' })
  })
})

describe('a case filed by somebody for somebody', () => {
  it('is the other person\'s: the helper acts by mandate, hears of it, and after revocation has nothing left', async () => {
    const { caseNo, receipt, citizen: helper } = await fileCase(stand)
    const mandate = aMandate({ relation: 'cadre' })
    for (let tries = 0; tries < 2; tries += 1) await helper.client.ok('POST /cases/:caseNo/mandates', { params: { caseNo }, body: mandate })
    expect((await helper.client.ok('GET /cases')).items.map((each) => each.caseNo)).not.toContain(caseNo)
    expect((await helper.client.ok('GET /cases/:caseNo', { params: { caseNo } })).caseNo).toBe(caseNo)
    const intake = await stand.logInAs('intake', 'office')
    const { version } = await intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    await intake.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version, unitId: 'ageing' } })
    expect((await helper.client.ok('GET /notices')).items.filter((each) => each.caseNo === caseNo)).toHaveLength(1)
    await stand.anyone.ok('POST /mandates/revoke', { body: { caseNo, queryCode: receipt.queryCode, mandateId: mandate.mandateId } })
    expect(await helper.client.refusal('GET /cases/:caseNo', { params: { caseNo } })).toBe('case-not-found')
  })

  it('names of helper and person lie encrypted and leave masked', async () => {
    const { caseNo, citizen: helper } = await fileCase(stand)
    await helper.client.ok('POST /cases/:caseNo/mandates', { params: { caseNo }, body: aMandate({ helperName: '独孤金丝雀', personName: '百里画眉鸟' }) })
    const { rows } = await stand.database.pool.query('SELECT m::text AS row FROM mandate m JOIN cases c ON c.id = m.case_id WHERE c.case_no = $1', [caseNo])
    const { rows: events } = await stand.database.pool.query('SELECT e.data::text AS row FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1', [caseNo])
    const answers = JSON.stringify(await helper.client.ok('GET /cases/:caseNo/mandates', { params: { caseNo } }))
    for (const secret of ['金丝雀', '画眉鸟']) for (const text of [rows, events, answers]) expect(JSON.stringify(text)).not.toContain(secret)
  })

  it('is recorded by staff too, when a neighbour calls', async () => {
    const intake = await stand.logInAs('intake', 'office')
    const { caseNo } = await intake.client.ok('POST /staff/registrations', { body: aCall({ mandate: aMandate({ relation: 'neighbour', given: 'phone-recording', proof: 'L20261125-07' }) }) })
    const { rows } = await stand.database.pool.query('SELECT m.helper_id, m.given, m.recorded_by_kind FROM mandate m JOIN cases c ON c.id = m.case_id WHERE c.case_no = $1', [caseNo])
    expect(rows).toEqual([{ helper_id: null, given: 'phone-recording', recorded_by_kind: 'staff' }])
  })
})
