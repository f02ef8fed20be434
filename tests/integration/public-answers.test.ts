import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextAt } from '@minsheng/api/composition.ts'
import { assertCode } from '@minsheng/api/features/cases/index.ts'
import { announceChange } from '@minsheng/workers/handlers/announce-change.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { answerNoOf, caseAt, crewOf, fileCase, type Filed, learnNumber, versionOf } from '../support/factories.ts'

const secret = { name: '刘满香', id: '430923194703152426', phone: '13873712345', card: '6222021234567890128' }
const statement = `我叫${secret.name}，身份证${secret.id}，手机${secret.phone}，银行卡${secret.card}，轮椅补贴没有到账。`
let stand: Stand
let published: Filed
const hidden: Record<string, Filed> = {}
beforeAll(async () => {
  stand = await startStand()
  published = await caseAt(stand, 'published', { statement, title: '轮椅补贴没有到账', contactName: secret.name, contactPhone: secret.phone, type: 'complaint' })
  for (const stage of ['submitted', 'declined', 'handling', 'drafted', 'answered', 'prepared', 'withheld'] as const) hidden[stage] = await caseAt(stand, stage, { statement: `紫云英${stage}的事`, title: `紫云英${stage}` })
  hidden['private'] = await caseAt(stand, 'answered', { statement: '紫云英private的事', publicity: 'private' })
  hidden['report'] = await caseAt(stand, 'answered', { statement: '紫云英report的事', type: 'report' })
  hidden['urgent'] = await caseAt(stand, 'answered', { statement: '紫云英urgent的事', urgency: 'danger', publicity: 'public' })
})
afterAll(async () => { await stand.stop() })

const numberOf = ({ caseNo }: Filed) => answerNoOf(caseNo)
const fresh = () => new Promise((resolve) => setTimeout(resolve, 10))

describe('what anybody may read', () => {
  it('holds nothing of what identifies a person, in list, answer and search', async () => {
    const pages = [
      await stand.anyone.ok('GET /answers'), await stand.anyone.ok('GET /answers/:answerNo', { params: { answerNo: numberOf(published) } }),
      await stand.anyone.ok('GET /answers', { querystring: { q: '轮椅补贴' } })
    ]
    for (const page of pages) for (const each of Object.values(secret)) expect(JSON.stringify(page)).not.toContain(each)
    expect(pages.map((page) => JSON.stringify(page)).every((text) => text.includes('轮椅补贴'))).toBe(true)
  })

  it('is not found by the words that were masked', async () => {
    for (const q of Object.values(secret)) expect((await stand.anyone.ok('GET /answers', { querystring: { q } })).items).toEqual([])
  })

  it('does not hold what is not published: not by list, not by number, not by any word of it', async () => {
    expect((await stand.anyone.ok('GET /answers')).items.map(({ answerNo }) => answerNo)).toEqual([numberOf(published)])
    expect((await stand.anyone.ok('GET /answers', { querystring: { q: '紫云英' } })).items).toEqual([])
    for (const [stage, filed] of Object.entries(hidden)) {
      expect(await stand.anyone.refusal('GET /answers/:answerNo', { params: { answerNo: numberOf(filed) } }), stage).toBe('answer-not-found')
    }
  })

  for (const [kind, told, counted] of [
    ['private', '按您的意愿不公开', 'citizen-asked'], ['report', '依规定不公开', 'report'], ['urgent', '依规定不公开', 'health-or-violence']
  ] as const) {
    it(`a ${kind} case is withheld with its answer for the true reason, and cannot be prepared by anybody`, async () => {
      const { preparer } = await crewOf(stand)
      const { caseNo, citizen } = hidden[kind] as Filed
      const { timeline } = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
      expect(timeline.map(({ text }) => text)).toContain(told)
      const { rows } = await stand.database.pool.query("SELECT e.data->>'reason' AS reason FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 AND e.type = 'publication-withheld'", [caseNo])
      expect(rows).toEqual([{ reason: counted }])
      const body = { version: await versionOf(preparer, caseNo), parties: [], title: '标题', question: '问题', reply: '答复' }
      expect(await preparer.client.refusal('POST /staff/cases/:caseNo/publication', { params: { caseNo }, body })).toBe('not-allowed-in-this-status')
    })
  }

  it('a rating given before publication and one given after it both stand beside the answer', async () => {
    const early = await caseAt(stand, 'closed', { statement: '先评价后公开的事' })
    const { preparer, head } = await crewOf(stand)
    const copy = { parties: [], title: '先评价后公开', question: '问题', reply: '答复' }
    await preparer.client.ok('POST /staff/cases/:caseNo/publication', { params: { caseNo: early.caseNo }, body: { ...copy, version: early.version } })
    await head.client.ok('POST /staff/cases/:caseNo/publication/publish', { params: { caseNo: early.caseNo }, body: { version: early.version + 1 } })
    await learnNumber(head, early.caseNo)
    expect(await stand.anyone.ok('GET /answers/:answerNo', { params: { answerNo: numberOf(early) } })).toMatchObject({ solved: 'yes', treated: 5 })
    const late = await caseAt(stand, 'published', { statement: '先公开后评价的事' })
    await late.citizen.client.ok('POST /cases/:caseNo/rating', { params: { caseNo: late.caseNo }, body: { solved: 'no', treated: 1, comment: '不公开的话' } })
    const shown = await stand.anyone.ok('GET /answers/:answerNo', { params: { answerNo: numberOf(late) } })
    expect(shown).toMatchObject({ solved: 'no', treated: 1 })
    expect(JSON.stringify(shown)).not.toContain('不公开的话')
  })

  it('the names taken out of a public copy lie encrypted and come back to staff only', async () => {
    const { rows } = await stand.database.pool.query<{ parties: string[] }>('SELECT parties FROM publication p JOIN cases c ON c.id = p.case_id WHERE c.case_no = $1', [published.caseNo])
    expect(JSON.stringify(rows)).not.toContain(secret.name)
    const { preparer } = await crewOf(stand)
    expect((await preparer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo: published.caseNo } })).publicCopy?.parties).toContain(secret.name)
  })
})

