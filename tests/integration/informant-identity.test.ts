import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townships, townshipUnitId } from '@minsheng/domain/routing/units.ts'
import { startStand, type Stand } from '../support/api.ts'
import { deskFor, fileSecret, retold, secret, type Desk } from '../support/confidential-case.ts'
import { aCase, versionOf } from '../support/factories.ts'
import type { Citizen, StaffMember } from '../support/people.ts'

let stand: Stand
let citizen: Citizen
let caseNo: string
let keeper: StaffMember
let second: StaffMember
let head: StaffMember
let give: Desk['give']
beforeAll(async () => {
  stand = await startStand()
  const filed = await fileSecret(stand)
  ;({ citizen, caseNo } = filed)
  ;({ keeper, second, head, give } = await deskFor(stand, caseNo))
  await give(keeper, 'POST /staff/cases/:caseNo/keep')
  await give(head, 'POST /staff/cases/:caseNo/keepers', { staffId: second.id, reason: '首接员请假时保管' })
  await give(keeper, 'POST /staff/cases/:caseNo/retype', retold)
  await give(keeper, 'POST /staff/cases/:caseNo/accept', { unitId: 'social-assistance' })
  await second.client.call('GET /staff/cases/:caseNo/files/:fileId', { params: { caseNo, fileId: filed.fileId } })
})
afterAll(async () => { await stand.stop() })

describe('who filed it', () => {
  const requestId = randomUUID()
  const open = { params: { requestId } }
  const wind = (minutes: number) => stand.database.pool.query('UPDATE vault_request SET open_until = open_until - $2 * interval \'1 minute\' WHERE id = $1', [requestId, minutes])

  it('is not shown by the road that shows other contacts', async () => {
    for (const who of [keeper, head]) expect(await who.client.refusal('POST /staff/cases/:caseNo/reveal-contact', { params: { caseNo } })).toBe('vault-shut')
  })

  it('opens to a keeper with a reason and another person\'s approval, once', async () => {
    const ask = { params: { caseNo }, body: { requestId, reason: '需要当面核实补助卡的去向' } }
    expect(await keeper.client.refusal('POST /staff/vault/requests/:requestId/open', open)).toBe('request-not-found')
    const other = await stand.newStaff({ roles: ['intake'], unitId: 'office' })
    expect(await other.client.refusal('POST /staff/cases/:caseNo/vault/requests', ask)).toBe('not-keeper')
    await keeper.client.ok('POST /staff/cases/:caseNo/vault/requests', ask)
    expect(await keeper.client.refusal('POST /staff/vault/requests/:requestId/open', open)).toBe('request-not-open')
    expect(await keeper.client.refusal('POST /staff/vault/requests/:requestId/decision', { ...open, body: { approved: true } })).toBe('forbidden')
    await head.client.ok('POST /staff/vault/requests/:requestId/decision', { ...open, body: { approved: true, note: '同意' } })
    expect(await head.client.refusal('POST /staff/vault/requests/:requestId/decision', { ...open, body: { approved: false } })).toBe('request-decided')
    for (const who of [second, other]) expect(await who.client.refusal('POST /staff/vault/requests/:requestId/open', open)).toBe('request-not-found')
    await wind(31)
    expect(await keeper.client.refusal('POST /staff/vault/requests/:requestId/open', open)).toBe('request-not-open')
    await wind(-31)
    expect(await keeper.client.ok('POST /staff/vault/requests/:requestId/open', open)).toEqual({ name: secret.name, phone: secret.phone, townshipName: secret.village })
    expect(await keeper.client.refusal('POST /staff/vault/requests/:requestId/open', open)).toBe('request-not-open')
  })

  it('is never approved by the one who asked, even with both posts', async () => {
    const both = await stand.newStaff({ roles: ['intake', 'deputy-head'], unitId: 'office' })
    const filed = await citizen.client.ok('POST /cases', { body: aCase({ type: 'report', identity: 'confidential' }) })
    const own = randomUUID()
    await both.client.ok('POST /staff/cases/:caseNo/keep', { params: { caseNo: filed.caseNo }, body: { version: 1 } })
    await both.client.ok('POST /staff/cases/:caseNo/vault/requests', { params: { caseNo: filed.caseNo }, body: { requestId: own, reason: '自己申请自己批准试试' } })
    expect(await both.client.refusal('POST /staff/vault/requests/:requestId/decision', { params: { requestId: own }, body: { approved: true } })).toBe('same-person')
  })

  it('every step and every look is written down for the supervisor and the auditor, who read nothing of the case', async () => {
    const supervisor = await stand.logInAs('supervisor', 'bureau')
    const auditor = await stand.logInAs('auditor', 'office')
    const { openings } = await supervisor.client.ok('GET /staff/leaks')
    expect(openings.find((each) => each.requestId === requestId)).toMatchObject({ caseNo, askedBy: keeper.name, decidedBy: head.name, status: 'approved', readAt: expect.any(String) })
    const sights = await auditor.client.ok('GET /staff/audit/sights', { querystring: { caseNo } })
    expect(sights.items.map(({ by, what }) => `${by} ${what}`)).toEqual(expect.arrayContaining([`${keeper.name} 看反映人身份`, `${keeper.name} 打开案件（原话）`, `${second.name} 看照片`]))
    const audit = await auditor.client.ok('GET /staff/audit', { querystring: { subject: caseNo } })
    expect(audit.items.map(({ action }) => action)).toEqual(expect.arrayContaining(['case-submitted', 'keeper-named', 'case-retyped', 'case-accepted', 'identity-asked', 'identity-approved', 'identity-opened']))
    expect(JSON.stringify(audit)).not.toContain(retold.title)
    expect((await auditor.client.ok('GET /staff/audit/proof')).intact).toBe(true)
    expect((await supervisor.client.refusal('GET /staff/audit'))).toBe('forbidden')
  })
})

