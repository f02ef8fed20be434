import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewStaffCase } from '@minsheng/api/features/staff-cases/view-case.ts'
import { startStand, type Stand } from '../support/api.ts'
import { accused, deskFor, fileSecret, retold, secret } from '../support/confidential-case.ts'
import { actingAt } from '../support/desk.ts'
import type { StaffMember } from '../support/people.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const listOf = async ({ client }: StaffMember) => {
  const { kept, unkept } = await client.ok('GET /staff/vault/cases')
  const numbers = (list: typeof kept) => list.map(({ caseNo }) => caseNo)
  return { kept: numbers(kept), unkept: numbers(unkept), all: [...kept, ...unkept], words: JSON.stringify([kept, unkept]) }
}

describe('a keeper\'s list of confidential cases', () => {
  it('shows what nobody keeps yet, then to its keeper alone what is kept, and never a word of it', async () => {
    const { caseNo } = await fileSecret(stand)
    const { keeper, second, give } = await deskFor(stand, caseNo)
    expect(await listOf(keeper)).toMatchObject({ kept: [], unkept: [caseNo] })
    await give(keeper, 'POST /staff/cases/:caseNo/keep')
    expect(await listOf(keeper)).toMatchObject({ kept: [caseNo], unkept: [], all: [{ retold: false }] })
    expect(await listOf(second)).toMatchObject({ kept: [], unkept: [] })
    for (const words of Object.values(secret)) expect((await listOf(keeper)).words).not.toContain(words)
    await give(keeper, 'POST /staff/cases/:caseNo/retype', { title: retold.title, text: retold.text })
    expect(await listOf(keeper)).toMatchObject({ kept: [caseNo], all: [{ retold: true, title: retold.title }] })
  })

  it('keeps it from the unit it accuses, and is no look at the case', async () => {
    const { caseNo } = await fileSecret(stand)
    const there = await stand.newStaff({ roles: ['intake'], unitId: accused })
    expect((await listOf(there)).unkept).not.toContain(caseNo)
    const { keeper } = await deskFor(stand, caseNo)
    const looks = async () => (await stand.database.pool.query('SELECT 1 FROM sight_log')).rows.length
    const before = await looks()
    expect((await listOf(keeper)).unkept).toContain(caseNo)
    expect(await looks()).toBe(before)
  })
})

describe('the log of looks', () => {
  it('a page fetched again within ten minutes is one look, later it is another, and another person\'s is their own', async () => {
    const { caseNo } = await fileSecret(stand)
    const { keeper, second } = await deskFor(stand, caseNo)
    const looks = async () => (await stand.database.pool.query('SELECT 1 FROM sight_log l JOIN cases c ON c.id = l.case_id WHERE c.case_no = $1', [caseNo])).rows.length
    const lookAt = (who: StaffMember, minutes: number) => viewStaffCase(actingAt(stand, who, new Date(Date.now() + minutes * 60_000)), caseNo)
    const counted = []
    for (const [who, minutes] of [[keeper, 0], [keeper, 1], [keeper, 9], [second, 9], [keeper, 12]] as const) {
      await lookAt(who, minutes)
      counted.push(await looks())
    }
    expect(counted).toEqual([1, 1, 1, 2, 3])
  })
})
