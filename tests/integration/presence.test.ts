import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '@minsheng/api/app.ts'
import { compose } from '@minsheng/api/composition.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf, clientAt } from '../support/client.ts'
import { caseAt, fileCase } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'
import { redisProgram, startRedis } from '../support/redis.ts'

type Others = { caseNo: string, others: { name: string, since: string }[] }

/** Everything one panel hears over its live line, as text. */
const listenAt = async (baseUrl: string, token: string | null) => {
  const gone = new AbortController()
  const line = await fetch(addressOf(baseUrl, 'GET /staff/live'), { headers: { authorization: `Bearer ${token}` }, signal: gone.signal })
  const ear = { heard: '', close: async () => { gone.abort(); await reading } }
  const reading = (async () => { for await (const chunk of line.body ?? []) ear.heard += new TextDecoder().decode(chunk as Uint8Array) })().catch(() => {})
  return ear
}

const buses: { name: string, skip: boolean, start: () => Promise<{ over: Record<string, string>, stop: () => Promise<void> }> }[] = [
  { name: 'PostgreSQL', skip: false, start: async () => ({ over: {}, stop: async () => {} }) },
  { name: 'Redis', skip: redisProgram === '', start: async () => { const { url, stop } = await startRedis(); return { over: { REDIS_URL: url }, stop } } }
]

describe.each(buses)('two officers at two API processes over $name', ({ skip, start }) => {
  describe.skipIf(skip)('on one case', () => {
    let stand: Stand
    let secondUrl: string
    let officer: StaffMember
    let chief: StaffMember
    const stops: (() => Promise<void>)[] = []
    beforeAll(async () => {
      const bus = await start()
      stand = await startStand(bus.over)
      const composition = compose(stand.config)
      const app = await createApp(composition)
      secondUrl = await app.listen({ host: '127.0.0.1', port: 0 })
      stops.push(async () => { await app.close(); await composition.close() }, stand.stop, bus.stop)
      officer = await stand.logInAs('officer')
      chief = await stand.logInAs('section-chief')
    })
    afterAll(async () => { for (const stop of stops) await stop() })

    const stayAt = async (baseUrl: string, { client }: StaffMember, caseNo: string): Promise<Others> =>
      await clientAt(baseUrl, client.token).ok('POST /staff/cases/:caseNo/presence', { params: { caseNo } })

    it('see each other by name, hear it over the live line, and no longer when one leaves', async () => {
      const { caseNo } = await caseAt(stand, 'handling')
      const ear = await listenAt(stand.baseUrl, officer.client.token)
      expect((await stayAt(stand.baseUrl, officer, caseNo)).others).toEqual([])
      await expect.poll(async () => (await stayAt(secondUrl, chief, caseNo)).others.map(({ name }) => name)).toEqual([officer.name])
      await expect.poll(() => ear.heard.includes('event: presence') && ear.heard.includes(chief.name)).toBe(true)
      await clientAt(secondUrl, chief.client.token).ok('POST /staff/cases/:caseNo/presence/end', { params: { caseNo } })
      await expect.poll(async () => (await stayAt(stand.baseUrl, officer, caseNo)).others).toEqual([])
      await ear.close()
    })

    it('who may not see the case neither learns who has it open nor is told over the line', async () => {
      const { caseNo } = await caseAt(stand, 'handling')
      const stranger = await stand.logInAs('officer', 'ageing')
      const ear = await listenAt(secondUrl, stranger.client.token)
      await stayAt(stand.baseUrl, officer, caseNo)
      expect(await stranger.client.refusal('POST /staff/cases/:caseNo/presence', { params: { caseNo } })).toBe('case-not-found')
      await expect.poll(async () => (await stayAt(secondUrl, chief, caseNo)).others.length).toBe(1)
      const { caseNo: own } = await caseAt(stand, 'accepted', {}, 'ageing')
      await stand.composition.live.publish({ topic: 'case', caseNo: own, seen: { unitId: 'ageing', identity: 'named-private', jointUnits: [], accused: [], recused: [], keepers: [], frozen: false } })
      await expect.poll(() => ear.heard.includes(own)).toBe(true)
      expect(ear.heard).not.toContain(caseNo)
      await ear.close()
    })

    it('whoever loses a case to a reported leak hears of it, so that it shuts on their screen; who never saw it hears nothing', async () => {
      const { caseNo } = await caseAt(stand, 'handling')
      const [inside, outside] = [await listenAt(secondUrl, officer.client.token), await listenAt(secondUrl, (await stand.logInAs('officer', 'ageing')).client.token)]
      const seen = { unitId: officer.unitId, identity: 'confidential', jointUnits: [], accused: [], recused: [], keepers: [], frozen: true } as const
      await stand.composition.live.publish({ topic: 'case', caseNo, seen })
      await stand.composition.live.publish({ topic: 'case', caseNo: 'MZ2026999999', seen: { ...seen, unitId: 'ageing', frozen: false } })
      await expect.poll(() => inside.heard.includes(caseNo)).toBe(true)
      await expect.poll(() => outside.heard.includes('MZ2026999999')).toBe(true)
      expect(outside.heard).not.toContain(caseNo)
      for (const ear of [inside, outside]) await ear.close()
    })

    it('who loses sight of it while it is open is gone with the next beat', async () => {
      const { caseNo } = await caseAt(stand, 'handling')
      await stayAt(stand.baseUrl, officer, caseNo)
      await stayAt(stand.baseUrl, chief, caseNo)
      await stand.database.pool.query('UPDATE cases SET recused = ARRAY[$2] WHERE case_no = $1', [caseNo, officer.id])
      expect(await officer.client.refusal('POST /staff/cases/:caseNo/presence', { params: { caseNo } })).toBe('case-not-found')
      expect((await stayAt(stand.baseUrl, chief, caseNo)).others).toEqual([])
    })
  })
})

describe('a stale write', () => {
  let stand: Stand
  beforeAll(async () => { stand = await startStand() })
  afterAll(async () => { await stand.stop() })

  it('is refused, and the case then names what happened since the version the person saw', async () => {
    const { caseNo } = await fileCase(stand)
    const intake = await stand.logInAs('intake', 'office')
    const seen = await intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    const other = await stand.newStaff({ roles: ['intake'], unitId: 'office', name: '龚新月' })
    await other.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version: seen.version, unitId: 'ageing' } })
    const { status, problem } = await intake.client.call('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version: seen.version, unitId: 'charity' } })
    expect([status, problem?.code, problem?.fields?.['version']]).toEqual([409, 'stale', '这期间：已受理（龚新月）'])
    const now = await intake.client.ok('GET /staff/cases/:caseNo', { params: { caseNo } })
    expect(now.history.slice(seen.history.length).map(({ label, by }) => ({ label, by }))).toEqual([{ label: '已受理', by: '龚新月' }])
  })
})
