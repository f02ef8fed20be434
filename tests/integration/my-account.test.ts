import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { book, dayIn, openPlace, person, registry, slotsOn } from '../support/bookable.ts'
import { dump } from '../support/dump.ts'
import { fileCase } from '../support/factories.ts'
import type { Citizen } from '../support/people.ts'
import { templateIds } from '../support/settings.ts'

let stand: Stand
let scheduleId: string
beforeAll(async () => {
  stand = await startStand()
  scheduleId = await openPlace(await stand.logInAs('section-chief', registry))
})
afterAll(async () => { await stand.stop() })

const name = '欧阳满香'
const phone = '13873719876'
const couple = () => [person(name), person('刘大山', '1989-02-03')]

/** Somebody of whom something of every kind is kept. */
const liveHere = async (on = 5) => {
  const citizen = await stand.newCitizen()
  const parties = couple()
  await citizen.client.ok('PUT /me/details', { body: { agreed: true, details: { name, phone } } })
  await citizen.client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: templateIds.progress, choice: 'accept' }] } })
  const [slot] = await slotsOn(citizen, scheduleId, dayIn(on))
  const bookingId = await book(citizen, slot?.slotId ?? '', parties)
  const filed = await fileCase(stand, { contactPhone: phone }, citizen)
  const secret = await fileCase(stand, { type: 'report', identity: 'confidential', publicity: 'private', statement: '村干部扣了我家的低保金，请查。' }, citizen)
  await citizen.client.ok('POST /cases/:caseNo/supplements', { params: { caseNo: filed.caseNo }, body: { supplementId: randomUUID(), text: '补充：存折是信用社的。' } })
  return { citizen, parties, bookingId, filed, secret }
}
const close = async ({ client }: Citizen) => client.ok('POST /me/closing', { body: { seal: (await client.ok('GET /me/closing')).seal } })
const copy = ({ client }: Citizen, format: string) => fetch(`${stand.baseUrl}/api/me/kept/file?format=${format}`, { headers: { authorization: `Bearer ${client.token ?? ''}` } })

