import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { startStand, type Stand } from '../support/api.ts'
import { crewOf, fileCase, versionOf, type Crew } from '../support/factories.ts'

let stand: Stand
let crew: Crew
beforeAll(async () => {
  stand = await startStand()
  crew = await crewOf(stand)
})
afterAll(async () => { await stand.stop() })

const inHand = async () => {
  const { caseNo } = await fileCase(stand, { type: 'complaint' })
  const params = { caseNo }
  await crew.intake.client.ok('POST /staff/cases/:caseNo/accept', { params, body: { version: 1, unitId: crew.unitId, path: 'petition' } })
  await crew.officer.client.ok('POST /staff/cases/:caseNo/sign', { params, body: { version: await versionOf(crew.officer, caseNo) } })
  return params
}
const dueOf = async (params: { caseNo: string }) => (await crew.officer.client.ok('GET /staff/cases/:caseNo', { params })).due.dueOn
const until = addDays(dayOf(Date.now()), 20)

describe('asking what a step would do to the due day', () => {
  it('the day promised for a pause is the day the pause then brings, and asking stores nothing', async () => {
    const params = await inHand()
    const { now, then } = await crew.officer.client.ok('GET /staff/cases/:caseNo/due-preview', { params, querystring: { pauseReason: 'correction', pauseUntil: until } })
    expect(then.dueOn > now.dueOn).toBe(true)
    expect([await dueOf(params), await versionOf(crew.officer, params.caseNo)]).toEqual([now.dueOn, 3])
    await crew.officer.client.ok('POST /staff/cases/:caseNo/corrections', { params, body: { version: 3, recordId: randomUUID(), items: ['户口本'], until, explanation: '到村部复印' } })
    expect(await dueOf(params)).toBe(then.dueOn)
  })

  it('the day promised for an extension is the day it then brings', async () => {
    const params = await inHand()
    const { then } = await crew.head.client.ok('GET /staff/cases/:caseNo/due-preview', { params, querystring: { extendBy: 12 } })
    await crew.officer.client.ok('POST /staff/cases/:caseNo/extension/ask', { params, body: { version: 3, reason: '村民月底才回来' } })
    await crew.head.client.ok('POST /staff/cases/:caseNo/extension/grant', { params, body: { version: 4, amount: 12, reason: '村民月底才回来' } })
    expect(await dueOf(params)).toBe(then.dueOn)
  })

  it('supposing nothing changes nothing, and a day that is none is refused', async () => {
    const params = await inHand()
    const { now, then } = await crew.officer.client.ok('GET /staff/cases/:caseNo/due-preview', { params })
    expect(then).toEqual(now)
    const { problem } = await crew.officer.client.call('GET /staff/cases/:caseNo/due-preview', { params, querystring: { pauseReason: 'hearing', pauseUntil: '2026-02-31' } })
    expect(problem?.fields).toHaveProperty('pauseUntil')
    const half = await crew.officer.client.call('GET /staff/cases/:caseNo/due-preview', { params, querystring: { extendBy: 1.5 } })
    expect(half.problem?.code).toBe('bad-input')
  })

  it('a unit that may not read the case is not told its day', async () => {
    const params = await inHand()
    const stranger = await stand.logInAs('officer', 'marriage-registry')
    const { problem } = await stranger.client.call('GET /staff/cases/:caseNo/due-preview', { params })
    expect(problem?.code).toBe('case-not-found')
  })
})
