import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listCases } from '@minsheng/api/features/staff-cases/list-cases.ts'
import { workbench } from '@minsheng/api/features/staff-cases/workbench.ts'
import type { Stand } from '../support/api.ts'
import { actingAt, type Desk } from '../support/desk.ts'
import { fileCase, type Crew } from '../support/factories.ts'
import { startStaffed } from '../support/staffed-stand.ts'

let stand: Stand
let crew: Crew
let desk: Desk
beforeAll(async () => { ({ stand, crew, desk } = await startStaffed()) })
afterAll(async () => { await stand.stop() })

const MINUTE = 60_000
const call = { method: 'phone', outcome: 'reached', note: '孩子在姑姑家，已报警' } as const
const minutesLeft = (instant: string | null) => instant === null ? null : Math.round((Date.parse(instant) - Date.now()) / MINUTE)
const beaten = () => fileCase(stand, { urgency: 'child', statement: '邻居家孩子天天挨打，身上有伤，请救救他。' })
const inMinutes = (minutes: number) => actingAt(stand, crew.intake, new Date(Date.now() + minutes * MINUTE))
const overdueIn = async (minutes: number) => (await workbench(inMinutes(minutes))).boxes.find(({ box }) => box === 'urgent')

describe('a child in danger', () => {
  it('has thirty minutes until somebody has spoken to whoever filed it, in the list and on its page', async () => {
    const { caseNo } = await beaten()
    const { items: [card] } = await listCases(inMinutes(0), { box: 'urgent' })
    expect(card?.caseNo).toBe(caseNo)
    expect(minutesLeft(card?.firstContactBy ?? null)).toBe(30)
    expect(await overdueIn(1)).toMatchObject({ count: 1, overdue: 0 })
    expect(await overdueIn(31)).toMatchObject({ count: 1, overdue: 1 })
    expect(await desk.say(crew.intake, caseNo, 'contacts', { ...call, outcome: 'no-answer' })).toBe('ok')
    expect(minutesLeft((await desk.see(crew.intake, caseNo)).firstContactBy)).toBe(30)
    expect(await desk.say(crew.intake, caseNo, 'contacts', call)).toBe('ok')
    expect(await desk.see(crew.intake, caseNo)).toMatchObject({ firstContactBy: null, stage: '待审核', contacts: [{}, { outcome: 'reached' }] })
    expect(await overdueIn(31)).toMatchObject({ count: 1, overdue: 0 })
  })

  it('is proposed to the section for children, whatever its words say', async () => {
    const { caseNo } = await fileCase(stand, { urgency: 'child', statement: '请马上来人，地址在城南小区三栋，电话里细说。' })
    expect((await desk.see(crew.intake, caseNo)).suggestion).toMatchObject({ unitId: 'child-welfare' })
  })
})

describe('a case that is not urgent', () => {
  it('has no limit of minutes, and its first contact is not the first receiver\'s', async () => {
    const { caseNo } = await fileCase(stand)
    expect(await desk.see(crew.intake, caseNo)).toMatchObject({ firstContactBy: null })
    expect((await desk.see(crew.intake, caseNo)).commands).not.toContain('record-contact')
    expect(await desk.say(crew.intake, caseNo, 'contacts', call)).toBe('not-allowed-in-this-status')
  })
})
