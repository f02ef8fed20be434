import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { deskOf, type Desk } from '../support/desk.ts'
import { caseAt, crewOf, reply, type Crew } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

let stand: Stand
let crew: Crew
let desk: Desk
let head: StaffMember
let supervisor: StaffMember
beforeAll(async () => {
  stand = await startStand()
  crew = await crewOf(stand)
  desk = deskOf(stand)
  head = await stand.logInAs('head', 'bureau')
  supervisor = await stand.logInAs('supervisor', 'office')
})
afterAll(async () => { await stand.stop() })

const today = dayOf(Date.now())
const corrected = reply.replace('一千二百元', '一千三百元')
const order = { reason: '逾期未办', instruction: '三日内办结并反馈', until: addDays(today, 3) }

describe('what a reply must have', () => {
  it('is refused without a contact, without a finding, without its four parts, and when it says nothing', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: reply })).toBe('contact-missing')
    expect(await desk.say(crew.officer, caseNo, 'contacts', { method: 'phone', outcome: 'reached', note: '本人接听' })).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: reply })).toBe('finding-missing')
    expect(await desk.say(crew.officer, caseNo, 'findings', { text: '银行卡失效' })).toBe('ok')
    for (const text of ['已收悉', '您好，您反映的问题已转相关部门处理，请耐心等待回复。谢谢！']) expect(await desk.say(crew.officer, caseNo, 'reply', { text })).toBe('reply-perfunctory')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: '您反映母亲低保金停发一事，经查，因银行卡失效退回，现在已经好了。' })).toBe('reply-incomplete')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: reply, outcome: 'partly-true' })).toBe('ok')
    expect(await desk.say(crew.chief, caseNo, 'reply/approve', { text: '同意' })).toBe('reply-perfunctory')
    expect(await desk.say(crew.chief, caseNo, 'reply/approve', {})).toBe('ok')
    expect((await desk.see(crew.chief, caseNo)).outcome).toBe('partly-true')
    expect((await desk.eventsOf(caseNo, 'case-answered'))[0]?.data['outcome']).toBe('partly-true')
  })
})

describe('法制保密审核', () => {
  it('信访工作条例 第30条: a report reaches the citizen only after the legal reviewer let it pass, in their words if they change them', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'vetted', { type: 'report' })
    expect((await desk.see(crew.preparer, caseNo)).stage).toBe('法制审核')
    expect((await crew.preparer.client.ok('GET /staff/cases', { querystring: { box: 'legal-review' } })).items.map((item) => item.caseNo)).toEqual([caseNo])
    expect((await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })).reply).toBeNull()
    expect(await desk.say(crew.chief, caseNo, 'reply/clear', {})).toBe('forbidden')
    expect(await desk.say(crew.preparer, caseNo, 'reply/clear', { text: '同意' })).toBe('reply-perfunctory')
    expect(await desk.say(crew.preparer, caseNo, 'reply/clear', { text: corrected })).toBe('ok')
    expect((await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })).reply?.text).toBe(corrected)
    expect(await desk.titlesFor(citizen)).toContain('您反映的事有答复了')
    expect((await desk.see(crew.preparer, caseNo)).reply).toMatchObject({ status: 'approved', text: corrected })
  })

  it('what the legal reviewer sends back is drafted anew and reviewed anew', async () => {
    const { caseNo } = await caseAt(stand, 'vetted', { type: 'report' })
    expect(await desk.say(crew.chief, caseNo, 'reply/return', { reason: '越过了审核' })).toBe('forbidden')
    expect(await desk.say(crew.preparer, caseNo, 'reply/send-back', { reason: '隐去举报人线索' })).toBe('ok')
    expect((await desk.see(crew.officer, caseNo)).reply).toMatchObject({ status: 'returned', returnReason: '隐去举报人线索' })
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: corrected })).toBe('ok')
    expect(await desk.say(crew.preparer, caseNo, 'reply/send-back', { reason: '还没到我这里' })).toBe('forbidden')
    expect(await desk.say(crew.chief, caseNo, 'reply/approve', {})).toBe('ok')
    expect(await desk.say(crew.preparer, caseNo, 'reply/clear', {})).toBe('ok')
  })

  it('the words a chief corrected are those the legal reviewer reads', async () => {
    const { caseNo } = await caseAt(stand, 'drafted', { type: 'report' })
    expect(await desk.say(crew.chief, caseNo, 'reply/approve', { text: corrected })).toBe('ok')
    expect((await desk.see(crew.preparer, caseNo)).reply).toMatchObject({ status: 'drafted', text: corrected })
  })

  it('a plain call for help is answered by the chief alone, and cannot be cleared', async () => {
    const { caseNo } = await caseAt(stand, 'drafted')
    expect(await desk.say(crew.preparer, caseNo, 'reply/clear', {})).toBe('not-allowed-in-this-status')
  })
})

