import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { deliverNotice } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf } from '../support/client.ts'
import { aCall, carryTo, caseAt } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'
import { pagesOf } from '../support/read-pdf.ts'

const unitId = 'social-assistance'
let stand: Stand
let [officer, colleague, stranger] = [] as unknown as [StaffMember, StaffMember, StaffMember]
beforeAll(async () => {
  stand = await startStand()
  officer = await stand.logInAs('officer', unitId)
  colleague = await stand.logInAs('section-chief', unitId)
  stranger = await stand.logInAs('officer', 'elderly-care')
})
afterAll(async () => { await stand.stop() })

const rows = async <T>(text: string, values: unknown[]) => (await stand.database.pool.query(text, values)).rows as T[]
const noticeOf = async (caseNo: string) => (await rows<{ id: string, status: string, reason: string | null, reached_by: string | null }>('SELECT id, status, reason, reached_by FROM notice WHERE case_no = $1 ORDER BY created_at LIMIT 1', [caseNo]))[0]

/** Somebody who rang, was written down and taken on: no account, and no SMS leaves this stand. */
const rang = async (): Promise<{ caseNo: string, deliveryId: string }> => {
  const intake = await stand.logInAs('intake', 'office')
  const { caseNo } = await intake.client.ok('POST /staff/registrations', { body: aCall() })
  await carryTo(stand, { caseNo }, 'accepted', unitId)
  await deliverNotice(systemContext(stand.composition.services, new Date()), (await noticeOf(caseNo))?.id ?? '')
  const { items } = await officer.client.ok('GET /staff/desk-tasks', { querystring: {} })
  return { caseNo, deliveryId: items.find((each) => each.caseNo === caseNo)?.deliveryId ?? '' }
}
const listed = async (by: StaffMember, deliveryId: string, state: 'open' | 'done' = 'open') => (await by.client.ok('GET /staff/desk-tasks', { querystring: { state } })).items.find((each) => each.deliveryId === deliveryId)
const settle = (by: StaffMember, deliveryId: string, how: 'phone' | 'not-reached', note: string | null = null) => by.client.call('POST /staff/desk-tasks/:deliveryId/done', { params: { deliveryId }, body: { how, note } })
const announced = async () => (await rows<{ n: number }>('SELECT count(*)::int AS n FROM outbox WHERE job = \'announce-desk\' AND payload->>\'unitId\' = $1', [unitId]))[0]?.n ?? 0
const evidence = (by: StaffMember, caseNo: string) => by.client.ok('GET /staff/cases/:caseNo/notices', { params: { caseNo } })

describe('somebody no machine reaches', () => {
  it('stands on the list of the unit with what to say, whom to reach masked, and why; nobody else sees it', async () => {
    const { caseNo, deliveryId } = await rang()
    expect(await listed(officer, deliveryId)).toMatchObject({ caseNo, name: '钟**', phone: '138****8765', hasAccount: false, lawful: '信访工作条例 第二十三条', why: '没有小程序账号，也没有能发短信的手机号', say: expect.stringContaining(caseNo), done: null, again: false })
    expect(await listed(stranger, deliveryId)).toBeUndefined()
    for (const key of ['contact', 'again'] as const) expect(await stranger.client.refusal(`POST /staff/desk-tasks/:deliveryId/${key}`, { params: { deliveryId } })).toBe('desk-task-not-found')
    expect((await settle(stranger, deliveryId, 'phone')).problem?.code).toBe('desk-task-not-found')
  })

  it('is shown whole to whoever rings, and that somebody looked stands in the history and in the audit', async () => {
    const { caseNo, deliveryId } = await rang()
    expect(await officer.client.ok('POST /staff/desk-tasks/:deliveryId/contact', { params: { deliveryId } })).toEqual({ name: '钟满秀', phone: '13873798765' })
    const { history } = await officer.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect(history.at(-1)).toMatchObject({ type: 'contact-revealed', by: officer.name })
    expect(await rows('SELECT actor FROM audit_waiting WHERE action = \'desk-contact-revealed\' AND subject = $1', [caseNo])).toEqual([{ actor: officer.id }])
  })

  it('told by telephone is told: the list, the evidence of the case and the audit say by whom and how', async () => {
    const { caseNo, deliveryId } = await rang()
    const before = await announced()
    expect((await settle(officer, deliveryId, 'phone', '本人接的')).problem).toBeNull()
    expect(await announced()).toBe(before + 1)
    expect([await listed(officer, deliveryId), (await listed(colleague, deliveryId, 'done'))?.done]).toEqual([undefined, { at: expect.any(String), by: officer.name, how: 'phone', howName: '打电话告知', note: '本人接的', mayReopen: false }])
    const { items: [told] } = await evidence(colleague, caseNo)
    expect(told).toMatchObject({ statusName: '已经告知', reachedBy: '人工告知', sendings: [{ wayName: '人工告知', stateName: '已经告知', by: officer.name, note: '打电话告知：本人接的', deliveredAt: expect.any(String) }] })
    expect(await rows('SELECT actor, data FROM audit_waiting WHERE action = \'desk-told\' AND subject = $1', [caseNo])).toEqual([{ actor: officer.id, data: '{"how":"phone"}' }])
  })

  it('not found ends unreached, may be listed once more and no third time, whoever presses', async () => {
    const { caseNo, deliveryId } = await rang()
    await settle(officer, deliveryId, 'not-reached', '打了三次没人接')
    expect(await noticeOf(caseNo)).toMatchObject({ status: 'unreached', reason: 'not-reached' })
    const again = (by: StaffMember, id = deliveryId) => by.client.call('POST /staff/desk-tasks/:deliveryId/again', { params: { deliveryId: id } })
    const both = await Promise.all([again(officer), again(colleague)])
    expect(both.map(({ problem }) => problem?.code ?? 'ok').toSorted()).toEqual(['desk-task-reopened', 'ok'])
    const second = (await officer.client.ok('GET /staff/desk-tasks', { querystring: {} })).items.find((each) => each.caseNo === caseNo)
    expect(second).toMatchObject({ again: true, done: null })
    // A look at the notice meanwhile takes nothing off the list.
    await deliverNotice(systemContext(stand.composition.services, new Date()), (await noticeOf(caseNo))?.id ?? '')
    expect(await listed(officer, second?.deliveryId ?? '')).toBeDefined()
    await settle(officer, second?.deliveryId ?? '', 'not-reached')
    expect([(await again(officer, second?.deliveryId)).problem?.code, (await noticeOf(caseNo))?.status]).toEqual(['desk-task-no-more', 'unreached'])
  })
})

