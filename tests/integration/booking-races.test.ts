import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { openPlace, dayIn, hoursOf, registry, slotsOn } from '../support/bookable.ts'
import { answerOffer, gather, visit, type Aim, type Manner, type Member, type Outcome, type Tally } from '../support/crowd.ts'
import type { StaffMember } from '../support/people.ts'
import { useRegistry } from '../support/registry.ts'

const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 1)
const CLIENTS = Number(process.env['RACE_CLIENTS'] ?? 2_000)
const SEATS = 100
const PER_SLOT = 4
const LONGEST_MS = 120_000

// 100 seats: 25 slots of five minutes with four seats each.
const hours = { items: [{ guideId: 'marriage', slots: 1 }], slotMinutes: 5, week: hoursOf().week.map((line) => ({ ...line, periods: [{ from: '09:00', until: '11:05' }] })), horizonDays: 5 }
const seats = (perSlot: number) => ({ public: perSlot, kept: 0, 'walk-in': 0 })
const manner: Manner = { release: 0.1, sleep: 0.1, cancel: 0.15, wait: 0.15, tries: 2 }

// All come in one moment, and they and the server share this machine: how long it takes to work through them says nothing.
const office = useRegistry({ DATABASE_WAIT_MS: String(LONGEST_MS) })
let chief: StaffMember
// A login lasts ten minutes; twenty rounds on a slow machine last longer.
beforeEach(async () => {
  // Each round is a morning of its own: an address confirms so many within an hour, and all rounds come from one.
  await office.stand.database.pool.query('DELETE FROM attempt')
  chief = await office.stand.logInAs('section-chief', registry)
})

const bookedAt = async (scheduleId: string): Promise<number> =>
  (await office.stand.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM booking WHERE schedule_id = $1 AND status = \'booked\'', [scheduleId])).rows[0]?.n ?? 0

/** Five minutes pass for whoever fell asleep over a hold: nobody sweeps. */
const passMinutes = (scheduleId: string, asleep: readonly string[]) => office.stand.database.pool.query(
  'UPDATE booking SET expires_at = now() - interval \'1 second\' WHERE schedule_id = $1 AND status = \'held\' AND offer_of IS NULL AND citizen_id = ANY($2)', [scheduleId, asleep])

