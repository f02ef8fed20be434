import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { caseAt, crewOf, fileCase, reply, type Filed } from '../support/factories.ts'
import { give } from '../support/give.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const today = dayOf(Date.now())
const tell = (caseNo: string, command: CaseCommand) => give(stand.composition.services, caseNo, command)
const see = ({ citizen, caseNo }: Filed) => citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
const eventsOf = async (caseNo: string, type: string) => {
  const { rows } = await stand.database.pool.query<{ data: Record<string, unknown> }>(
    'SELECT e.data FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 AND e.type = $2 ORDER BY e.seq', [caseNo, type])
  return rows.map(({ data }) => data)
}
const askFor = (items: string[]): CaseCommand => ({ type: 'request-correction', items, until: addDays(today, 15), explanation: '缺了这些没法核实，补齐后接着办。' })
const waiting = async (items = ['低保证复印件', '银行流水']) => {
  const filed = await caseAt(stand, 'handling')
  await tell(filed.caseNo, askFor(items))
  return filed
}
const correct = (filed: Filed, over: object = {}) => ({ params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), text: '1. 低保证复印件：照片已传', items: [0], fileIds: [] as string[], ...over } })
const rate = ({ citizen, caseNo }: Filed, solved: 'yes' | 'partly' | 'no') => citizen.client.ok('POST /cases/:caseNo/rating', { params: { caseNo }, body: { solved, treated: 4 } })
const again = (filed: Filed) => ({ params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), text: '钱还是没有到账' } })

describe('answering a correction', () => {
  it('the locked list is shown with its day and reason, and the pause as a banner', async () => {
    const view = await see(await waiting())
    expect(view.corrections).toEqual([expect.objectContaining({ open: true, until: addDays(today, 15), reason: null, answer: null, items: [{ text: '低保证复印件', given: false }, { text: '银行流水', given: false }] })])
    expect(view.pause).toMatchObject({ reason: 'correction', name: '等待补齐材料', since: today, until: addDays(today, 15), explanation: '缺了这些没法核实，补齐后接着办。' })
    expect(view.canDo).toContain('correct')
  })

  it('with words and photos starts the clocks again and shows what is still open', async () => {
    const filed = await waiting()
    const fileId = randomUUID()
    await filed.citizen.client.upload(fileId, await sharp({ create: { width: 40, height: 40, channels: 3, background: '#4a7' } }).jpeg().toBuffer())
    await filed.citizen.client.ok('POST /cases/:caseNo/corrections', correct(filed, { fileIds: [fileId] }))
    const view = await see(filed)
    expect(view.corrections[0]).toMatchObject({ open: false, answer: { text: '1. 低保证复印件：照片已传' }, items: [{ given: true }, { given: false }] })
    expect([view.pause, view.files.map((file) => file.fileId), view.canDo.includes('correct')]).toEqual([null, [fileId], false])
    expect(await eventsOf(filed.caseNo, 'correction-given')).toEqual([{ text: '1. 低保证复印件：照片已传', items: [0], fileIds: [fileId] }])
  })

  it('sent again after a lost answer it is one correction', async () => {
    const filed = await waiting()
    const body = correct(filed)
    await filed.citizen.client.ok('POST /cases/:caseNo/corrections', body)
    await filed.citizen.client.ok('POST /cases/:caseNo/corrections', body)
    expect(await eventsOf(filed.caseNo, 'correction-given')).toHaveLength(1)
  })

  it('an item that is not on the list and a photo that is not there are refused, and nothing is kept', async () => {
    const filed = await waiting()
    expect((await filed.citizen.client.call('POST /cases/:caseNo/corrections', correct(filed, { items: [2] }))).problem?.fields).toEqual({ items: '清单里没有这一样' })
    expect(await filed.citizen.client.refusal('POST /cases/:caseNo/corrections', correct(filed, { fileIds: [randomUUID()] }))).toBe('file-missing')
    expect(await eventsOf(filed.caseNo, 'correction-given')).toEqual([])
  })

  it('nobody else can answer it, and without a list there is nothing to answer', async () => {
    const filed = await waiting()
    const stranger = await stand.newCitizen()
    expect(await stranger.client.refusal('POST /cases/:caseNo/corrections', correct(filed))).toBe('case-not-found')
    const plain = await caseAt(stand, 'handling')
    expect(await plain.citizen.client.refusal('POST /cases/:caseNo/corrections', correct(plain))).toBe('not-paused')
  })

  it('a second request shows the supervisor\'s reason', async () => {
    const filed = await waiting()
    await filed.citizen.client.ok('POST /cases/:caseNo/corrections', correct(filed))
    await tell(filed.caseNo, { type: 'request-more', items: ['户口本'], until: addDays(today, 10), explanation: '又发现缺户口本', reason: '原清单漏列，经股长批准' })
    expect((await see(filed)).corrections.map(({ reason, open }) => [reason, open])).toEqual([[null, false], ['原清单漏列，经股长批准', true]])
  })
})

