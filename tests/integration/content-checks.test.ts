import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { finishChecks } from '@minsheng/api/features/content-checks/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { checksOf } from '../support/content-checks.ts'
import { carryTo, type Crew, crewOf, fileCase, versionOf } from '../support/factories.ts'

const HOUR_MS = 3_600_000
const secret = { name: '刘满香', id: '430923194703152426', phone: '13873712345' }
let stand: Stand
let crew: Crew
let checks: ReturnType<typeof checksOf>
beforeAll(async () => {
  stand = await startStand()
  crew = await crewOf(stand)
  checks = checksOf(stand)
})
afterAll(async () => { await stand.stop() })

const viewOf = (caseNo: string) => crew.head.client.ok('GET /staff/cases/:caseNo/publication', { params: { caseNo } })
const publish = async (caseNo: string, answers: { kind: 'content-risky', answer: string }[] = []) =>
  crew.head.client.call('POST /staff/cases/:caseNo/publication/publish', { params: { caseNo }, body: { version: await versionOf(crew.intake, caseNo), answers } })
const contentClues = async (caseNo: string) => (await viewOf(caseNo)).clues.filter(({ kind }) => kind.startsWith('content-')).map(({ kind, words, mustAnswer }) => [kind, words, mustAnswer])
const seenSince = async (before: number) => (await checks.shown()).slice(before).map(({ content }) => String(content))
const finish = (afterMs: number) => finishChecks(systemContext(stand.composition.services, new Date(Date.now() + afterMs)))

describe('words WeChat calls risky', () => {
  it('are filed, handled and answered like any other; only publishing waits for a written answer of the second person', async () => {
    const filed = await fileCase(stand, { statement: `我叫${secret.name}，身份证${secret.id}，手机${secret.phone}，有人上门说可以代开发票，低保没有到账。`, contactName: secret.name })
    await checks.runAll()
    expect(await checks.stored(filed.submissionId)).toEqual([{ id: expect.any(String), kind: 'statement', verdict: 'risky', label: 20006, reason: null, trace_ids: [expect.stringMatching(/^[0-9a-f-]{36}$/)] }])
    await carryTo(stand, filed, 'prepared')
    expect(await contentClues(filed.caseNo)).toEqual([['content-risky', '提交的文字：违法犯罪', true]])
    expect((await viewOf(filed.caseNo)).checks).toEqual([{ what: '提交的文字', outcome: 'risky', note: '违法犯罪' }])
    const refused = await publish(filed.caseNo)
    expect([refused.problem?.code, Object.keys(refused.problem?.fields ?? {})]).toEqual(['remaining-unanswered', ['content-risky']])
    expect((await publish(filed.caseNo, [{ kind: 'content-risky', answer: '是他转述的，照原话公开' }])).problem).toBeNull()
    expect((await viewOf(filed.caseNo)).versions[0]).toMatchObject({ status: 'published', answers: [{ kind: 'content-risky', answer: '是他转述的，照原话公开' }] })
    expect(JSON.stringify(await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } }))).not.toMatch(/内容检查|违法犯罪|content-/)
  })

  it('are shown to WeChat with everything that identifies masked, from the person who wrote them', async () => {
    const [said] = (await checks.shown()).slice(-1)
    for (const value of Object.values(secret)) expect(String(said?.['content'])).not.toContain(value)
    expect(said).toMatchObject({ version: 2, scene: 2, content: expect.stringContaining('代开发票') as string })
  })

  it('in a supplement are its own check, with the names of the first words masked', async () => {
    const filed = await fileCase(stand, { statement: `我叫${secret.name}，低保没有到账。` })
    await checks.runAll()
    const before = (await checks.shown()).length
    const body = { supplementId: randomUUID(), text: `${secret.name}又被人骂王八蛋。` }
    for (let sent = 0; sent < 2; sent += 1) await filed.citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: filed.caseNo }, body })
    await checks.runAll()
    expect(await seenSince(before)).toEqual(['刘某某又被人骂王八蛋。'])
    await carryTo(stand, filed, 'prepared')
    expect(await contentClues(filed.caseNo)).toEqual([['content-review', '补充的文字：辱骂', false]])
    expect((await publish(filed.caseNo)).problem).toBeNull()
  })
})

