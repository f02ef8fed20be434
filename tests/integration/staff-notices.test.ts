import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetStaffNotices, tellMorning } from '@minsheng/api/features/staff-notices/index.ts'
import { raiseLights } from '@minsheng/api/features/sweep/index.ts'
import { addDays, day } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import { deskOf, type Desk } from '../support/desk.ts'
import { caseAt, fileCase } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'
import { contextOn, fileAt, giveAt, moment } from '../support/timed.ts'

let stand: Stand
let desk: Desk
let intake: StaffMember
beforeAll(async () => {
  stand = await startStand()
  desk = deskOf(stand)
  intake = await stand.logInAs('intake', 'office')
})
afterAll(async () => { await stand.stop() })

const told = async ({ client }: StaffMember) => (await client.ok('GET /staff/notices')).items
const kindsOf = async (member: StaffMember, caseNo: string) => (await told(member)).filter((line) => line.caseNo === caseNo).map(({ kind }) => kind)
const officerOf = (unitId: string) => stand.newStaff({ roles: ['officer'], unitId })
const fresh = async (unitId: string) => ({ officer: await officerOf(unitId), ...await fileCase(stand) })
const accept = (caseNo: string, unitId: string) => desk.say(intake, caseNo, 'accept', { unitId })

describe('somebody of the staff is told', () => {
  it('what is assigned to the unit, once, in the same transaction, and not whoever assigned it', async () => {
    const { officer, caseNo } = await fresh('ageing')
    expect(await accept(caseNo, 'ageing')).toBe('ok')
    expect(await kindsOf(officer, caseNo)).toEqual(['assigned'])
    expect(await kindsOf(intake, caseNo)).toEqual([])
    expect((await told(officer))[0]?.text).toMatch(new RegExp(`^${caseNo}（(咨询|求助|投诉|举报|建议)）分到您这里，请签收。$`))
    const { rows } = await stand.database.pool.query('SELECT 1 FROM outbox WHERE job = \'announce-staff\' AND payload->>\'staffId\' = $1', [officer.id])
    expect(rows).toHaveLength(1)
  })

  it('many at once in one line, and reads them together; those of others stay', async () => {
    const [officer, colleague] = [await officerOf('charity'), await officerOf('charity')]
    for (let i = 0; i < 4; i += 1) await accept((await fileCase(stand)).caseNo, 'charity')
    const [line] = await told(officer)
    expect(line).toMatchObject({ text: '有 4 件新分来的。', caseNo: null, read: false })
    const noticeIds = line?.noticeIds ?? []
    await colleague.client.ok('POST /staff/notices/read', { body: { noticeIds } })
    expect((await officer.client.ok('GET /staff/notices')).unread).toBe(1)
    await Promise.all([1, 2, 3].map(() => officer.client.ok('POST /staff/notices/read', { body: { noticeIds } })))
    expect(await officer.client.ok('GET /staff/notices')).toMatchObject({ unread: 0, items: [{ read: true }] })
    expect((await colleague.client.ok('GET /staff/notices')).unread).toBe(1)
  })

  it('that a draft came back, by whoever reviews it to whoever wrote it', async () => {
    const { caseNo } = await caseAt(stand, 'drafted')
    const { rows: [row] } = await stand.database.pool.query<{ drafter_id: string, unit_id: string }>('SELECT drafter_id, unit_id FROM cases WHERE case_no = $1', [caseNo])
    const chief = await stand.logInAs('section-chief', row?.unit_id)
    expect(await desk.say(chief, caseNo, 'reply/return', { reason: '请补依据' })).toBe('ok')
    const { rows } = await stand.database.pool.query<{ staff_id: string, text: string }>('SELECT staff_id, text FROM staff_notice WHERE case_no = $1 AND kind = \'returned\'', [caseNo])
    expect(rows.map(({ staff_id }) => staff_id)).toEqual([row?.drafter_id])
    expect(rows[0]?.text).not.toContain('依据')
  })

  it('of lights once, however many sweep at once', async () => {
    const officer = await officerOf('funeral-centre')
    const { caseNo } = await fileAt(stand, moment('2026-03-02'), { type: 'complaint' })
    await giveAt(stand, caseNo, moment('2026-03-02', '10:30'), [{ type: 'accept', unitId: 'funeral-centre', note: null, path: 'petition' }])
    for (let on = day('2026-03-03'); on <= '2026-03-18'; on = addDays(on, 1)) await raiseLights(await contextOn(stand, moment(on)))
    expect(await kindsOf(officer, caseNo)).toContain('due-soon')
    const before = (await kindsOf(officer, caseNo)).length
    await Promise.all(Array.from({ length: 4 }, async () => raiseLights(await contextOn(stand, moment('2026-04-03')))))
    const kinds = await kindsOf(officer, caseNo)
    expect([kinds[0], kinds.length]).toEqual(['red-card', before + 1])
  })
})

describe('the list of the morning', () => {
  it('comes at half past eight of a working day, one line per person with something to do, however many workers tell it', async () => {
    const [officer, idle] = [await officerOf('rescue-station'), await officerOf('place-names')]
    const { caseNo } = await fileAt(stand, moment('2026-03-02'), { type: 'complaint' })
    await giveAt(stand, caseNo, moment('2026-03-02', '10:30'), [{ type: 'accept', unitId: 'rescue-station', note: null, path: 'petition' }])
    const morning = async (at: Date) => tellMorning(await contextOn(stand, at))
    expect(await morning(moment('2026-03-22', '08:40'))).toBe(0)
    expect(await morning(moment('2026-03-23', '08:29'))).toBe(0)
    await Promise.all(Array.from({ length: 4 }, () => morning(moment('2026-03-23', '08:30'))))
    expect(await morning(moment('2026-03-23', '08:31'))).toBe(0)
    const digestOf = async (member: StaffMember) => (await told(member)).filter(({ kind }) => kind === 'digest').map(({ text }) => text)
    expect(await digestOf(officer)).toEqual(['今天到期 1 件。'])
    expect(await digestOf(idle)).toEqual([])
    await morning(moment('2026-03-24', '08:30'))
    expect(await digestOf(officer)).toEqual(['超期 1 件。', '今天到期 1 件。'])
  })
})

describe('what is old', () => {
  it('leaves ninety days after it was read, unread after a year', async () => {
    const { officer, caseNo } = await fresh('finance')
    await accept(caseNo, 'finance')
    const set = (created: string, read: string | null) => stand.database.pool.query('UPDATE staff_notice SET created_at = $2, read_at = $3 WHERE staff_id = $1', [officer.id, created, read])
    const left = async () => { await forgetStaffNotices(await contextOn(stand, moment('2026-12-01'))); return (await told(officer)).length }
    await set('2026-01-01T00:00:00Z', null)
    expect(await left()).toBe(1)
    await set('2026-01-01T00:00:00Z', '2026-10-01T00:00:00Z')
    expect(await left()).toBe(1)
    await set('2026-01-01T00:00:00Z', '2026-08-01T00:00:00Z')
    expect(await left()).toBe(0)
  })
})
