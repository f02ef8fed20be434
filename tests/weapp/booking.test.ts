import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book, dayIn, openPlace, person, slotsOn } from '../support/bookable.ts'
import { showContents } from '../support/county-contents.ts'
import type { Phone } from './driver.ts'
import { asCitizen, signIn, startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
  await showContents(visits.stand.composition.services)
  await openPlace(await visits.stand.logInAs('section-chief', 'marriage-registry'), { seats: { public: 6, kept: 0, 'walk-in': 0 } })
})
afterAll(async () => { await visits.stop() })

const wordsOf = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

const openHall = async (phone: Phone) => {
  await phone.openTab('pages/booking/index')
  await phone.type('booking-search', '扯结婚证')
  await phone.tap('结婚，领结婚证（扯结婚证）')
}

describe('a visit booked in the mini program', () => {
  it('is held, confirmed by name and told with its code, its drawing and the day in the phone\'s calendar; no login before a time is pressed', async () => {
    const phone = await visits.newPhone()
    await openHall(phone)
    await phone.see('两个人都要来')
    await phone.tap('婚姻登记窗口')
    await phone.see('有号 12 个')
    await phone.tap(`${wordsOf(dayIn(3))} 周`)
    await phone.see('还有 6 个号')
    await phone.tap('上午 9:00')
    await phone.see('先看看怎么保护您的信息')
    await phone.tap('我看明白了，同意')
    await phone.see('给您留的号')
    await phone.see('要带什么')
    for (const [index, { name, idNumber }] of [person('欧阳满香'), person('李有田')].entries()) {
      await phone.type(`name-${index}`, name)
      await phone.type(`id-${index}`, idNumber)
    }
    await phone.type('contact-name', '满香')
    await phone.type('contact-phone', '13873712345')
    await phone.tap('确认预约')
    await phone.see('到窗口报这个号，或者扫码')
    const { items: [booking] } = await (await asCitizen(visits.stand, phone.holder.openid)).ok('GET /bookings')
    expect(booking?.status).toBe('booked')
    await phone.see(booking?.code ?? '')
    expect(await phone.wxml()).toMatch(/<image[^>]*src="data:image\/svg\+xml/)
    await phone.tap('让微信提醒我')
    await phone.see('微信会提醒您（1 次）')
    await phone.tap('加到手机日历')
    await phone.see('约好了')
    expect(phone.holder.calendar).toEqual([{ title: `民政预约 ${booking?.code}`, startTime: Date.parse(`${dayIn(3)}T09:00:00+08:00`) / 1_000, endTime: String(Date.parse(`${dayIn(3)}T09:30:00+08:00`) / 1_000) }])
    await phone.openTab('pages/booking/index')
    await phone.see('还有 3 天')
  })

  it('survives a program that was closed while the seat was held', async () => {
    const phone = await visits.newPhone()
    await signIn(phone)
    await openHall(phone)
    await phone.tap('婚姻登记窗口')
    await phone.tap(`${wordsOf(dayIn(4))} 周`)
    await phone.tap('上午 9:30')
    await phone.tap('我看明白了，同意')
    await phone.see('给您留的号')
    await phone.type('name-0', '陈小红')
    const later = await visits.newPhone({ storage: phone.holder.storage }, phone.holder.openid)
    await later.openTab('pages/booking/index')
    await later.see('您占着一个号，还没有确认')
    await later.tap('去确认')
    await later.see('给您留的号')
    expect(await later.wxml()).toContain('陈小红')
  })

  it('is told apart when the calendar was not allowed, goes into it once the settings allow it, and is cancelled after asking once', async () => {
    const phone = await visits.newPhone({ allowsCalendar: false })
    await signIn(phone)
    const citizen = { client: await asCitizen(visits.stand, phone.holder.openid) }
    const { privacyVersion } = await citizen.client.ok('GET /client-config')
    await citizen.client.ok('PUT /me/privacy', { body: { version: privacyVersion } })
    const { items: [item] } = await citizen.client.ok('GET /bookable', { querystring: { guideId: 'marriage' } })
    const [slot] = await slotsOn(citizen, item?.places[0]?.scheduleId ?? '', dayIn(5))
    const bookingId = await book(citizen, slot?.slotId ?? '', [person('改一'), person('改二')])
    await phone.open(`packages/booking/booking/index?id=${bookingId}`)
    await phone.tap('加到手机日历')
    await phone.see('没有允许写日历，到设置里打开')
    await phone.tap('打开设置')
    await phone.tap('加到手机日历')
    await phone.gone('没有允许写日历')
    expect(phone.holder.calendar).toHaveLength(1)
    await phone.tap('取消预约')
    await phone.see('取消以后号让给别人')
    await phone.tap('确定取消')
    await phone.see('已取消')
  })

  it('on a day that is full: somebody nobody knows yet waits, and the reminder they allowed before signing in is not lost', async () => {
    await openPlace(await visits.stand.logInAs('section-chief', 'marriage-registry'), { name: '一天一个号的窗口', slotMinutes: 60 })
    const quicker = await visits.stand.newCitizen()
    const { items: [item] } = await quicker.client.ok('GET /bookable', { querystring: { guideId: 'marriage' } })
    const [slot] = await slotsOn(quicker, item?.places.find(({ name }) => name === '一天一个号的窗口')?.scheduleId ?? '', dayIn(6))
    await book(quicker, slot?.slotId ?? '', [person('快一'), person('快二')])
    const phone = await visits.newPhone()
    await openHall(phone)
    await phone.tap('一天一个号的窗口')
    await phone.tap(`${wordsOf(dayIn(6))} 周`)
    await phone.tap('排上候补')
    await phone.tap('我看明白了，同意')
    await phone.see('候补好了，您排在第一位')
    const { db } = visits.stand.composition.services
    const { citizenId } = await db.prisma.waitingEntry.findFirstOrThrow({ orderBy: { joinedAt: 'desc' } })
    if (citizenId === null) throw new Error('whoever waits by their own phone has an account')
    await expect.poll(async () => (await db.prisma.consentBalance.findMany({ where: { citizenId } })).map(({ balance }) => balance)).toEqual([1])
    await phone.tap('好，知道了')
    await phone.see('我的候补')
    await phone.tap('不等了')
    await phone.see('不等了再来要从最后排起')
    await phone.tap('确定不等了')
    await phone.gone('我的候补')
  })
})