describe('the public list', () => {
  it('is newest first, page by page, each once, and can be narrowed by type and township', async () => {
    const township = '430923212'
    const made = []
    for (let i = 0; i < 5; i += 1) made.push(numberOf(await caseAt(stand, 'published', { statement: `古楼的第${i}件`, townshipCode: township, type: i % 2 ? 'help' : 'suggestion' })))
    const seen: string[] = []
    for (let cursor: string | undefined, page = 0; page < 5; page += 1) {
      const { items, next } = await stand.anyone.ok('GET /answers', { querystring: { township, limit: 2, ...(cursor ? { cursor } : {}) } })
      seen.push(...items.map(({ answerNo }) => answerNo))
      if (next === null) break
      cursor = next
    }
    expect(seen).toEqual(made.toReversed())
    expect((await stand.anyone.ok('GET /answers', { querystring: { township, type: 'help' } })).items.map(({ answerNo }) => answerNo)).toEqual([made[3], made[1]])
    expect((await stand.anyone.ok('GET /answers', { querystring: { township, q: '古楼' } })).items).toHaveLength(5)
  })

  it('takes any search: blanks, signs, operators and a NUL find nothing and break nothing', async () => {
    for (const q of [' ', '!!!', '& | ! <->', ':*', '\'; DROP TABLE cases; --', '低\0保', '％％', '😀']) {
      expect((await stand.anyone.call('GET /answers', { querystring: { q } })).status).toBe(200)
    }
  })

  it('is given with a tag, not sent again to whoever has it, and made anew when something is published', async () => {
    const url = addressOf(stand.baseUrl, 'GET /answers', { querystring: { type: 'consultation' } })
    const first = await fetch(url)
    const etag = first.headers.get('etag') ?? ''
    expect([first.status, etag.length > 10, first.headers.get('cache-control')]).toEqual([200, true, 'public, max-age=0, must-revalidate'])
    const again = await fetch(url, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const filed = await caseAt(stand, 'published', { type: 'consultation', statement: '刚刚公开的一件' })
    await announceChange(stand.composition, { caseNo: filed.caseNo, unitId: null, answers: true })
    await expect.poll(async () => { await fresh(); return (await fetch(url, { headers: { 'if-none-match': etag } })).status }, { timeout: 4_500 }).toBe(200)
    expect(((await (await fetch(url)).json()) as { items: { answerNo: string }[] }).items.map(({ answerNo }) => answerNo)).toEqual([numberOf(filed)])
  })
})

describe('looking a case up by number and code', () => {
  const lookUp = (caseNo: string, queryCode: string) => stand.anyone.call('POST /lookups', { body: { caseNo, queryCode } })

  it('shows what its citizen sees, without photos and without what only they may do', async () => {
    const { body } = await lookUp(published.caseNo, published.receipt.queryCode)
    expect(body).toMatchObject({ caseNo: published.caseNo, status: 'answered', canRate: false, canSupplement: false, files: [] })
  })

  it('a wrong code and a wrong number sound the same, and after ten wrong ones nothing more is looked at', async () => {
    const filed = await fileCase(stand)
    const wrong = await lookUp(filed.caseNo, '00000000')
    const nowhere = await lookUp('MZ2026999999', '00000000')
    expect([wrong.status, wrong.problem?.code, wrong.problem?.message]).toEqual([nowhere.status, nowhere.problem?.code, nowhere.problem?.message])
    for (let i = 0; i < 9; i += 1) await lookUp(filed.caseNo, String(i).repeat(8))
    const refused = await lookUp(filed.caseNo, filed.receipt.queryCode)
    expect([refused.status, refused.problem?.code]).toEqual([429, 'too-many-lookups'])
    // Whoever tried shut only their own way in.
    const elsewhere = contextAt(stand.composition.services, new Date(), { actor: { kind: 'anyone' }, address: '203.0.113.9', sign: () => '' })
    await expect(assertCode(elsewhere, { caseNo: filed.caseNo, queryCode: filed.receipt.queryCode })).resolves.toBeUndefined()
  })
})

describe('a published answer', () => {
  it('has a number of its own, which leads nobody to the case, and says by when it was due and when it came', async () => {
    await caseAt(stand, 'submitted')
    const filed = await caseAt(stand, 'prepared', { type: 'consultation', statement: '请问老年证哪里办？' })
    await stand.database.pool.query("UPDATE cases SET received_on = '2026-09-07', due_on = '2026-09-10' WHERE case_no = $1", [filed.caseNo])
    const { head } = await crewOf(stand)
    await head.client.ok('POST /staff/cases/:caseNo/publication/publish', { params: { caseNo: filed.caseNo }, body: { version: filed.version } })
    await learnNumber(head, filed.caseNo)
    expect(numberOf(filed)).toMatch(/^GK2026\d{6}$/)
    expect(numberOf(filed).slice(2)).not.toBe(filed.caseNo.slice(2))
    const answer = await stand.anyone.ok('GET /answers/:answerNo', { params: { answerNo: numberOf(filed) } })
    expect(answer.daysAllowed).toBe(3)
    expect(answer.daysUsed).toBeGreaterThan(3)
    expect(await (await fetch(`${stand.baseUrl}/gongkai/${numberOf(filed)}`)).text()).toContain('（限 3 个工作日，超期）')
  })
})
