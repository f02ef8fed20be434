import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book, dayIn, openPlace, person, slotsOn } from '../support/bookable.ts'
import { showContents } from '../support/county-contents.ts'
import type { StaffMember } from '../support/people.ts'
import type { Phone } from './driver.ts'
import { asCitizen, signIn, startVisits, type Visits } from './visit.ts'

let visits: Visits
let chief: StaffMember
beforeAll(async () => {
  visits = await startVisits()
  await showContents(visits.stand.composition.services)
  chief = await visits.stand.logInAs('section-chief', 'marriage-registry')
})
afterAll(async () => { await visits.stop() })

const wordsOf = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 周`
const daysOf = (scheduleId: string) => `packages/booking/days/index?guideId=marriage&scheduleId=${scheduleId}`
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** Somebody who is signed in and has agreed, and the same person as the server sees them. */
const known = async () => {
  const phone = await visits.newPhone()
  await signIn(phone)
  const client = await asCitizen(visits.stand, phone.holder.openid)
  const { privacyVersion } = await client.ok('GET /client-config')
  await client.ok('PUT /me/privacy', { body: { version: privacyVersion } })
  phone.holder.storage.set('privacy-version', privacyVersion)
  return { phone, client }
}

const writeCouple = async (phone: Phone, names: readonly [string, string], contactPhone: string) => {
  for (const [index, { name, idNumber }] of names.map((name) => person(name)).entries()) {
    await phone.type(`name-${index}`, name)
    await phone.type(`id-${index}`, idNumber)
  }
  await phone.type('contact-name', names[0])
  await phone.type('contact-phone', contactPhone)
}

describe('a turn in the mini program', () => {
  it('a visit is moved to another day under the same code', async () => {
    const scheduleId = await openPlace(chief, { name: '改时间的窗口' })
    const { phone, client } = await known()
    const [slot] = await slotsOn({ client }, scheduleId, dayIn(7))
    const bookingId = await book({ client }, slot?.slotId ?? '', [person('改一'), person('改二')])
    const { code } = await client.ok('GET /bookings/:bookingId', { params: { bookingId } })
    await phone.open(`packages/booking/booking/index?id=${bookingId}`)
    await phone.tap('改时间')
    await phone.see('没有约上新的，原来的号还在')
    await phone.tap(wordsOf(dayIn(8)))
    await phone.tap('上午 9:30')
    await phone.see('还有 8 天')
    await phone.see(code)
    expect(await client.ok('GET /bookings/:bookingId', { params: { bookingId } })).toMatchObject({ status: 'booked', day: dayIn(8), startsAt: '09:30', code })
  })

  it('a seat given back is there when the tab of one who waits is seen again, and is taken by them', async () => {
    const scheduleId = await openPlace(chief, { name: '一天一个号的窗口', slotMinutes: 60 })
    const owner = await visits.stand.newCitizen()
    const [slot] = await slotsOn(owner, scheduleId, dayIn(5))
    const bookingId = await book(owner, slot?.slotId ?? '', [person('甲一'), person('乙二')])
    const { phone, client } = await known()
    await client.ok('PUT /waiting/:waitingId', { params: { waitingId: randomUUID() }, body: { scheduleId, guideId: 'marriage', fromDay: dayIn(5), untilDay: dayIn(5), part: 'any', appliedOn: null } })
    await phone.openTab('pages/booking/index')
    await phone.see('您排在第一位')
    await phone.openTab('pages/mine/index')
    await owner.client.ok('POST /bookings/:bookingId/cancel', { params: { bookingId } })
    await phone.openTab('pages/booking/index')
    await phone.see('给您留了一个号')
    await phone.see('过时让给下一位')
    await phone.tap('去确认')
    await phone.see('候补到了')
    await writeCouple(phone, ['丙三', '丁四'], '13873719999')
    await phone.tap('确认预约')
    await phone.see('到窗口报这个号，或者扫码')
    const { items: [mine], waiting: [wait] } = await client.ok('GET /bookings')
    expect([mine?.status, wait?.status]).toEqual(['booked', 'taken'])
  })

  it('whoever comes after the release stands behind those who drew lots, and the page turns into choosing by itself', async () => {
    const scheduleId = await openPlace(chief, { name: '五二〇登记窗口' })
    const { phone } = await known()
    const rivals = await Promise.all([1, 2].map(() => visits.stand.newCitizen()))
    const waveId = randomUUID()
    const openedSince = async (ms: number) => {
      const { prisma } = visits.stand.composition.services.db
      const data = { opensAt: new Date(Date.now() - ms) }
      await Promise.all([prisma.wave.update({ where: { id: waveId }, data }), prisma.slot.updateMany({ where: { waveId }, data })])
    }
    await chief.client.ok('PUT /staff/schedules/:scheduleId/waves/:waveId', { params: { scheduleId, waveId }, body: { name: '五二〇放号', fromDay: dayIn(40), untilDay: dayIn(41), opensAt: new Date(Date.now() + HOUR_MS).toISOString(), perMinute: 2 } })
    for (const { client } of rivals) await client.ok('POST /waves/:waveId/join', { params: { waveId } })
    await openedSince(0)
    await phone.open(daysOf(scheduleId))
    await phone.tap(wordsOf(dayIn(40)))
    await phone.see('五二〇放号')
    await phone.tap('现在进去排队')
    await phone.see('您是第 3 位。')
    await phone.see('轮到了，这一页自己会变')
    await openedSince(MINUTE_MS)
    await expect.poll(() => phone.screen(), { timeout: 30_000, interval: 500 }).toContain('轮到您了，请选日子和时间。')
    await phone.tap(wordsOf(dayIn(40)))
    await phone.tap('上午 9:00')
    await phone.see('给您留的号')
  })
})