describe('a reported leak', () => {
  it('shuts sight for everybody, keepers too, until the supervisor has settled it, and shows who looked', async () => {
    const supervisor = await stand.logInAs('supervisor', 'bureau')
    const officer = await stand.logInAs('officer', 'social-assistance')
    await officer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    await citizen.client.ok('POST /cases/:caseNo/leak-report', { params: { caseNo }, body: { recordId: randomUUID(), text: secret.later } })
    for (const who of [keeper, second, head, officer]) {
      expect(await who.client.refusal('GET /staff/cases/:caseNo', { params: { caseNo } })).toBe('case-not-found')
      expect((await who.client.ok('GET /staff/cases', { querystring: { q: caseNo } })).items).toEqual([])
    }
    const { leaks } = await supervisor.client.ok('GET /staff/leaks')
    expect(leaks.map(({ caseNo: no, settledAt }) => [no, settledAt])).toEqual([[caseNo, null]])
    expect(leaks[0]?.looks.map(({ by, what }) => `${by} ${what}`)).toEqual(expect.arrayContaining([`${officer.name} 打开案件（转述）`, `${second.name} 看照片`, `${keeper.name} 已受理`, `${keeper.name} 看反映人身份`]))
    expect(JSON.stringify(leaks)).not.toContain(secret.later)
    const settle = { params: { caseNo }, body: { version: leaks[0]?.version ?? 0, note: '已查明是村组群里转发，已处理责任人' } }
    expect(await head.client.refusal('POST /staff/cases/:caseNo/leak/settle', settle)).toBe('forbidden')
    await supervisor.client.ok('POST /staff/cases/:caseNo/leak/settle', settle)
    expect((await officer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })).statement).toBe(retold.text)
    expect((await supervisor.client.ok('GET /staff/leaks')).leaks[0]).toMatchObject({ settledBy: supervisor.name, note: settle.body.note })
  })

  it('the citizen\'s own words about it lie in the vault like all others', async () => {
    const { rows } = await stand.database.pool.query<{ data: { text: string }, actor_id: string }>('SELECT data, actor_id FROM case_event WHERE type = \'leak-reported\'')
    expect(rows).toEqual([{ data: { text: '保密件，原话另存' }, actor_id: 'citizen' }])
  })
})

