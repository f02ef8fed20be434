import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '@minsheng/api/composition.ts'
import { readConfig } from '@minsheng/api/config.ts'
import { createApp } from '@minsheng/api/app.ts'
import { sealedColumns } from '@minsheng/api/keys/columns.ts'
import { rotateAll } from '@minsheng/api/keys/rotate-all.ts'
import { rotateSealed } from '@minsheng/api/keys/rotate.ts'
import { dayIn, openPlace, person, registry, slotsOn } from '../support/bookable.ts'
import { startStand, type Stand } from '../support/api.ts'
import { clientAt } from '../support/client.ts'
import { aCase, caseAt } from '../support/factories.ts'
import { environmentFor } from '../support/settings.ts'
import type { Citizen, StaffMember } from '../support/people.ts'

const keys = { first: '11'.repeat(32), second: '22'.repeat(32), vault: '77'.repeat(32), newVault: '88'.repeat(32), lookup: 'lookup-key-of-the-tests', newLookup: 'another-lookup-key' }
let stand: Stand
let citizen: Citizen
let open: Awaited<ReturnType<typeof caseAt>>
let secret: { caseNo: string, queryCode: string }
let anonymous: string
let clerk: StaffMember
let visit: { bookingId: string, body: ReturnType<typeof visitAt> }

const visitAt = (slotId: string) => ({ slotId, guideId: 'marriage', appliedOn: null, channel: 'phone' as const, parties: [person('刘满香'), person('欧阳立新')], contactName: '刘满香', contactPhone: '13873719876', address: '东坪镇桃花村3组', townshipCode: '430923121' })

beforeAll(async () => {
  stand = await startStand()
  open = await caseAt(stand, 'published', { contactName: '刘满香', contactPhone: '138 7371-9876', statement: '我叫刘满香，低保没有到账。' })
  citizen = open.citizen
  secret = await citizen.client.ok('POST /cases', { body: aCase({ type: 'report', identity: 'confidential', statement: '会计把钱领走了', contactPhone: '13873719876' }) })
  await citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: secret.caseNo }, body: { supplementId: randomUUID(), text: '他又来了' } })
  anonymous = (await citizen.client.ok('POST /cases', { body: aCase({ identity: 'anonymous', contactPhone: '13873719876', lookupCode: '246802' }) })).caseNo
  clerk = await stand.logInAs('officer', registry)
  const scheduleId = await openPlace(await stand.logInAs('section-chief', registry), { seats: { public: 3, kept: 0, 'walk-in': 0 } })
  const [slot] = await slotsOn(citizen, scheduleId, dayIn(3))
  visit = { bookingId: randomUUID(), body: visitAt(slot?.slotId ?? '') }
  await clerk.client.ok('PUT /staff/bookings/:bookingId', { params: { bookingId: visit.bookingId }, body: visit.body })
})
afterAll(async () => { await stand.stop() })

const environment = (over: Record<string, string>) => environmentFor({ databaseUrl: stand.database.url, wechatUrl: stand.config.wechat.baseUrl, ...over })
const rotating = () => compose(readConfig(environment({
  FIELD_KEYS: `1:${keys.first},2:${keys.second}`, VAULT_KEYS: `1:${keys.vault},2:${keys.newVault}`, LOOKUP_KEY: keys.newLookup, OLD_LOOKUP_KEYS: keys.lookup
})))
const versions = async (): Promise<string[]> => {
  const found = []
  for (const { table, column } of sealedColumns) {
    const { rows } = await stand.database.pool.query<{ text: string }>(`SELECT unnest(regexp_split_to_array(trim(both '{}' FROM ${column}::text), ',')) AS text FROM ${table} WHERE ${column} IS NOT NULL`)
    found.push(...rows.filter(({ text }) => text !== '').map(({ text }) => `${table}.${column} ${text.split('.')[0]}`))
  }
  return [...new Set(found)].sort()
}

describe('looking for earlier cases by phone', () => {
  it('finds those of the same number however it is written, not the anonymous or confidential ones, and leaves a trace', async () => {
    const intake = await stand.logInAs('intake', 'office')
    for (const phone of ['13873719876', '+86 138-7371-9876', '008613873719876']) {
      expect((await intake.client.ok('POST /staff/phone-search', { body: { phone } })).items.map(({ caseNo }) => caseNo)).toEqual([open.caseNo])
    }
    const { rows } = await stand.database.pool.query<{ data: string }>('SELECT data FROM audit_waiting WHERE action = \'phone-searched\'')
    expect(rows.map(({ data }) => JSON.parse(data) as object)).toEqual(Array(3).fill({ found: 1, cases: [open.caseNo] }))
  })
})