describe('我的信息', () => {
  it('shows everything that is kept, with why and how long, to its owner alone', async () => {
    const { citizen, filed, secret, parties } = await liveHere(3)
    const { groups } = await citizen.client.ok('GET /me/kept')
    const said = Object.fromEntries(groups.map(({ id, records }) => [id, JSON.stringify(records)]))
    expect(said['account']).toContain(citizen.openid)
    expect(said['details']).toContain(phone)
    expect(said['bookings']).toContain(parties[0]?.idNumber)
    for (const words of [filed.caseNo, phone, '补充：存折是信用社的。', secret.caseNo, '村干部扣了我家的低保金']) expect(said['cases']).toContain(words)
    expect(groups.filter(({ why, howLong, law }) => !why || !howLong || !law)).toEqual([])
    const other = await (await stand.newCitizen()).client.ok('GET /me/kept')
    expect(other.groups.filter(({ id, records }) => id !== 'account' && records.length > 0)).toEqual([])
  })

  it('can be taken away as JSON and as a page to print', async () => {
    const { citizen, filed } = await liveHere(4)
    const json = await copy(citizen, 'json')
    expect(json.headers.get('content-type')).toContain('application/json')
    expect(await json.text()).toContain(filed.caseNo)
    const pdf = await copy(citizen, 'pdf')
    expect([pdf.headers.get('content-type'), Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-'])
  })

  it('an agreement taken back keeps anything new from being kept', async () => {
    const citizen = await stand.newCitizen()
    await citizen.client.ok('DELETE /me/privacy')
    expect(await citizen.client.refusal('PUT /me/details', { body: { agreed: true, details: { name } } })).toBe('privacy-not-accepted')
  })
})

describe('how somebody will hear', () => {
  it('counts what WeChat still takes, and shows a part of the number only where texts can be sent', async () => {
    const { citizen } = await liveHere(6)
    const ways = await citizen.client.ok('GET /notices/ways')
    expect(ways.reminders.find(({ purpose }) => purpose === 'case-progress')?.left).toBe(1)
    expect([ways.reminders.length, ways.phone, ways.followsService]).toEqual([4, null, false])
  })
})

describe('closing an account', () => {
  it('says first what goes, what the law keeps and where answers will go, and asks again when that has changed', async () => {
    const { citizen, filed, secret } = await liveHere(7)
    const seen = await citizen.client.ok('GET /me/closing')
    expect(seen.openCases.map(({ caseNo }) => caseNo).toSorted()).toEqual([filed.caseNo, secret.caseNo].toSorted())
    expect(seen.openCases.find(({ caseNo }) => caseNo === filed.caseNo)).toMatchObject({ answer: expect.stringContaining('138****9876') as string, queryCode: filed.receipt.queryCode })
    expect(seen.openCases.find(({ caseNo }) => caseNo === secret.caseNo)?.answer).toContain('保密件')
    expect(seen.visits).toHaveLength(1)
    await fileCase(stand, {}, citizen)
    expect(await citizen.client.refusal('POST /me/closing', { body: { seal: seen.seal } })).toBe('closing-stale')
  })

  it('leaves nothing of who somebody is outside what the law keeps, and nothing new can be kept with an old token', async () => {
    const { citizen, parties, filed, bookingId } = await liveHere(8)
    const [account] = (await stand.database.pool.query<{ openid_index: string, openid_cipher: string }>('SELECT openid_index, openid_cipher FROM citizen WHERE id = $1', [citizen.id])).rows
    const people = (await stand.database.pool.query<{ person_index: string, person_cipher: string }>('SELECT person_index, person_cipher FROM booking_party WHERE booking_id = $1', [bookingId])).rows
    expect(people).toHaveLength(2)
    await close(citizen)
    const values = await dump(stand.database)
    const identity = [account?.openid_index, account?.openid_cipher, citizen.openid, ...people.flatMap((row) => [row.person_index, row.person_cipher]), ...parties.map(({ idNumber }) => idNumber)]
    for (const each of identity) expect(values.filter(({ value }) => value.includes(each ?? '?')).map(({ place }) => place)).toEqual([])
    // The history of a case and the ledger of consents cannot be changed: the number in them leads to nobody any more.
    const dead = new Set(values.filter(({ value }) => value.includes(citizen.id)).map(({ place }) => place))
    expect([...dead].filter((place) => !['case_event.actor_id', 'consent_entry.citizen_id'].includes(place))).toEqual([])
    expect(await stand.anyone.refusal('POST /session/refresh', { body: { refreshToken: citizen.refreshToken } })).toBe('session-ended')
    expect(await citizen.client.refusal('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: templateIds.progress, choice: 'accept' }] } })).toBe('session-ended')
    expect((await citizen.client.ok('GET /cases')).items).toEqual([])
    const looked = await stand.anyone.ok('POST /lookups', { body: { caseNo: filed.caseNo, queryCode: filed.receipt.queryCode } })
    expect(looked.supplements.map(({ text }) => text)).toEqual(['补充：存折是信用社的。'])
  })

  it('gives the seat back and lets the person begin anew as somebody nobody knows', async () => {
    const { citizen } = await liveHere(9)
    await close(citizen)
    expect(await slotsOn(await stand.newCitizen(), scheduleId, dayIn(9))).toHaveLength(2)
    const { code } = await stand.wechat<{ code: string }>('POST', '/login-code', { openid: citizen.openid })
    const again = await stand.anyone.ok('POST /session', { body: { code } })
    expect([again.citizen.citizenId === citizen.id, again.citizen.privacyVersion]).toEqual([false, null])
  })

  it('lets an open case go on: what is told of it goes where a number was given', async () => {
    const { citizen, filed } = await liveHere(10)
    await close(citizen)
    const intake = await stand.logInAs('intake', 'office')
    await intake.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo: filed.caseNo }, body: { version: 2, unitId: 'ageing' } })
    const { rows } = await stand.database.pool.query<{ citizen_id: string | null }>('SELECT citizen_id FROM notice WHERE case_no = $1', [filed.caseNo])
    expect(rows).toEqual([{ citizen_id: null }])
  })
})
