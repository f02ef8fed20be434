import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { aCase, carryTo, caseAt, fileCase } from '../support/factories.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const countOf = async (id: string) => {
  const { rows } = await stand.database.pool.query<{ cases: number, events: number, outbox: number }>(`
    SELECT (SELECT count(*)::int FROM cases WHERE id = $1) AS cases, (SELECT count(*)::int FROM case_event WHERE case_id = $1) AS events,
      (SELECT count(*)::int FROM outbox o JOIN cases c ON c.case_no = o.payload->>'caseNo' WHERE c.id = $1) AS outbox`, [id])
  return rows[0]
}

describe('filing a case', () => {
  it('sent again after a lost answer it is the same case with the same receipt', async () => {
    const { client } = await stand.newCitizen()
    const body = aCase()
    const first = await client.ok('POST /cases', { body })
    expect(await client.ok('POST /cases', { body: { ...body, statement: '网断了再发一次' } })).toEqual(first)
    expect(await client.ok('GET /cases/:caseNo/receipt', { params: { caseNo: first.caseNo } })).toEqual(first)
    expect(await countOf(body.submissionId)).toEqual({ cases: 1, events: 1, outbox: 1 })
  })

  it('fifty sendings at the same moment are one case and fifty equal receipts', async () => {
    const { client } = await stand.newCitizen()
    const body = aCase()
    const receipts = await Promise.all(Array.from({ length: 50 }, () => client.ok('POST /cases', { body })))
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
    expect(await countOf(body.submissionId)).toEqual({ cases: 1, events: 1, outbox: 1 })
  })

  it('fifty different cases at the same moment get fifty different numbers', async () => {
    const { client } = await stand.newCitizen()
    const receipts = await Promise.all(Array.from({ length: 50 }, () => client.ok('POST /cases', { body: aCase() })))
    expect(new Set(receipts.map(({ caseNo }) => caseNo)).size).toBe(50)
  })

  it('with the number of somebody else\'s submission it is refused and tells nothing of theirs', async () => {
    const theirs = await fileCase(stand)
    const { client } = await stand.newCitizen()
    const { status, problem } = await client.call('POST /cases', { body: aCase({ submissionId: theirs.submissionId }) })
    expect([status, problem?.code]).toEqual([409, 'submission-taken'])
    expect(JSON.stringify(problem)).not.toContain(theirs.caseNo)
  })

  it('before the privacy notice is agreed to it is refused', async () => {
    const { client } = await stand.newCitizen({ agreed: false })
    expect(await client.refusal('POST /cases', { body: aCase() })).toBe('privacy-not-accepted')
  })

  it('names the field at fault', async () => {
    const { client } = await stand.newCitizen()
    const fieldsOf = async (over: object) => (await client.call('POST /cases', { body: { ...aCase(), ...over } as never })).problem?.fields
    expect(await fieldsOf({ statement: 'x'.repeat(2_001) })).toEqual({ statement: '最多 2000 个字' })
    expect(await fieldsOf({ statement: '' })).toEqual({ statement: '不能为空' })
    expect(await fieldsOf({ statement: ' \n　' })).toEqual({ statement: '不能为空' })
    expect(await fieldsOf({ type: 'praise' })).toEqual({ type: expect.stringContaining('选') })
    expect(await fieldsOf({ townshipCode: '430923999' })).toEqual({ townshipCode: '没有这个乡镇' })
    expect(await fieldsOf({ contactPhone: '打给我' })).toEqual({ contactPhone: '格式不对' })
    expect(await fieldsOf({ submissionId: '1' })).toEqual({ submissionId: expect.any(String) })
    expect(await fieldsOf({ fileIds: Array.from({ length: 10 }, () => randomUUID()) })).toEqual({ fileIds: '最多 9 项' })
    expect(await fieldsOf({ status: 'answered' })).toEqual({ status: '不认识的内容' })
    expect(await fieldsOf({ statement: undefined })).toEqual({ statement: '必须填写' })
  })

  it('two thousand characters, an emoji cut in half and a NUL are kept as words, not lost', async () => {
    const { client } = await stand.newCitizen()
    const statement = `${'民'.repeat(1_990)}😀\0谢谢${'😀'.slice(0, 1)}`
    const { caseNo } = await client.ok('POST /cases', { body: aCase({ statement }) })
    expect((await client.ok('GET /cases/:caseNo', { params: { caseNo } })).statement).toBe(`${'民'.repeat(1_990)}😀谢谢\uFFFD`)
  })

  it('without a title it takes the first sentence', async () => {
    const { citizen, caseNo } = await fileCase(stand, { statement: '低保没到账。已经三个月了。' })
    expect((await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })).title).toBe('低保没到账')
  })
})

