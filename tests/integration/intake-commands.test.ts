import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptCase } from '@minsheng/api/features/staff-cases/intake/accept-case.ts'
import { startStand, type Stand } from '../support/api.ts'
import { actingAt, deskOf, type Desk } from '../support/desk.ts'
import { caseAt, crewOf, fileCase, type Crew } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

let stand: Stand
let crew: Crew
let desk: Desk
let ageing: StaffMember
beforeAll(async () => {
  stand = await startStand()
  crew = await crewOf(stand)
  desk = deskOf(stand)
  ageing = await stand.logInAs('officer', 'ageing')
})
afterAll(async () => { await stand.stop() })

const object = (by: StaffMember, caseNo: string) => desk.say(by, caseNo, 'objection', { reason: '属老龄工作', suggestedUnitId: 'ageing' })
const DAY_MS = 86_400_000

describe('what is proposed to the first receiver', () => {
  it('is the path of the type the citizen chose where no word tells another', async () => {
    const statement = '我把岳母送进养老院，合同里写了保证老人安全，可是他们只想收钱，夜里没有人值班，请民政局管一管。'
    const proposed = async (type: 'complaint' | 'report') => (await desk.see(crew.intake, (await fileCase(stand, { type, statement })).caseNo)).pathSuggestion?.path
    expect([await proposed('complaint'), await proposed('report')]).toEqual(['petition', 'enforcement'])
  })
})

describe('a case that came to the wrong place', () => {
  it('is forwarded to the body that has the power, by name and with what was handed over; the citizen reads all of it', async () => {
    const { caseNo, citizen } = await fileCase(stand)
    const body = { receiver: '优抚股周主任', handedOver: ['来信', '照片两张'], explanation: '优抚待遇由退役军人事务局办理，材料已经转过去。' }
    expect(await desk.say(crew.intake, caseNo, 'forward', { ...body, doorId: 'nowhere' })).toBe('door-unknown')
    expect(await desk.say(crew.intake, caseNo, 'forward', { ...body, doorId: 'veterans-affairs' })).toBe('ok')
    const { stage, timeline } = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect([stage, timeline.at(-1)?.text]).toEqual(['已转送', expect.stringMatching(/县退役军人事务局.*优抚股周主任.*来信、照片两张/s)])
    expect(await desk.titlesFor(citizen)).toEqual(['您反映的事已转到有权处理的部门'])
    expect(await desk.say(crew.intake, caseNo, 'accept', { unitId: 'office' })).toBe('not-allowed-in-this-status')
  })

  it('is rerouted to a named receiver with what was handed over, and the promised day does not move', async () => {
    const { caseNo, citizen, receipt } = await caseAt(stand, 'handling')
    const body = { unitId: 'ageing', reason: '属老龄工作', receiver: '李四', handedOver: ['通话记录'] }
    expect(await desk.say(crew.intake, caseNo, 'reroute', { ...body, unitId: 'social-assistance' })).toBe('same-unit')
    expect(await desk.say(crew.intake, caseNo, 'reroute', body)).toBe('ok')
    const view = await desk.see(ageing, caseNo)
    expect([view.unitName, view.handlerName, view.due.dueOn]).toEqual(['老龄工作股', null, receipt.due.dueOn])
    expect(view.history.at(-1)?.text).toBe('属老龄工作。接手人：李四。移交：通话记录')
    expect(await desk.titlesFor(citizen)).toContain('您反映的事换了承办单位')
  })

  it('a unit may object once; the first receiver upholds, and a second objection is settled by a leader and by nobody else', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'accepted')
    expect(await object(crew.officer, caseNo)).toBe('ok')
    expect((await desk.see(crew.officer, caseNo)).stage).toBe('职责异议')
    expect(await desk.say(crew.intake, caseNo, 'uphold', { reason: '三定方案写明由你股办理' })).toBe('ok')
    expect(await object(crew.officer, caseNo)).toBe('ok')
    expect(await desk.say(crew.intake, caseNo, 'uphold', { reason: '仍由你股办理' })).toBe('leader-decides')
    expect(await desk.say(crew.intake, caseNo, 'reroute', { unitId: 'ageing', reason: '改派' })).toBe('leader-decides')
    expect(await desk.say(crew.intake, caseNo, 'arbitrate', { unitId: 'ageing', reason: '由老龄股办理' })).toBe('forbidden')
    expect(await desk.say(crew.head, caseNo, 'arbitrate', { unitId: 'nowhere', reason: '由老龄股办理' })).toBe('unit-unknown')
    expect(await desk.say(crew.head, caseNo, 'arbitrate', { unitId: 'ageing', reason: '经研究由老龄股办理' })).toBe('ok')
    expect(await object(ageing, caseNo)).toBe('already-arbitrated')
    expect(await desk.see(ageing, caseNo)).toMatchObject({ handBacks: 2, arbitrated: true, stage: '待签收' })
    expect(await desk.titlesFor(citizen)).toContain('您反映的事由领导定了承办单位')
  })

  it('信访工作条例 第23条: six working days after it was handed over an objection comes too late', async () => {
    const { caseNo } = await fileCase(stand)
    await acceptCase(actingAt(stand, crew.intake, new Date(Date.now() - 20 * DAY_MS)), { caseNo, version: 1, unitId: 'social-assistance' })
    expect((await desk.see(crew.officer, caseNo)).commands).not.toContain('object')
    expect(await object(crew.officer, caseNo)).toBe('objection-too-late')
  })

  it('two officers of a unit, one objecting while the other signs: one is heard', async () => {
    const { caseNo, version } = await caseAt(stand, 'accepted')
    const heard = await Promise.all([
      desk.say(crew.officer, caseNo, 'objection', { reason: '属老龄工作', suggestedUnitId: null }, { version }), desk.say(crew.chief, caseNo, 'sign', {}, { version })
    ])
    expect(heard.sort()).toEqual(['ok', 'stale'])
  })
})

