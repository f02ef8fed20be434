import { addDays, day, dayOf } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptCase } from '@minsheng/api/features/staff-cases/intake/accept-case.ts'
import type { Stand } from '../support/api.ts'
import { actingAt, type Desk } from '../support/desk.ts'
import { caseAt, fileCase, type Crew } from '../support/factories.ts'
import { startStaffed } from '../support/staffed-stand.ts'

let stand: Stand
let crew: Crew
let desk: Desk
beforeAll(async () => { ({ stand, crew, desk } = await startStaffed()) })
afterAll(async () => { await stand.stop() })

const DAY_MS = 86_400_000
const today = dayOf(Date.now())
const list = { items: ['低保证复印件', '银行流水'], until: addDays(today, 15), explanation: '缺了这些没法核实，补齐后接着办。' }
const waitingFor = { reason: 'hearing', until: addDays(today, 20), explanation: '组织听证，听证时间不计入期限。' } as const
const extensionReason = { reason: '需向外省核实，尚未回函' }

describe('一次性告知补正', () => {
  it('信息公开条例 第30条: one whole list by the first receiver or the unit; the clocks wait and nothing else moves', async () => {
    const { caseNo, citizen } = await fileCase(stand)
    expect(await desk.say(crew.officer, caseNo, 'corrections', list)).toBe('case-not-found')
    expect(await desk.say(crew.intake, caseNo, 'corrections', { ...list, until: today })).toBe('pause-in-the-past')
    expect(await desk.say(crew.intake, caseNo, 'corrections', { ...list, until: addDays(today, 91) })).toBe('pause-too-long')
    expect(await desk.say(crew.intake, caseNo, 'corrections', { ...list, until: '2026-02-30' })).toBe('bad-input')
    expect(await desk.say(crew.intake, caseNo, 'corrections', list)).toBe('ok')
    expect(await desk.say(crew.intake, caseNo, 'accept', { unitId: 'social-assistance' })).toBe('paused')
    const { pause, corrections, paused } = await desk.see(crew.intake, caseNo)
    expect([paused, pause]).toEqual([true, { reason: 'correction', reasonName: '等待补齐材料', since: today, until: list.until }])
    expect(corrections).toEqual([expect.objectContaining({ items: list.items, by: crew.intake.name, reason: null, given: null })])
    expect(await desk.titlesFor(citizen)).toEqual(['请补齐材料'])
    const { items } = await crew.intake.client.ok('GET /staff/cases', { querystring: { box: 'correction-open' } })
    expect(items.map((item) => item.caseNo)).toContain(caseNo)
  })

  it('what is left of a clock that stands still is told as it will be once it goes on, not as the calendar has it', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    const { workingDaysLeft: before, dueStopped } = await desk.see(crew.officer, caseNo)
    expect(dueStopped).toBe(false)
    await desk.say(crew.officer, caseNo, 'corrections', list)
    const { workingDaysLeft, due } = await desk.see(crew.officer, caseNo)
    expect(due.dueOn > list.until).toBe(true)
    expect(await desk.see(crew.officer, caseNo)).toMatchObject({ workingDaysLeft: before, dueStopped: true })
    await desk.say(crew.officer, caseNo, 'resume', { note: '材料到了窗口' })
    expect(await desk.see(crew.officer, caseNo)).toMatchObject({ workingDaysLeft, dueStopped: false })
  })

  it('the unit asks while it handles; the first receiver no longer does', async () => {
    const { caseNo } = await caseAt(stand, 'handling')
    expect(await desk.say(crew.intake, caseNo, 'corrections', list)).toBe('forbidden')
    expect(await desk.say(crew.officer, caseNo, 'corrections', list)).toBe('ok')
  })

  it('a second list is a leader\'s, with a reason the citizen reads', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'handling')
    const more = { ...list, items: ['户口本'], reason: '原清单漏列，抱歉' }
    expect(await desk.say(crew.chief, caseNo, 'corrections/again', more)).toBe('not-allowed-in-this-status')
    expect(await desk.say(crew.officer, caseNo, 'corrections', list)).toBe('ok')
    expect(await desk.say(crew.chief, caseNo, 'corrections/again', more)).toBe('paused')
    expect(await desk.say(crew.officer, caseNo, 'resume', { note: '材料到了窗口' })).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'corrections', list)).toBe('correction-already-asked')
    expect(await desk.say(crew.officer, caseNo, 'corrections/again', more)).toBe('forbidden')
    expect(await desk.say(crew.chief, caseNo, 'corrections/again', more)).toBe('ok')
    expect((await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })).timeline.map(({ text }) => text).join()).toContain('原清单漏列，抱歉')
    expect((await desk.titlesFor(citizen)).slice(0, 3)).toEqual(['请补齐材料', '办理期限继续', '请补齐材料'])
  })

  it('twenty lists at once are one list', async () => {
    const { caseNo, version } = await caseAt(stand, 'handling')
    const heard = await Promise.all(Array.from({ length: 20 }, () => desk.say(crew.officer, caseNo, 'corrections', list, { version })))
    expect(heard.filter((each) => each === 'ok')).toHaveLength(1)
    expect([await desk.eventsOf(caseNo, 'correction-requested'), await desk.eventsOf(caseNo, 'clock-paused')].map((events) => events.length)).toEqual([1, 1])
  })
})

