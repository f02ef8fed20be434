import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseAt, fileCase } from '../support/factories.ts'
import { type Counter, openCounter, township } from '../support/prechecks.ts'

let counter: Counter
beforeAll(async () => { counter = await openCounter() })
afterAll(async () => { await counter.stand.stop() })

describe('trips', () => {
  it('are asked once for each matter, are told by citizen and counter, and are reported by item and township', async () => {
    const mine = await counter.sent()
    const told = await mine.citizen.client.ok('POST /checklists/:checklistId/trips', { params: mine.params, body: { times: 2, missing: '刘满香的结算单，电话13873712345' } })
    expect([told.trips, told.precheck?.trips]).toEqual([2, 2])
    await counter.officer.client.ok('POST /staff/prechecks/:precheckId/trips', { params: { precheckId: mine.precheckId }, body: { times: 3, missing: null } })
    expect((await mine.citizen.client.ok('GET /checklists/:checklistId', { params: mine.params })).trips).toBe(3)
    expect(await counter.other.client.refusal('POST /staff/prechecks/:precheckId/trips', { params: { precheckId: mine.precheckId }, body: { times: 1, missing: null } })).toBe('precheck-not-found')
    expect((await counter.decide(mine.precheckId, mine.version, 'hospital-bill')).status).toBe(200)
    const filed = await caseAt(counter.stand, 'answered', { townshipCode: '430923211' })
    const stranger = await counter.stand.newCitizen()
    expect(await stranger.client.refusal('POST /cases/:caseNo/trips', { params: { caseNo: filed.caseNo }, body: { times: 1 } })).toBe('case-not-found')
    for (const times of [5, 0]) await filed.citizen.client.ok('POST /cases/:caseNo/trips', { params: { caseNo: filed.caseNo }, body: { times } })
    const report = await (await counter.stand.logInAs('editor', 'office')).client.ok('GET /staff/trips')
    expect(report).toMatchObject({ asked: 2, trips: 3, none: 1, more: 1 })
    expect(report.byItem).toMatchObject([{ name: '临时救助（支出型）', asked: 1, trips: 3, perMatter: 3 }, { name: '问政（求助）', asked: 1, trips: 0 }])
    expect(report.byItem[0]?.missing[0]).toContain('结算单')
    expect(JSON.stringify(report)).not.toContain('13873712345')
    expect(report.byTownship.map(({ name, trips }) => [name, trips])).toEqual([['东坪镇', 3], ['南金乡', 0]])
    expect(report.prechecks).toEqual({ sent: 1, ready: 0, notReady: 1, saved: 1 })
    const chief = await counter.stand.logInAs('township-chief', `township-${township}`)
    expect(await chief.client.ok('GET /staff/trips')).toMatchObject({ asked: 1, byTownship: [{ name: '东坪镇' }] })
    expect(await chief.client.ok('GET /staff/trips', { querystring: { since: '2099-01-01' } })).toMatchObject({ asked: 0, prechecks: { sent: 0 } })
    expect(await chief.client.refusal('GET /staff/trips', { querystring: { since: '2026-02-30' } })).toBe('bad-input')
  })

  it('of a confidential case name neither unit nor township', async () => {
    const { caseNo, citizen } = await fileCase(counter.stand, { type: 'report', identity: 'confidential', townshipCode: township })
    await citizen.client.ok('POST /cases/:caseNo/trips', { params: { caseNo }, body: { times: 1 } })
    const { rows } = await counter.stand.database.pool.query('SELECT t.unit_id, t.township_code FROM trip t JOIN cases c ON c.id = t.subject_id WHERE c.case_no = $1', [caseNo])
    expect(rows).toEqual([{ unit_id: null, township_code: null }])
  })
})