describe('the same matter again', () => {
  const duplicate = (caseNo: string, firstCaseNo?: string) =>
    desk.say(crew.intake, caseNo, 'decline', { reason: 'duplicate', doorId: null, explanation: '先前那一件正在办理，请看那一件的进度。', ...(firstCaseNo ? { firstCaseNo } : {}) })

  it('is declined only by naming the first case, which must be the citizen\'s own or public', async () => {
    const first = await fileCase(stand)
    const { caseNo } = await fileCase(stand, {}, first.citizen)
    const stranger = await fileCase(stand)
    expect(await duplicate(caseNo)).toBe('first-case-missing')
    expect(await duplicate(caseNo, 'MZ2026999999')).toBe('first-case-unknown')
    expect(await duplicate(caseNo, stranger.caseNo)).toBe('first-case-unknown')
    expect(await duplicate(caseNo, caseNo)).toBe('same-case')
    expect(await duplicate(caseNo, first.caseNo)).toBe('ok')
    const { timeline } = await first.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect(timeline.at(-1)?.text).toContain(first.caseNo)
    expect((await desk.see(crew.intake, caseNo)).links).toEqual([{ kind: 'first', caseNo: first.caseNo, title: expect.any(String), stage: '待审核' }])
    const shown = await caseAt(stand, 'published')
    expect(await duplicate(stranger.caseNo, shown.caseNo)).toBe('ok')
  })
})

describe('what kind of matter it is', () => {
  it('the lawful path is settled at acceptance or later, and the citizen reads it', async () => {
    const { caseNo, citizen } = await fileCase(stand, { type: 'complaint' })
    expect(await desk.say(crew.intake, caseNo, 'accept', { unitId: 'social-assistance', path: 'reconsideration', receiver: '王五' })).toBe('ok')
    expect(await desk.see(crew.intake, caseNo)).toMatchObject({ path: 'reconsideration', pathName: '复议' })
    expect(await desk.say(crew.intake, caseNo, 'path', { path: 'petition', reason: '没有具体决定' })).toBe('ok')
    const { timeline } = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect(timeline.map(({ text }) => text)).toEqual([expect.anything(), '接手人：王五', '按“对决定不服”办理', '按“反映问题”办理'])
  })

  it('danger to a person is marked and lies on top of every box', async () => {
    const calm = await fileCase(stand)
    const { caseNo } = await fileCase(stand)
    expect(await desk.say(crew.officer, caseNo, 'urgency', { urgency: 'danger', reason: '老人断粮' })).toBe('forbidden')
    expect(await desk.say(crew.intake, caseNo, 'urgency', { urgency: 'danger', reason: '老人断粮' })).toBe('ok')
    const { items } = await crew.intake.client.ok('GET /staff/cases', { querystring: { box: 'to-accept' } })
    expect(items[0]).toMatchObject({ caseNo, urgency: 'danger' })
    expect(items.map((item) => item.caseNo)).toContain(calm.caseNo)
  })

  it('who filed it may become known to fewer, and never to more again', async () => {
    const { caseNo } = await fileCase(stand)
    expect(await desk.say(crew.intake, caseNo, 'identity', { identity: 'confidential', reason: '反映人担心报复' })).toBe('ok')
    expect((await desk.eventsOf(caseNo, 'identity-set'))[0]?.data).toMatchObject({ identity: 'confidential' })
    expect(await desk.say(crew.intake, caseNo, 'identity', { identity: 'named', reason: '不再保密' })).toBe('not-allowed-in-this-status')
  })

  it('信访工作条例 第30条: the accused unit is named and can then neither be given the case nor be asked', async () => {
    const { caseNo } = await fileCase(stand)
    expect(await desk.say(crew.intake, caseNo, 'accused', { unitIds: ['nowhere'], reason: '反映养老股' })).toBe('unit-unknown')
    expect(await desk.say(crew.intake, caseNo, 'accused', { unitIds: ['elderly-care'], reason: '反映养老股' })).toBe('ok')
    expect(await desk.say(crew.intake, caseNo, 'accept', { unitId: 'elderly-care' })).toBe('unit-accused')
    expect(await desk.say(crew.intake, caseNo, 'accept', { unitId: 'social-assistance' })).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'sign', {})).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'consultations', { unitId: 'elderly-care', question: '情况如何', until: '2099-01-01' })).toBe('unit-accused')
    expect(await desk.say(crew.intake, caseNo, 'accused', { unitIds: ['social-assistance'], reason: '也反映救助股' })).toBe('unit-accused')
    expect((await desk.see(crew.intake, caseNo)).accused).toEqual(['养老服务股'])
  })

  it('the receipt of an application is confirmed, once it lies with the first receiver', async () => {
    const { caseNo, citizen } = await fileCase(stand)
    expect(await desk.say(crew.intake, caseNo, 'receipt-confirmation', {})).toBe('ok')
    expect(await desk.titlesFor(citizen)).toEqual(['您的申请已经确认收到'])
    const { caseNo: later } = await caseAt(stand, 'accepted')
    expect(await desk.say(crew.intake, later, 'receipt-confirmation', {})).toBe('not-allowed-in-this-status')
  })
})