describe('a case that becomes confidential later on', () => {
  it('loses its citizen, contact, words and photos to the vault, and stays whole for the citizen', async () => {
    const filed = await citizen.client.ok('POST /cases', { body: aCase({ type: 'report', statement: '会计冒领补助，我是邻居。', contactName: '刘满香', contactPhone: '13873719876' }) })
    await citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: filed.caseNo }, body: { supplementId: randomUUID(), text: '账本在会计姐夫家里。' } })
    await keeper.client.ok('POST /staff/cases/:caseNo/identity', { params: { caseNo: filed.caseNo }, body: { version: 2, identity: 'confidential', reason: '反映人担心报复' } })
    const history = await stand.database.pool.query<{ type: string, actor_id: string, data: object }>('SELECT e.type, e.actor_id, e.data FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 ORDER BY e.seq', [filed.caseNo])
    expect(history.rows.slice(0, 2)).toMatchObject([{ type: 'case-submitted', actor_id: 'citizen' }, { type: 'case-supplemented', actor_id: 'citizen', data: { text: '保密件，原话另存' } }])
    const { rows } = await stand.database.pool.query('SELECT citizen_id, contact_cipher, phone_index, title, statement, township_code FROM cases WHERE case_no = $1', [filed.caseNo])
    expect(rows).toEqual([{ citizen_id: null, contact_cipher: null, phone_index: null, title: '保密件，等待转述', statement: '保密件，等待转述', township_code: null }])
    expect((await head.client.ok('GET /staff/cases/:caseNo', { params: { caseNo: filed.caseNo } })).statement).toBe('保密件，等待转述')
    const mine = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })
    expect([mine.statement, mine.supplements.map(({ text }) => text)]).toEqual(['会计冒领补助，我是邻居。', ['账本在会计姐夫家里。']])
  })

  it('nothing else of a history can change, and of a case that is not confidential nothing at all', async () => {
    const change = (set: string, which: string) => stand.database.pool.query(`UPDATE case_event SET ${set} WHERE ${which}`)
    const kept = 'case_id IN (SELECT case_id FROM vault_case)'
    await citizen.client.ok('POST /cases', { body: aCase() })
    for (const [set, which] of [
      ['seq = seq + 100', kept], ['at = now()', kept], ['type = \'case-closed\'', kept], ['data = \'{}\'', kept], ['actor_id = \'somebody\'', kept],
      ['data = data || \'{"dueOn": "2030-01-01"}\'', kept], ['actor_id = \'citizen\'', 'case_id NOT IN (SELECT case_id FROM vault_case)']
    ] as const) await expect(change(set, which), set).rejects.toThrow('append-only')
  })
})

describe('a report that names a unit nobody marked as accused', () => {
  it('goes to that unit by no road, and to another one', async () => {
    const filed = await citizen.client.ok('POST /cases', { body: aCase({ type: 'report', identity: 'confidential', statement: '东坪镇社会事务综合服务中心有人收好处费，五保户的补助要打点才发，吴小满知道这事。', townshipCode: null }) })
    const desk = await deskFor(stand, filed.caseNo)
    await desk.give(desk.keeper, 'POST /staff/cases/:caseNo/keep')
    await desk.give(desk.keeper, 'POST /staff/cases/:caseNo/retype', { title: '反映发放补助收钱', text: '有人反映，发放供养金的环节存在收受财物的情形，请核查发放记录。' })
    await stand.newStaff({ roles: ['officer'], unitId: 'charity', name: '吴小满' })
    const dongping = townshipUnitId(townships.find(({ name }) => name === '东坪镇')?.code ?? '')
    const accept = async (unitId: string) => desk.keeper.client.call('POST /staff/cases/:caseNo/accept', { params: { caseNo: filed.caseNo }, body: { version: await versionOf(desk.keeper, filed.caseNo), unitId } })
    expect((await accept(dongping)).problem).toMatchObject({ code: 'unit-named', message: expect.stringContaining('列明被反映单位') })
    expect((await accept('charity')).problem?.code).toBe('unit-named')
    expect((await accept('social-assistance')).problem ?? null).toBeNull()
    const reroute = { params: { caseNo: filed.caseNo }, body: { version: await versionOf(desk.keeper, filed.caseNo), unitId: dongping, reason: '属地办理' } }
    expect(await desk.keeper.client.refusal('POST /staff/cases/:caseNo/reroute', reroute)).toBe('unit-named')
  })
})

describe('an anonymous case', () => {
  it('keeps nothing of the person but hashes, is found by number and code, and sent twice is one case', async () => {
    const anonymous = await stand.newCitizen()
    const body = aCase({ identity: 'anonymous', contactPhone: '13873719876', lookupCode: '246802' })
    const first = await anonymous.client.ok('POST /cases', { body })
    expect(await anonymous.client.ok('POST /cases', { body })).toEqual(first)
    const { rows } = await stand.database.pool.query<Record<string, string>>('SELECT citizen_id, contact_cipher, phone_index, own_code_index FROM cases WHERE case_no = $1', [first.caseNo])
    expect(rows).toEqual([{ citizen_id: null, contact_cipher: null, phone_index: expect.stringMatching(/^[\w-]{43}$/), own_code_index: expect.stringMatching(/^[\w-]{43}$/) }])
    expect((await stand.database.pool.query('SELECT 1 FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 AND e.actor_id <> \'citizen\'', [first.caseNo])).rows).toEqual([])
    expect((await stand.anyone.ok('POST /lookups', { body: { caseNo: first.caseNo, queryCode: '246802' } })).caseNo).toBe(first.caseNo)
    expect((await anonymous.client.ok('GET /cases')).items).toEqual([])
  })
})