describe('a citizen\'s own cases', () => {
  it('come newest first, page by page, each once', async () => {
    const citizen = await stand.newCitizen()
    for (let i = 0; i < 7; i += 1) await fileCase(stand, { title: `第${i}件` }, citizen)
    const seen: string[] = []
    for (let cursor: string | undefined, pages = 0; pages < 5; pages += 1) {
      const { items, next } = await citizen.client.ok('GET /cases', { querystring: { limit: 3, ...(cursor ? { cursor } : {}) } })
      seen.push(...items.map(({ title }) => title))
      if (next === null) break
      cursor = next
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `第${i}件`))
  })

  it('a forged page mark is refused with words', async () => {
    const { client } = await stand.newCitizen()
    for (const values of [['x', 'y'], ['2026-02-31', randomUUID()], ['2026-02-01T00:00:00.000Z', '1'], [1, 2], 'text']) {
      const cursor = Buffer.from(JSON.stringify(values)).toString('base64url')
      expect((await client.call('GET /cases', { querystring: { cursor } })).problem?.fields).toEqual({ cursor: expect.any(String) })
    }
  })

  it('somebody else\'s case does not exist: not to see, not to supplement, not to rate', async () => {
    const { caseNo } = await caseAt(stand, 'answered')
    const { client } = await stand.newCitizen()
    const params = { caseNo }
    const codes = await Promise.all([
      client.refusal('GET /cases/:caseNo', { params }), client.refusal('GET /cases/:caseNo/receipt', { params }),
      client.refusal('POST /cases/:caseNo/supplements', { params, body: { supplementId: randomUUID(), text: '我也要说' } }),
      client.refusal('POST /cases/:caseNo/rating', { params, body: { solved: 'yes', treated: 5 } }),
      client.refusal('GET /cases/:caseNo', { params: { caseNo: 'MZ2026999999' } })
    ])
    expect(new Set(codes)).toEqual(new Set(['case-not-found']))
  })
})

describe('supplements', () => {
  it('the same one sent ten times at once is one, and staff see that there is one', async () => {
    const filed = await fileCase(stand)
    const supplementId = randomUUID()
    const send = () => filed.citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: filed.caseNo }, body: { supplementId, text: '补充一点😀'.slice(0, 5) } })
    await Promise.all(Array.from({ length: 10 }, send))
    expect((await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })).supplements.map(({ text }) => text)).toEqual(['补充一点\uFFFD'])
    const { client } = await stand.logInAs('intake', 'office')
    expect((await client.ok('GET /staff/cases/:caseNo', { params: { caseNo: filed.caseNo } })).supplemented).toBe(true)
  })

  it('one that another case already has is refused, not a failure', async () => {
    const [mine, other] = [await fileCase(stand), await fileCase(stand)]
    const supplementId = randomUUID()
    await other.citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: other.caseNo }, body: { supplementId, text: '别人的' } })
    expect(await mine.citizen.client.refusal('POST /cases/:caseNo/supplements', { params: { caseNo: mine.caseNo }, body: { supplementId, text: '我的' } })).toBe('submission-taken')
  })

  it('the twenty-first is refused, and so is one after the answer', async () => {
    const filed = await fileCase(stand)
    const send = () => filed.citizen.client.call('POST /cases/:caseNo/supplements', { params: { caseNo: filed.caseNo }, body: { supplementId: randomUUID(), text: '还有' } })
    for (let i = 0; i < 20; i += 1) expect((await send()).problem).toBeNull()
    expect((await send()).problem?.code).toBe('too-many-supplements')
    const answered = await fileCase(stand)
    await carryTo(stand, answered, 'answered')
    expect(await answered.citizen.client.refusal('POST /cases/:caseNo/supplements', { params: { caseNo: answered.caseNo }, body: { supplementId: randomUUID(), text: '太晚了' } })).toBe('not-allowed-in-this-status')
  })
})