describe('what nobody else will read', () => {
  it.each([
    ['private', { publicity: 'private' }], ['a report', { type: 'report' }], ['anonymous', { identity: 'anonymous' }], ['confidential', { identity: 'confidential', type: 'report' }],
    ['of a child in danger', { urgency: 'child' }]
  ] as const)('%s: WeChat never sees it', async (_what, over) => {
    const before = (await checks.shown()).length
    const filed = await fileCase(stand, { statement: '村里有人聚众赌博，请查一查。', contactPhone: secret.phone, ...over })
    expect(await checks.runAll()).toBe(0)
    expect([await seenSince(before), await checks.stored(filed.submissionId)]).toEqual([[], []])
  })

  it.each(["publicity = 'private'", "status = 'withdrawn'"])('nor what has ceased to be for others before its turn came: %s', async (change) => {
    const before = (await checks.shown()).length
    const filed = await fileCase(stand)
    await stand.database.pool.query(`UPDATE cases SET ${change} WHERE id = $1`, [filed.submissionId])
    await checks.runAll()
    expect([await seenSince(before), await checks.stored(filed.submissionId)]).toEqual([[], []])
  })
})

describe('a check', () => {
  it('asks once, however often its job comes, also twice at the same moment', async () => {
    const filed = await fileCase(stand)
    const before = (await checks.shown()).length
    const id = (await checks.stored(filed.submissionId))[0]?.id ?? ''
    await Promise.all([checks.run(id), checks.run(id), checks.run(id)])
    await checks.runAll()
    await finish(HOUR_MS)
    expect([(await seenSince(before)).length, await checks.stored(filed.submissionId)]).toMatchObject([1, [{ verdict: 'pass', label: 100 }]])
  })

  it('that WeChat cannot make now fails and is tried again, by the queue and then by the sweep', async () => {
    const filed = await fileCase(stand)
    await stand.wechat('POST', '/faults', { match: 'msg_sec_check', times: 2, errcode: -1 })
    const id = (await checks.stored(filed.submissionId))[0]?.id ?? ''
    await expect(checks.run(id)).rejects.toThrow('cannot check now')
    await expect(finish(4 * 60_000)).rejects.toThrow('cannot check now')
    expect(await checks.stored(filed.submissionId)).toMatchObject([{ verdict: null }])
    await finish(5 * 60_000)
    expect(await checks.stored(filed.submissionId)).toMatchObject([{ verdict: 'pass' }])
  })

  it('nobody could make within two hours is given up and says so', async () => {
    const filed = await fileCase(stand)
    const before = (await checks.shown()).length
    await finish(2 * HOUR_MS + 60_000)
    expect([await seenSince(before), await checks.stored(filed.submissionId)]).toMatchObject([[], [{ verdict: 'unchecked', reason: 'unavailable' }]])
  })

  it('of who is no user of the mini program ends unchecked, and so does one when a day\'s quota is used up', async () => {
    const [outside, late] = [await fileCase(stand), await fileCase(stand)]
    const { cipher } = stand.composition.services
    await stand.database.pool.query('UPDATE citizen SET openid_cipher = $2 WHERE id = $1', [outside.citizen.id, cipher.encrypt('oOfTheServiceAccount')])
    await checks.run((await checks.stored(outside.submissionId))[0]?.id ?? '')
    expect(await checks.stored(outside.submissionId)).toMatchObject([{ verdict: 'unchecked', reason: 'not-this-person' }])
    await stand.wechat('POST', '/faults', { match: 'msg_sec_check', times: 1, errcode: 45009 })
    await checks.runAll()
    expect(await checks.stored(late.submissionId)).toMatchObject([{ verdict: 'unchecked', reason: 'quota-used-up' }])
  })

  it('of who was not here for two hours ends unchecked, is asked for no more, and holds nothing up', async () => {
    const filed = await fileCase(stand, { statement: '有人说可以代开发票，低保没有到账。' })
    await stand.wechat('POST', '/clock', { advanceMs: 2 * HOUR_MS + 1 })
    await checks.runAll()
    const before = (await checks.shown()).length
    await checks.run((await checks.stored(filed.submissionId))[0]?.id ?? '')
    await finish(HOUR_MS)
    expect([await seenSince(before), await checks.stored(filed.submissionId)]).toMatchObject([[], [{ verdict: 'unchecked', reason: 'not-active' }]])
    await carryTo(stand, filed, 'prepared')
    expect((await viewOf(filed.caseNo)).checks).toEqual([{ what: '提交的文字', outcome: 'unchecked', note: '本人两小时内没有用过小程序，微信不查' }])
    expect((await publish(filed.caseNo)).problem).toBeNull()
  })
})