describe('督办', () => {
  it('who, why, until when; feedback of the unit; ended on evidence; and the reply passes the legal reviewer', async () => {
    const { caseNo } = await caseAt(stand, 'recorded')
    expect(await desk.say(crew.officer, caseNo, 'supervision/progress', { text: '没有督办' })).toBe('not-supervised')
    expect(await desk.say(supervisor, caseNo, 'supervision/end', { evidence: '没有督办' })).toBe('not-supervised')
    expect(await desk.say(crew.chief, caseNo, 'supervision/open', order)).toBe('forbidden')
    expect(await desk.say(supervisor, caseNo, 'supervision/open', { ...order, until: addDays(today, -1) })).toBe('pause-in-the-past')
    expect(await desk.say(supervisor, caseNo, 'supervision/open', order)).toBe('ok')
    expect(await desk.say(head, caseNo, 'supervision/open', order)).toBe('already-supervised')
    expect((await supervisor.client.ok('GET /staff/cases', { querystring: { box: 'supervised' } })).items).toEqual([expect.objectContaining({ caseNo, supervisedUntil: order.until })])
    expect(await desk.say(crew.officer, caseNo, 'supervision/progress', { text: '已联系银行' })).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: reply })).toBe('ok')
    expect(await desk.say(crew.chief, caseNo, 'reply/approve', {})).toBe('ok')
    expect((await desk.see(crew.chief, caseNo)).stage).toBe('法制审核')
    expect(await desk.say(supervisor, caseNo, 'supervision/end', { evidence: '补发凭证复印件' })).toBe('ok')
    expect((await desk.see(crew.chief, caseNo)).supervisions).toEqual([expect.objectContaining({ ...order, by: supervisor.name, evidence: '补发凭证复印件', progress: [expect.objectContaining({ text: '已联系银行' })] })])
  })

  it('a leader\'s instruction is a record; nobody else gives one', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    expect(await desk.say(supervisor, caseNo, 'instructions', { text: '请认真办理' })).toBe('forbidden')
    expect(await desk.say(crew.head, caseNo, 'instructions', { text: '请认真办理' })).toBe('ok')
    expect((await desk.see(crew.officer, caseNo)).instructions).toEqual([expect.objectContaining({ by: crew.head.name, text: '请认真办理' })])
  })
})

describe('责任追究', () => {
  it('信访工作条例 第45条: is read by those who may discipline; everybody else sees that there is something, and not what', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'answered')
    const words = '对责任人谈话提醒并责令检查'
    expect(await desk.say(crew.head, caseNo, 'accountability', { text: words })).toBe('forbidden')
    expect(await desk.say(head, caseNo, 'accountability', { text: words })).toBe('ok')
    for (const reader of [head, supervisor]) {
      const { accountability, history } = await desk.see(reader, caseNo)
      expect([accountability[0]?.text, history.at(-1)?.text]).toEqual([words, words])
    }
    for (const reader of [crew.officer, crew.chief, crew.head, crew.intake, crew.preparer]) {
      const view = await desk.see(reader, caseNo)
      expect([view.accountability[0]?.text, view.history.at(-1)?.text]).toEqual(['内容限阅', '内容限阅'])
      expect(JSON.stringify(view)).not.toContain(words)
    }
    expect(JSON.stringify(await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } }))).not.toMatch(/责任追究|谈话提醒/)
    const { caseNo: open } = await caseAt(stand, 'handling')
    expect(await desk.say(head, open, 'accountability', { text: words })).toBe('not-allowed-in-this-status')
  })
})

describe('after the answer', () => {
  const rate = (citizen: { client: StaffMember['client'] }, caseNo: string, solved: 'yes' | 'no') => citizen.client.ok('POST /cases/:caseNo/rating', { params: { caseNo }, body: { solved, treated: 2 } })
  const toCallBack = async () => (await crew.officer.client.ok('GET /staff/cases', { querystring: { box: 'to-call-back' } })).items.map((item) => item.caseNo)

  it('P07: a bad rating waits in a box until somebody called back; a good one asks for nothing', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'answered')
    const call = { reached: true, note: '已说明补发时间' }
    expect(await desk.say(crew.officer, caseNo, 'call-backs', call)).toBe('was-solved')
    await rate(citizen, caseNo, 'no')
    expect(await toCallBack()).toEqual([caseNo])
    expect(await desk.say(crew.officer, caseNo, 'call-backs', call)).toBe('ok')
    expect(await toCallBack()).toEqual([])
    expect((await desk.see(crew.officer, caseNo)).callBacks).toEqual([expect.objectContaining(call)])
    const happy = await caseAt(stand, 'answered')
    await rate(happy.citizen, happy.caseNo, 'yes')
    expect(await desk.say(crew.officer, happy.caseNo, 'call-backs', call)).toBe('was-solved')
  })

  it('信访工作条例 第35条: what the upper authority said is recorded on a day that exists', async () => {
    const { caseNo } = await caseAt(stand, 'answered')
    const review = { authority: '县人民政府', result: 'asked', on: today, note: '申请复查' } as const
    expect(await desk.say(crew.intake, caseNo, 'upper-reviews', { ...review, on: '2026-13-01' })).toBe('bad-input')
    expect(await desk.say(crew.intake, caseNo, 'upper-reviews', review)).toBe('ok')
    expect((await desk.see(crew.intake, caseNo)).upperReviews).toEqual([expect.objectContaining(review)])
  })
})

describe('writing on an old version', () => {
  it('tells what happened meanwhile and who did it, and nothing of the content', async () => {
    const { caseNo, version } = await caseAt(stand, 'handling')
    await desk.say(crew.officer, caseNo, 'findings', { text: '家中有存款十万元' })
    await desk.say(crew.chief, caseNo, 'recusals', { staffId: supervisor.id, reason: '近亲属' })
    const { problem } = await crew.officer.client.call('POST /staff/cases/:caseNo/extension/ask', { params: { caseNo }, body: { version, reason: '需要时间' } })
    expect(problem).toMatchObject({ code: 'stale', fields: { version: `这期间：调查核实（${crew.officer.name}）、回避（${crew.chief.name}）` } })
  })
})
