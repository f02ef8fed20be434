import { randomUUID } from 'node:crypto'
import { sql } from '@minsheng/db/client.ts'
import { privacyVersion } from '@minsheng/domain/privacy/guide.ts'
import type { RouteKey } from '@minsheng/contract/index.ts'
import { checkCharacterOf } from '@minsheng/domain/masking/identity-number.ts'
import { addDays, day } from '@minsheng/domain/calendar/day.ts'
import type { Stand } from './api.ts'
import { clientAt, type Reply } from './client.ts'

type Party = { name: string, idNumber: string }

/** One of many who want the same: an account with a token, the couple they enter, and a chance of their own, the same in every run. */
export type Member = { id: string, nth: number, parties: Party[], chance: () => number, call: <K extends RouteKey>(key: K, input: object) => Promise<Reply<K>> }
/** What the server answered, counted: `<status> <code>`. */
export type Tally = Map<string, number>

/** Chances from a seed (mulberry32). */
export const chances = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The `nth` person of the county: a number of their own whose check character is right. */
export const partyOf = (nth: number, name: string): Party => {
  const born = addDays(day('1962-01-01'), nth % 14_000).replaceAll('-', '')
  const digits = `430923${born}${String(100 + Math.floor(nth / 14_000)).padStart(3, '0')}`
  return { name, idNumber: `${digits}${checkCharacterOf(digits)}` }
}

const TRIES = 4

/** Says it again when the line broke, as a phone does: a repeated request is the same request. */
const patiently = async <T>(say: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await say()
    } catch (problem) {
      if (tried === TRIES) throw problem
      await new Promise((resolve) => setTimeout(resolve, 100 * tried))
    }
  }
}

/** Many citizens with accounts and tokens, without the way through WeChat. `first` numbers them, so that no two crowds share a person. */
export const gather = async ({ app, baseUrl, composition: { services } }: Stand, count: number, first: number, tally: Tally): Promise<Member[]> => {
  const { db, cipher } = services
  const ids = Array.from({ length: count }, () => randomUUID())
  await db.query(sql`
    INSERT INTO citizen (id, openid_index, openid_cipher, privacy_version, privacy_at)
    SELECT v.id, v.idx, v.sealed, ${privacyVersion}, now() FROM unnest(${ids}::uuid[], ${ids.map((id) => cipher.index('openid', id))}::text[], ${ids.map((id) => cipher.encrypt(id))}::text[]) AS v(id, idx, sealed)`)
  return ids.map((id, index) => {
    const nth = first + index
    const client = clientAt(baseUrl, app.jwt.sign({ kind: 'citizen', sub: id }, { expiresIn: 3_600 }))
    return {
      id, nth, chance: chances(nth + 1), parties: [partyOf(nth * 2, '刘满香'), partyOf(nth * 2 + 1, '欧阳立新')],
      call: async (key, input) => {
        const reply = await patiently(() => client.call(key, input as never))
        const answer = `${reply.status} ${reply.problem?.code ?? ''}`.trim()
        tally.set(answer, (tally.get(answer) ?? 0) + 1)
        return reply
      }
    }
  })
}

/** How a crowd behaves: of those who hold, so many turn away, fall asleep, or cancel what they had confirmed. Of those turned away, so many wait. */
export type Manner = { release: number, sleep: number, cancel: number, wait: number, tries: number }
export type Aim = { scheduleId: string, guideId: string, day: string, slotIds: readonly string[] }
export type Outcome = 'booked' | 'released' | 'asleep' | 'cancelled' | 'waiting' | 'gone'

const confirmation = ({ nth, parties }: Member) => ({ parties, contactName: '刘满香', contactPhone: `139${String(nth).padStart(8, '0')}`, address: null, townshipCode: null })

const confirm = async (member: Member, bookingId: string, { cancel }: Manner): Promise<Outcome> => {
  const params = { bookingId }
  const { status } = await member.call('POST /bookings/:bookingId/confirm', { params, body: confirmation(member) })
  if (status !== 200) return 'gone'
  // A phone on a bad line says it again.
  if (member.chance() < 0.1) await member.call('POST /bookings/:bookingId/confirm', { params, body: confirmation(member) })
  if (member.chance() >= cancel) return 'booked'
  await member.call('POST /bookings/:bookingId/cancel', { params })
  return 'cancelled'
}

const holdSome = async (member: Member, { guideId, slotIds }: Aim, tries: number): Promise<string | null> => {
  for (let tried = 0; tried < tries; tried += 1) {
    const bookingId = randomUUID()
    const slotId = slotIds[Math.floor(member.chance() * slotIds.length)] ?? ''
    const { status } = await member.call('PUT /bookings/:bookingId', { params: { bookingId }, body: { slotId, guideId, appliedOn: null, forElder: false, checklistId: null, challenge: null } })
    if (status === 201) return bookingId
  }
  return null
}

/** One visit of somebody who wants a seat: hold, then confirm, turn away or fall asleep; where all is gone, wait or go. */
export const visit = async (member: Member, aim: Aim, manner: Manner): Promise<Outcome> => {
  const bookingId = await holdSome(member, aim, manner.tries)
  if (bookingId === null) {
    if (member.chance() >= manner.wait) return 'gone'
    const { status } = await member.call('PUT /waiting/:waitingId', { params: { waitingId: randomUUID() }, body: { scheduleId: aim.scheduleId, guideId: aim.guideId, fromDay: aim.day, untilDay: aim.day, part: 'any', appliedOn: null } })
    return status === 201 ? 'waiting' : 'gone'
  }
  const turn = member.chance()
  if (turn < manner.sleep) return 'asleep'
  if (turn >= manner.sleep + manner.release) return confirm(member, bookingId, manner)
  await member.call('POST /bookings/:bookingId/release', { params: { bookingId } })
  return 'released'
}

/** Looks whether something was offered to somebody who waits, and takes it or turns it down. */
export const answerOffer = async (member: Member, manner: Manner): Promise<Outcome> => {
  const { body } = await member.call('GET /bookings', {})
  const [entry] = body.waiting ?? []
  if (entry?.status === 'waiting') return 'waiting'
  const offer = entry?.offer?.bookingId
  if (entry?.status !== 'offered' || offer === undefined) return 'gone'
  if (member.chance() >= manner.release) return confirm(member, offer, manner)
  await member.call('POST /bookings/:bookingId/release', { params: { bookingId: offer } })
  return 'released'
}