describe('two people who press at once', () => {
  it('one wins, the other is told who did it and how; nothing is written twice', async () => {
    const { caseNo, deliveryId } = await rang()
    const answers = await Promise.all([settle(officer, deliveryId, 'phone'), settle(colleague, deliveryId, 'not-reached'), settle(officer, deliveryId, 'phone')])
    const won = answers[0]?.problem === null ? officer : colleague
    for (const { problem } of answers.filter(({ problem: each }) => each !== null)) expect([problem?.code, problem?.fields?.['by']]).toEqual(['desk-task-done', expect.stringMatching(new RegExp(`^${won.name} .* 已经记下：`))])
    expect(await rows('SELECT actor FROM audit_waiting WHERE action LIKE \'desk-%\' AND subject = $1', [caseNo])).toEqual([{ actor: won.id }])
  })
})

describe('the letter', () => {
  it('is one page with the bureau, the number, the day and the words, bears the whole name, and printing it leaves a trace', async () => {
    const { caseNo, deliveryId } = await rang()
    const answer = await fetch(addressOf(stand.baseUrl, 'GET /staff/desk-tasks/:deliveryId/letter', { params: { deliveryId } }), { headers: { authorization: `Bearer ${officer.client.token}` } })
    const pages = await pagesOf(new Uint8Array(await answer.arrayBuffer()))
    expect([answer.headers.get('content-type'), pages.length]).toEqual(['application/pdf', 1])
    for (const words of ['安化县民政局', caseNo, '钟满秀您好', '您反映的事已受理', '《信访工作条例》第二十三条']) expect(pages[0]).toContain(words)
    expect(await rows('SELECT actor FROM audit_waiting WHERE action = \'desk-letter-printed\' AND subject = $1', [caseNo])).toEqual([{ actor: officer.id }])
  })
})

describe('the evidence of a case', () => {
  it('lists what was told newest first, opened or not, and is for whoever may see the case', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'answered', {}, unitId)
    const { items: [first] } = await citizen.client.ok('GET /notices')
    await citizen.client.ok('POST /notices/:noticeId/read', { params: { noticeId: first?.noticeId ?? '' } })
    const seen = await evidence(officer, caseNo)
    expect(seen.items.map(({ title, statusName, sendings: [inbox] }) => [title, statusName, inbox?.stateName])).toEqual([['您反映的事有答复了', '已经告知', '本人打开看过'], ['您反映的事已受理', '正在告知', '还没有打开']])
    expect(await stranger.client.refusal('GET /staff/cases/:caseNo/notices', { params: { caseNo } })).toBe('case-not-found')
  })

  it('of a confidential case is empty: when somebody reads would say who it is', async () => {
    const { caseNo } = await caseAt(stand, 'accepted', { type: 'report', identity: 'confidential' }, unitId)
    expect(await evidence(await stand.logInAs('intake', 'office'), caseNo)).toEqual({ confidential: true, items: [] })
  })
})
