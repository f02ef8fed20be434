import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stand } from '../support/api.ts'
import type { Desk } from '../support/desk.ts'
import { caseAt, fileCase, reply, type Crew } from '../support/factories.ts'
import { give } from '../support/give.ts'
import type { StaffMember } from '../support/people.ts'
import { startStaffed } from '../support/staffed-stand.ts'

let stand: Stand
let crew: Crew
let desk: Desk
beforeAll(async () => { ({ stand, crew, desk } = await startStaffed()) })
afterAll(async () => { await stand.stop() })

type Box = 'urgent' | 'objected' | 'second-round' | 'to-accept' | 'handling' | 'finished' | 'all'
const inBox = async ({ client }: StaffMember, box: Box, over: { cursor?: string, limit?: number } = {}) => client.ok('GET /staff/cases', { querystring: { box, ...over } })
const numbers = async (member: StaffMember, box: Box) => (await inBox(member, box)).items.map(({ caseNo }) => caseNo)

describe('where work waits', () => {
  it('an objection lies in a box of its own until somebody settles it', async () => {
    const { caseNo } = await caseAt(stand, 'accepted')
    await desk.say(crew.officer, caseNo, 'objection', { reason: '属老龄工作', suggestedUnitId: 'ageing' })
    expect(await numbers(crew.intake, 'objected')).toEqual([caseNo])
    await desk.say(crew.intake, caseNo, 'uphold', { reason: '由你股办理' })
    expect(await numbers(crew.intake, 'objected')).toEqual([])
  })

  it('danger is on top of every box and every page, however late it is due, and sinks once it is answered', async () => {
    const filed = [await fileCase(stand), await fileCase(stand), await fileCase(stand), await fileCase(stand)]
    const [urgent, child] = [filed[3]?.caseNo ?? '', filed[2]?.caseNo ?? '']
    await desk.say(crew.intake, urgent, 'urgency', { urgency: 'danger', reason: '老人断粮' })
    await desk.say(crew.intake, child, 'urgency', { urgency: 'child', reason: '孩子独自在家' })
    const pages: string[] = []
    let cursor: string | undefined
    do {
      const page = await inBox(crew.intake, 'to-accept', { limit: 1, ...(cursor ? { cursor } : {}) })
      pages.push(...page.items.map(({ caseNo }) => caseNo))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(pages.slice(0, 2).sort()).toEqual([urgent, child].sort())
    expect([...pages].sort()).toEqual(filed.map(({ caseNo }) => caseNo).sort())
    expect((await numbers(crew.intake, 'urgent')).sort()).toEqual([urgent, child].sort())
    await desk.say(crew.intake, urgent, 'decline', { reason: 'unclear', doorId: null, explanation: '联系上了，是误报，老人有人照顾。' })
    expect(await numbers(crew.intake, 'urgent')).toEqual([child])
    expect(await numbers(crew.intake, 'finished')).toContain(urgent)
  })

  it('a case asked again is handled a second time from the start, in a box of its own, and both answers stay', async () => {
    const { caseNo, citizen } = await caseAt(stand, 'answered')
    await citizen.client.ok('POST /cases/:caseNo/rating', { params: { caseNo }, body: { solved: 'no', treated: 3 } })
    await give(stand.composition.services, caseNo, { type: 'ask-again', text: '钱还是没有到账' }, new Date(), citizen.id)
    expect(await numbers(crew.officer, 'second-round')).toEqual([caseNo])
    expect(await desk.see(crew.officer, caseNo)).toMatchObject({ round: 2, stage: '待签收', handlerName: null, extension: null })
    expect(await desk.say(crew.officer, caseNo, 'sign', {})).toBe('ok')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: reply })).toBe('contact-missing')
    await desk.say(crew.officer, caseNo, 'contacts', { method: 'visit', outcome: 'reached', note: '上门核实' })
    await desk.say(crew.officer, caseNo, 'findings', { text: '第二次补发已到账' })
    const second = reply.replace('一千二百元', '一千三百元')
    expect(await desk.say(crew.officer, caseNo, 'reply', { text: second })).toBe('ok')
    expect(await desk.say(crew.chief, caseNo, 'reply/approve', {})).toBe('ok')
    expect((await desk.see(crew.officer, caseNo)).reply).toMatchObject({ status: 'approved', text: second })
    expect((await desk.eventsOf(caseNo, 'case-answered')).map(({ data }) => data['text'])).toEqual([reply, second])
    expect(await numbers(crew.officer, 'second-round')).toEqual([])
  })

  it('the workbench counts every box, within what the person may see', async () => {
    const { caseNo } = await caseAt(stand, 'handling', {}, 'township-430923121')
    await desk.say(crew.intake, caseNo, 'urgency', { urgency: 'danger', reason: '老人断粮' })
    const count = async ({ client }: StaffMember, box: string) => (await client.ok('GET /staff/workbench')).boxes.find((each) => each.box === box)?.count
    const township = await stand.logInAs('township-officer', 'township-430923121')
    expect([await count(township, 'urgent'), await count(township, 'handling'), await count(crew.officer, 'handling')]).toEqual([1, 1, 0])
    expect(await count(crew.intake, 'urgent')).toBe(await numbers(crew.intake, 'urgent').then(({ length }) => length))
  })

  it('a page mark nobody gave out is refused', async () => {
    expect(await crew.intake.client.refusal('GET /staff/cases', { querystring: { cursor: 'uinvented' } })).toBe('bad-input')
  })
})
