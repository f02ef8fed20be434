import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { fullReply as correctedReply } from '@minsheng/domain/case/examples.ts'
import { caseAt, crewOf, fileCase, reply, versionOf, type Crew } from '../support/factories.ts'

let stand: Stand
let crew: Crew
beforeAll(async () => {
  stand = await startStand()
  crew = await crewOf(stand)
})
afterAll(async () => { await stand.stop() })

const tally = (replies: readonly { status: number, problem: { code: string } | null }[]) => {
  const refused = [...new Set(replies.flatMap(({ problem }) => problem ? [problem.code] : []))]
  return { heard: replies.filter(({ problem }) => problem === null).length, refused }
}
const eventsOf = async (caseNo: string, type: string) => {
  const { rows } = await stand.database.pool.query('SELECT 1 FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 AND e.type = $2', [caseNo, type])
  return rows.length
}

describe('two officers on one case', () => {
  it('a command on an older version than the case has is refused and changes nothing', async () => {
    const { caseNo, version } = await caseAt(stand, 'handling')
    const { status, problem } = await crew.officer.client.call('POST /staff/cases/:caseNo/findings', { params: { caseNo }, body: { version: version - 1, recordId: randomUUID(), text: '旧版本上写的' } })
    expect([status, problem?.code]).toEqual([409, 'stale'])
    expect(await versionOf(crew.officer, caseNo)).toBe(version)
  })

  it('twenty acceptances at once for different units: one is heard, the case has one unit and one event', async () => {
    const { caseNo } = await fileCase(stand)
    const units = ['ageing', 'social-assistance', 'charity', 'office']
    const replies = await Promise.all(Array.from({ length: 20 }, (_each, i) =>
      crew.intake.client.call('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version: 1, unitId: units[i % 4] ?? 'office' } })))
    expect(tally(replies)).toEqual({ heard: 1, refused: ['stale'] })
    expect(await eventsOf(caseNo, 'case-accepted')).toBe(1)
  })

  it('twenty approvals at once by two leaders are one answer, one notice and one event', async () => {
    const { caseNo, version, citizen } = await caseAt(stand, 'drafted')
    const approve = (by: Crew['chief']) => by.client.call('POST /staff/cases/:caseNo/reply/approve', { params: { caseNo }, body: { version } })
    const replies = await Promise.all(Array.from({ length: 20 }, (_each, i) => approve(i % 2 ? crew.chief : crew.head)))
    expect(tally(replies)).toEqual({ heard: 1, refused: ['stale'] })
    expect([await eventsOf(caseNo, 'case-answered'), await eventsOf(caseNo, 'reply-approved')]).toEqual([1, 1])
    const { rows } = await stand.database.pool.query('SELECT r.status FROM reply r JOIN cases c ON c.id = r.case_id WHERE c.case_no = $1', [caseNo])
    expect(rows).toEqual([{ status: 'approved' }])
    expect((await citizen.client.ok('GET /notices')).items.filter(({ title }) => title.includes('答复'))).toHaveLength(1)
  })

  it('approving and returning at once: one of them is heard', async () => {
    const { caseNo, version } = await caseAt(stand, 'drafted')
    const params = { caseNo }
    const replies = await Promise.all([
      crew.chief.client.call('POST /staff/cases/:caseNo/reply/approve', { params, body: { version } }),
      crew.head.client.call('POST /staff/cases/:caseNo/reply/return', { params, body: { version, reason: '再核实' } })
    ])
    expect(tally(replies)).toEqual({ heard: 1, refused: ['stale'] })
  })

  it('twenty publications at once are one public answer', async () => {
    const { caseNo, version } = await caseAt(stand, 'prepared')
    const replies = await Promise.all(Array.from({ length: 20 }, () => crew.head.client.call('POST /staff/cases/:caseNo/publication/publish', { params: { caseNo }, body: { version } })))
    expect(tally(replies)).toEqual({ heard: 1, refused: ['stale'] })
    expect(await eventsOf(caseNo, 'publication-published')).toBe(1)
  })

  it('the same record sent ten times at once is one record, although its version is old by then', async () => {
    const { caseNo, version } = await caseAt(stand, 'handling')
    const recordId = randomUUID()
    const send = () => crew.officer.client.ok('POST /staff/cases/:caseNo/contacts', { params: { caseNo }, body: { version, recordId, method: 'visit', outcome: 'no-answer', note: '家中无人' } })
    const states = await Promise.all(Array.from({ length: 10 }, send))
    expect(new Set(states.map((state) => state.version))).toEqual(new Set([version + 1]))
    expect(await eventsOf(caseNo, 'contact-recorded')).toBe(1)
  })

  it('a record named like one of another case is refused, not a failure', async () => {
    const [one, other] = [await caseAt(stand, 'handling'), await caseAt(stand, 'handling')]
    const recordId = randomUUID()
    const send = ({ caseNo, version }: typeof one) => crew.officer.client.call('POST /staff/cases/:caseNo/findings', { params: { caseNo }, body: { version, recordId, text: '查明' } })
    expect((await send(other)).problem).toBeNull()
    expect((await send(one)).problem?.code).toBe('submission-taken')
  })
})

describe('a second person', () => {
  it('whoever drafted a reply cannot approve it, even as chief', async () => {
    const { caseNo, version } = await caseAt(stand, 'recorded')
    await crew.chief.client.ok('POST /staff/cases/:caseNo/reply', { params: { caseNo }, body: { version, text: reply } })
    const body = { version: version + 1 }
    expect(await crew.chief.client.refusal('POST /staff/cases/:caseNo/reply/approve', { params: { caseNo }, body })).toBe('same-person')
    expect((await crew.head.client.ok('POST /staff/cases/:caseNo/reply/approve', { params: { caseNo }, body })).status).toBe('answered')
  })

  it('a reviewer may correct the words, and the citizen reads the corrected ones', async () => {
    const { caseNo, version, citizen } = await caseAt(stand, 'drafted')
    await crew.chief.client.ok('POST /staff/cases/:caseNo/reply/approve', { params: { caseNo }, body: { version, text: correctedReply } })
    expect((await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })).reply?.text).toBe(correctedReply)
    const { history } = await crew.chief.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect(history.find(({ type }) => type === 'reply-approved')?.text).toBe('审核人改定了文字')
  })
})

describe('what staff may say', () => {
  it('a unit, a door or a township that does not exist is refused by name', async () => {
    const { caseNo } = await fileCase(stand)
    const params = { caseNo }
    const { client } = crew.intake
    const explanation = '请到退役军人事务局办理，地址在县政府旁。'
    expect(await client.refusal('POST /staff/cases/:caseNo/accept', { params, body: { version: 1, unitId: 'nowhere' } })).toBe('unit-unknown')
    expect(await client.refusal('POST /staff/cases/:caseNo/accept', { params, body: { version: 1, unitId: 'bureau' } })).toBe('unit-unknown')
    expect(await client.refusal('POST /staff/cases/:caseNo/decline', { params, body: { version: 1, reason: 'not-our-duty', doorId: 'nowhere', explanation } })).toBe('door-unknown')
    expect(await client.refusal('POST /staff/cases/:caseNo/decline', { params, body: { version: 1, reason: 'not-our-duty', doorId: null, explanation } })).toBe('door-missing')
  })

  it('declining names the right door to the citizen, and the case then takes nothing more', async () => {
    const { caseNo, citizen } = await fileCase(stand)
    const { doors } = await crew.intake.client.ok('GET /staff/units')
    const door = doors[0] ?? { doorId: '', name: '' }
    await crew.intake.client.ok('POST /staff/cases/:caseNo/decline', { params: { caseNo }, body: { version: 1, reason: 'not-our-duty', doorId: door.doorId, explanation: '这件事由他们办理，请带上身份证。' } })
    const { timeline, status, canSupplement } = await citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
    expect([status, canSupplement]).toEqual(['declined', false])
    expect(timeline.at(-1)?.text).toContain(door.name)
    expect((await citizen.client.ok('GET /notices')).items[0]?.title).toBe('您反映的事不由本局受理')
    expect(await crew.intake.client.refusal('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version: 2, unitId: 'office' } })).toBe('not-allowed-in-this-status')
  })

  it('the buttons the panel draws are the commands that are heard', async () => {
    const { caseNo } = await caseAt(stand, 'prepared')
    const commandsOf = async (member: Crew['intake']) => (await member.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })).commands.sort()
    expect(await commandsOf(crew.officer)).toEqual([])
    expect(await commandsOf(crew.preparer)).toEqual(['publication-prepare', 'publication-return', 'publication-withhold'])
    expect(await commandsOf(crew.head)).toEqual(['publication-publish', 'publication-return', 'publication-withhold', 'record-upper-review'])
  })

  it('every look at a phone number is in the history', async () => {
    const filed = await fileCase(stand, { contactPhone: '13873712345' })
    await crew.intake.client.ok('POST /staff/cases/:caseNo/reveal-contact', { params: { caseNo: filed.caseNo } })
    const { history } = await crew.intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo: filed.caseNo } })
    expect(history.at(-1)).toMatchObject({ type: 'contact-revealed', by: crew.intake.name })
    expect((await filed.citizen.client.ok('GET /cases/:caseNo', { params: { caseNo: filed.caseNo } })).timeline).toHaveLength(1)
  })
})