/** An administrator who cannot decide: fewer seats, and as many as before again. Never more than there should be. */
const changeHours = async (scheduleId: string, until: () => boolean): Promise<number> => {
  let version = 1
  for (const perSlot of [3, 4, 2, 4, 1, 4]) {
    if (until()) break
    await new Promise((resolve) => setTimeout(resolve, 400))
    ;({ version } = await chief.client.ok('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body: { unitId: registry, version, body: hoursOf({ ...hours, seats: seats(perSlot) }) } }))
  }
  const { body } = await chief.client.ok('GET /staff/schedules/:scheduleId', { params: { scheduleId } })
  if (body.seats.public !== PER_SLOT) await chief.client.ok('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body: { unitId: registry, version, body: hoursOf({ ...hours, seats: seats(PER_SLOT) }) } })
  return version
}

/** Who is still without a seat comes again, and who waits looks, until every seat is somebody's. */
const comeAgain = async (aim: Aim, members: readonly Member[], outcomes: Map<string, Outcome>): Promise<void> => {
  const since = Date.now()
  let turn = 0
  while (await bookedAt(aim.scheduleId) < SEATS) {
    if (Date.now() - since > LONGEST_MS) throw new Error(`after ${LONGEST_MS / 1_000} s there are ${await bookedAt(aim.scheduleId)} of ${SEATS} confirmed`)
    await passMinutes(aim.scheduleId, members.filter(({ id }) => outcomes.get(id) === 'asleep').map(({ id }) => id))
    const waiting = members.filter(({ id }) => outcomes.get(id) === 'waiting')
    const without = members.filter(({ id }) => outcomes.get(id) === 'gone')
    const eager = without.slice(turn * 40 % without.length).slice(0, 40)
    turn += 1
    await Promise.all([
      ...waiting.map(async (member) => { outcomes.set(member.id, await answerOffer(member, manner)) }),
      ...eager.map(async (member) => { outcomes.set(member.id, await visit(member, aim, { ...manner, tries: 4 })) })
    ])
  }
}

/** Some of those who have a seat give it back while others wait: what comes free is theirs, by offers. */
const giveBack = async ({ scheduleId, guideId, day }: Aim, members: readonly Member[], outcomes: Map<string, Outcome>): Promise<void> => {
  const { rows } = await office.stand.database.pool.query<{ id: string, citizen_id: string }>('SELECT id, citizen_id FROM booking WHERE schedule_id = $1 AND status = \'booked\' ORDER BY code LIMIT 20', [scheduleId])
  const owners = new Map(rows.map((row) => [row.citizen_id, row.id]))
  await Promise.all(members.filter(({ id }) => outcomes.get(id) === 'gone').slice(0, 40).map(async (member) => {
    const { status } = await member.call('PUT /waiting/:waitingId', { params: { waitingId: randomUUID() }, body: { scheduleId, guideId, fromDay: day, untilDay: day, part: 'any', appliedOn: null } })
    if (status === 201) outcomes.set(member.id, 'waiting')
  }))
  await Promise.all(members.filter(({ id }) => owners.has(id)).map((member) => member.call('POST /bookings/:bookingId/cancel', { params: { bookingId: owners.get(member.id) ?? '' } })))
}

// What a person may be told when many want the same: it is gone, the minute has passed, somebody waits already, there is one after all.
const civil = new Set(['200', '201', '409 slot-gone', '409 hold-over', '409 waiting-free', '409 waiting-already', '409 one-hold', '409 booking-step', '429 challenge-needed'])
const uncivil = (tally: Tally): string[] => [...tally].filter(([answer]) => !civil.has(answer)).map(([answer, n]) => `${answer}: ${n}`)

const race = async (round: number): Promise<{ tally: Tally, seconds: number, requests: number, scheduleId: string, members: Member[] }> => {
  const tally: Tally = new Map()
  const on = dayIn(3)
  const scheduleId = await openPlace(chief, { ...hours, seats: seats(PER_SLOT) })
  const members = await gather(office.stand, CLIENTS, round * CLIENTS, tally)
  const looker = await office.stand.newCitizen()
  const aim: Aim = { scheduleId, guideId: 'marriage', day: on, slotIds: (await slotsOn(looker, scheduleId, on)).map(({ slotId }) => slotId) }
  expect(aim.slotIds).toHaveLength(SEATS / PER_SLOT)
  const since = performance.now()
  const outcomes = new Map<string, Outcome>()
  let over = false
  const visits = Promise.all(members.map(async (member) => { outcomes.set(member.id, await visit(member, aim, manner)) })).then(() => { over = true })
  await Promise.all([visits, changeHours(scheduleId, () => over)])
  // Who was told anything else believes to have no seat, and one may be kept for them: nothing that follows would say so.
  expect(uncivil(tally)).toEqual([])
  await comeAgain(aim, members, outcomes)
  await giveBack(aim, members, outcomes)
  await comeAgain(aim, members, outcomes)
  const seconds = (performance.now() - since) / 1_000
  return { tally, seconds, requests: [...tally.values()].reduce((sum, n) => sum + n, 0), scheduleId, members }
}

describe(`${CLIENTS} clients for ${SEATS} seats`, () => {
  it.each(Array.from({ length: ROUNDS }, (_each, round) => round))('round %i: exactly as many are confirmed as there are seats, nobody twice, and nobody is told anything but that it is gone', async (round) => {
    const { tally, seconds, requests, scheduleId, members } = await race(round)
    console.info(`round ${round}: ${requests} requests in ${seconds.toFixed(1)} s, ${Math.round(requests / seconds)} a second; ${[...tally].map(([answer, n]) => `${answer}: ${n}`).toSorted((a, b) => a < b ? -1 : 1).join(', ')}`)
    expect(uncivil(tally)).toEqual([])
    expect(await bookedAt(scheduleId)).toBe(SEATS)
    expect(await office.wrongSeats()).toEqual([])
    const { pool } = office.stand.database
    const { rows: twice } = await pool.query('SELECT person_index FROM booking_party WHERE open GROUP BY person_index, guide_id HAVING count(*) > 1 UNION ALL SELECT citizen_id::text FROM booking WHERE schedule_id = $1 AND status = \'booked\' GROUP BY citizen_id HAVING count(*) > 1', [scheduleId])
    expect(twice).toEqual([])
    const { rows: [offers] } = await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM booking WHERE schedule_id = $1 AND status = \'booked\' AND offer_of IS NOT NULL', [scheduleId])
    expect(offers?.n).toBeGreaterThan(0)
    const { rows: unexplained } = await pool.query('SELECT b.id FROM booking b LEFT JOIN booking_event e ON e.booking_id = b.id WHERE b.schedule_id = $1 GROUP BY b.id, b.version HAVING count(e.seq) <> b.version OR max(e.seq) <> count(e.seq)', [scheduleId])
    expect(unexplained).toEqual([])
    const [someone] = members
    const near = await someone?.call('GET /schedules/:scheduleId/alternatives', { params: { scheduleId }, querystring: { guideId: 'marriage', day: dayIn(3), startsAt: '09:00' } })
    expect(near?.body.slots.length).toBeGreaterThan(0)
  }, 240_000)
})