describe('was I really called', () => {
  const confirm = (filed: Filed, contacted: boolean) => filed.citizen.client.ok('POST /cases/:caseNo/contact-confirmation', { params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), contacted } })

  it('is asked after a call that reached them, answered once, and asked anew after the next call', async () => {
    const filed = await caseAt(stand, 'handling')
    expect((await see(filed)).canDo).not.toContain('confirm-contact')
    const call: CaseCommand = { type: 'record-contact', method: 'phone', outcome: 'reached', note: '本人接听' }
    await tell(filed.caseNo, call)
    expect((await see(filed)).canDo).toContain('confirm-contact')
    await confirm(filed, false)
    expect((await see(filed)).canDo).not.toContain('confirm-contact')
    expect((await see(filed)).timeline.at(-1)).toMatchObject({ step: '群众核实联系', text: '您说：没有联系过我' })
    await tell(filed.caseNo, call)
    expect((await see(filed)).canDo).toContain('confirm-contact')
  })
})

describe('after the answer', () => {
  it('没解决 lets the citizen ask again once; the second round is answered and rated anew, the first answer stays', async () => {
    const filed = await caseAt(stand, 'answered')
    expect((await see(filed)).canDo).toEqual(['confirm-contact', 'rate'])
    await rate(filed, 'no')
    expect((await see(filed)).canDo).toContain('ask-again')
    const body = again(filed)
    await filed.citizen.client.ok('POST /cases/:caseNo/second-round', body)
    await filed.citizen.client.ok('POST /cases/:caseNo/second-round', body)
    const second = await see(filed)
    expect(second).toMatchObject({ status: 'accepted', round: 2, rating: null, firstReply: null })
    expect(second.clocks.filter(({ governs }) => governs).map(({ round }) => round)).toEqual([1, 2])
    await tell(filed.caseNo, { type: 'sign' })
    await tell(filed.caseNo, { type: 'record-contact', method: 'phone', outcome: 'reached', note: '本人接听' })
    await tell(filed.caseNo, { type: 'record-finding', text: '银行已退票重发' })
    const text = `${reply}第二次已当面核对到账。`
    await tell(filed.caseNo, { type: 'draft-reply', text })
    await tell(filed.caseNo, { type: 'approve-reply', text, edited: false })
    const answered = await see(filed)
    expect([answered.reply?.text, answered.firstReply?.text]).toEqual([expect.stringContaining('第二次'), expect.stringContaining('补发三个月')])
    await rate(filed, 'yes')
    expect(await see(filed)).toMatchObject({ rating: { solved: 'yes' }, canDo: [expect.any(String)] })
    expect(await filed.citizen.client.refusal('POST /cases/:caseNo/second-round', again(filed))).toBe('already-asked-again')
  })

  it('解决了 and thirty-one days later there is no second round', async () => {
    const solved = await caseAt(stand, 'answered')
    await rate(solved, 'yes')
    expect(await solved.citizen.client.refusal('POST /cases/:caseNo/second-round', again(solved))).toBe('was-solved')
    const late = await caseAt(stand, 'answered')
    await rate(late, 'no')
    await stand.database.pool.query('UPDATE cases SET answered_at = now() - interval \'31 days\' WHERE case_no = $1', [late.caseNo])
    expect((await see(late)).canDo).not.toContain('ask-again')
    expect(await late.citizen.client.refusal('POST /cases/:caseNo/second-round', again(late))).toBe('too-late-to-ask-again')
  })

  it('a 信访 carries the last day for 复查, thirty days from the answer (信访工作条例 第三十五条)', async () => {
    const filed = await caseAt(stand, 'answered')
    const review = (await see(filed)).clocks.find(({ ruleId }) => ruleId === 'R06')
    expect(review).toMatchObject({ law: '信访工作条例', article: '第三十五条', bound: 'citizen', nominal: addDays(today, 30) })
  })

  it('an objection to a decision carries the last day for 复议, sixty days (行政复议法 第二十条)', async () => {
    const filed = await fileCase(stand, { type: 'complaint', path: 'reconsideration' })
    expect((await see(filed)).clocks.find(({ ruleId }) => ruleId === 'R24')).toMatchObject({ nominal: addDays(today, 60), article: '第二十条' })
  })
})