describe('the list of encrypted columns', () => {
  it('names every one of the schema', async () => {
    const { rows } = await stand.database.pool.query<{ name: string }>(
      'SELECT table_name || \'.\' || column_name AS name FROM information_schema.columns WHERE table_schema = \'public\' AND (column_name LIKE \'%cipher\' OR column_name IN (\'sealed\', \'parties\'))')
    expect(rows.map(({ name }) => name).sort()).toEqual(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort())
  })
})

describe('changing every key', () => {
  it('goes on where it was broken off, beside people who file, and leaves nothing under an old key', async () => {
    expect((await versions()).every((each) => each.endsWith(' 1'))).toBe(true)
    const composition = rotating()
    try {
      const { cipher, vault } = composition.services
      const [first] = sealedColumns
      if (first) await rotateSealed(composition.services.db, { field: cipher, vault }, first)
      const told: string[] = []
      const [{ bound }] = await Promise.all([
        rotateAll(composition.services, new Date(), ({ table, column, changed, left }) => told.push(`${table}.${column} ${changed} ${left}`)),
        ...Array.from({ length: 10 }, () => citizen.client.ok('POST /cases', { body: aCase({ contactPhone: '13873719876' }) }))
      ])
      expect(told).toEqual(expect.arrayContaining(['citizen.openid_cipher 0 0', 'vault_case.sealed 1 0', 'vault_word.sealed 1 0', 'publication.parties 1 0', 'citizen.openid_index 1 0', 'vault_case.citizen_index 1 0', 'booking.contact_cipher 1 0', 'booking.address_cipher 1 0', 'booking_party.person_cipher 2 0', 'booking.phone_index 1 0', 'booking_party.person_index 2 0']))
      expect(bound).toBe(1)
      // What was filed with the old keys meanwhile is done by the next run; a run with nothing to do changes nothing.
      await rotateAll(composition.services, new Date(), () => {})
      const again: number[] = []
      await rotateAll(composition.services, new Date(), ({ changed }) => again.push(changed))
      expect(again.reduce((sum, each) => sum + each, 0)).toBe(0)
    } finally {
      await composition.close()
    }
    expect((await versions()).every((each) => each.endsWith(' 2'))).toBe(true)
  })

  it('is noticed by nobody: with the new keys alone the same people find the same cases', async () => {
    const composition = compose(readConfig(environment({ FIELD_KEYS: `2:${keys.second}`, VAULT_KEYS: `2:${keys.newVault}`, LOOKUP_KEY: keys.newLookup, OLD_LOOKUP_KEYS: keys.lookup })))
    const app = await createApp(composition)
    const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
    try {
      const { code } = await stand.wechat<{ code: string }>('POST', '/login-code', { openid: citizen.openid })
      const { accessToken, citizen: found } = await clientAt(baseUrl).ok('POST /session', { body: { code } })
      expect(found.citizenId).toBe(citizen.id)
      const me = clientAt(baseUrl, accessToken)
      const view = await me.ok('GET /cases/:caseNo', { params: { caseNo: secret.caseNo } })
      expect([view.statement, view.supplements[0]?.text]).toEqual(['会计把钱领走了', '他又来了'])
      expect((await clientAt(baseUrl).ok('POST /lookups', { body: secret && { caseNo: secret.caseNo, queryCode: secret.queryCode } })).statement).toBe('会计把钱领走了')
      expect((await clientAt(baseUrl).ok('POST /lookups', { body: { caseNo: anonymous, queryCode: '246802' } })).caseNo).toBe(anonymous)
      const intake = clientAt(baseUrl, (await stand.logInAs('intake', 'office')).client.token)
      const desk = clientAt(baseUrl, clerk.client.token)
      expect((await desk.ok('POST /staff/bookings/:bookingId/people', { params: { bookingId: visit.bookingId } })).parties).toEqual(visit.body.parties)
      expect(await desk.refusal('PUT /staff/bookings/:bookingId', { params: { bookingId: randomUUID() }, body: visit.body })).toBe('party-booked')
      expect((await intake.ok('POST /staff/phone-search', { body: { phone: '13873719876' } })).items).toHaveLength(11)
    } finally {
      await app.close()
      await composition.close()
    }
  })
})