describe('暂停', () => {
  it('a chief pauses the clocks for a reason of the law, the citizen hears of it, and they go on when resumed', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'handling')
    expect(await desk.say(crew.officer, caseNo, 'resume', { note: '没有停' })).toBe('not-paused')
    expect(await desk.say(crew.officer, caseNo, 'pause', waitingFor)).toBe('forbidden')
    expect(await desk.say(crew.chief, caseNo, 'pause', { ...waitingFor, until: today })).toBe('pause-in-the-past')
    expect(await desk.say(crew.chief, caseNo, 'pause', waitingFor)).toBe('ok')
    expect(await desk.say(crew.chief, caseNo, 'pause', waitingFor)).toBe('paused')
    expect(await desk.say(crew.officer, caseNo, 'extension/ask', extensionReason)).toBe('paused')
    expect(await desk.say(crew.officer, caseNo, 'findings', { text: '听证前先核实' })).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'resume', { note: '听证结束' })).toBe('ok')
    expect((await desk.see(crew.officer, caseNo)).pause).toBeNull()
    expect((await desk.titlesFor(citizen)).slice(0, 2)).toEqual(['办理期限继续', '办理期限暂停'])
  })
})

describe('延期', () => {
  it('信访工作条例 第34条: asked by the unit, granted once by a leader, thirty days at most, and the citizen is told why', async () => {
    const { caseNo, citizen, receipt } = await caseAt(stand, 'handling')
    expect(await desk.say(crew.head, caseNo, 'extension/grant', { amount: 30, reason: '核实未回' })).toBe('extension-not-asked')
    expect(await desk.say(crew.officer, caseNo, 'extension/ask', extensionReason)).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'extension/ask', extensionReason)).toBe('already-extended')
    expect((await crew.head.client.ok('GET /staff/cases', { querystring: { box: 'extension-asked' } })).items.map((item) => item.caseNo)).toContain(caseNo)
    expect(await desk.say(crew.chief, caseNo, 'extension/grant', { amount: 30, reason: '核实未回' })).toBe('forbidden')
    const { mayExtendDays, mayExtendUntil, mayExtendRuleId, clocks } = await desk.see(crew.head, caseNo)
    expect([mayExtendDays, (mayExtendUntil ?? '') > receipt.due.dueOn]).toEqual([30, true])
    expect(clocks.find(({ ruleId }) => ruleId === mayExtendRuleId)).toMatchObject({ ruleId: 'R03', kind: 'law', governs: false })
    expect(await desk.say(crew.head, caseNo, 'extension/grant', { amount: 1.5, reason: '核实未回' })).toBe('bad-input')
    expect(await desk.say(crew.head, caseNo, 'extension/grant', { amount: 31, reason: '核实未回' })).toBe('extension-too-long')
    expect(await desk.say(crew.head, caseNo, 'extension/grant', { amount: 30, reason: '外省尚未回函' })).toBe('ok')
    const view = await desk.see(crew.head, caseNo)
    expect(view.extension).toMatchObject({ state: 'granted', ruleId: 'R03', amount: 30, askedBy: crew.officer.name, settledBy: crew.head.name })
    expect([view.due.dueOn, view.mayExtendDays, view.mayExtendRuleId]).toEqual([mayExtendUntil, null, null])
    expect((await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })).timeline.at(-1)?.text).toBe('延长 30 日，理由：外省尚未回函')
    const { clocks: told } = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect(told.filter(({ ruleId }) => ruleId === 'P03' || ruleId === 'R03').map(({ name, governs, replaced }) => [name, governs, replaced]))
      .toEqual([['答复您', false, true], ['法律规定的最后办完时间', true, false]])
    expect(JSON.stringify(told)).toContain('经本局负责人批准延长30日')
    expect(JSON.stringify(told)).not.toContain(crew.head.name)
    const [notice] = (await citizen.client.ok('GET /notices')).items
    expect([notice?.title, notice?.text]).toEqual(['答复您的日期延长了', `${caseNo} 经负责人批准延长期限，最迟${spokenDay(day(view.due.dueOn))}答复您。理由：外省尚未回函。`])
    expect(await desk.say(crew.officer, caseNo, 'extension/ask', extensionReason)).toBe('already-extended')
  })

  it('a refusal stays inside, with its reason, and the unit may ask again', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'handling')
    expect(await desk.say(crew.head, caseNo, 'extension/refuse', { reason: '理由不充分' })).toBe('extension-not-asked')
    expect(await desk.say(crew.officer, caseNo, 'extension/ask', extensionReason)).toBe('ok')
    expect(await desk.say(crew.head, caseNo, 'extension/refuse', { reason: '理由不充分' })).toBe('ok')
    expect((await desk.see(crew.officer, caseNo)).extension).toMatchObject({ state: 'refused', settledReason: '理由不充分' })
    expect(await desk.titlesFor(citizen)).not.toContain('答复您的日期延长了')
    expect(await desk.say(crew.officer, caseNo, 'extension/ask', extensionReason)).toBe('ok')
  })

  it('a promise is not lengthened, and neither is a limit that has all but run out', async () => {
    const { caseNo: advice } = await caseAt(stand, 'handling', { type: 'consultation' })
    expect(await desk.say(crew.officer, advice, 'extension/ask', extensionReason)).toBe('no-extension')
    const { caseNo } = await fileCase(stand)
    await acceptCase(actingAt(stand, crew.intake, new Date(Date.now() - 60 * DAY_MS)), { caseNo, version: 1, unitId: 'social-assistance' })
    expect(await desk.say(crew.officer, caseNo, 'sign', {})).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'extension/ask', extensionReason)).toBe('extension-too-late')
    expect((await desk.see(crew.officer, caseNo)).commands).not.toContain('ask-extension')
  })
})