describe('taking a case back', () => {
  const withdraw = (filed: Filed) => filed.citizen.client.call('POST /cases/:caseNo/withdrawal', { params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), reason: '已经解决了' } })

  it('ends it with the reason in its history', async () => {
    const filed = await caseAt(stand, 'handling')
    expect((await withdraw(filed)).status).toBe(200)
    expect(await see(filed)).toMatchObject({ stage: '已撤回', canDo: [] })
    expect((await see(filed)).timeline.at(-1)).toMatchObject({ step: '已撤回', text: '已经解决了' })
  })

  it('a report cannot be taken back: it is looked into all the same', async () => {
    const filed = await fileCase(stand, { type: 'report' })
    expect((await see(filed)).canDo).not.toContain('withdraw')
    expect((await withdraw(filed)).problem?.code).toBe('not-allowed-in-this-status')
  })
})

describe('信息泄露', () => {
  it('can be reported on a confidential case, once, and shuts it', async () => {
    const open = await fileCase(stand, { type: 'report' })
    expect((await see(open)).canDo).not.toContain('report-leak')
    const filed = await fileCase(stand, { type: 'report', identity: 'confidential' })
    expect((await see(filed)).canDo).toContain('report-leak')
    await filed.citizen.client.ok('POST /cases/:caseNo/leak-report', { params: { caseNo: filed.caseNo }, body: { recordId: randomUUID(), text: '村里有人来问是不是我写的' } })
    expect((await stand.database.pool.query('SELECT frozen FROM cases WHERE case_no = $1', [filed.caseNo])).rows).toEqual([{ frozen: true }])
    expect((await see(filed)).canDo).not.toContain('report-leak')
  })
})

describe('a bad rating', () => {
  it('gives the staff a call-back to make, by itself', async () => {
    const filed = await caseAt(stand, 'answered')
    await rate(filed, 'no')
    const { officer } = await crewOf(stand)
    expect((await officer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo: filed.caseNo } })).commands).toContain('call-back')
    expect((await see(filed)).clocks.map(({ ruleId }) => ruleId)).toContain('P07')
  })
})

describe('a rating sent twice', () => {
  it('under the same number is one; under another it is refused', async () => {
    const filed = await caseAt(stand, 'answered')
    const call = { params: { caseNo: filed.caseNo }, body: { ratingId: randomUUID(), solved: 'partly' as const, treated: 4 } }
    await filed.citizen.client.ok('POST /cases/:caseNo/rating', call)
    await filed.citizen.client.ok('POST /cases/:caseNo/rating', call)
    expect(await filed.citizen.client.refusal('POST /cases/:caseNo/rating', { ...call, body: { ...call.body, ratingId: randomUUID() } })).toBe('already-rated')
    expect((await stand.database.pool.query("SELECT 1 FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 AND e.type = 'case-rated'", [filed.caseNo])).rowCount).toBe(1)
  })
})
