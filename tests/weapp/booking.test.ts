import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayIn, openPlace, person } from '../support/bookable.ts'
import { showContents } from '../support/county-contents.ts'
import { asCitizen, signIn, startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
  await showContents(visits.stand.composition.services)
  await openPlace(await visits.stand.logInAs('section-chief', 'marriage-registry'), { seats: { public: 6, kept: 0, 'walk-in': 0 } })
})
afterAll(async () => { await visits.stop() })

const wordsOf = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

describe('a visit booked in the mini program', () => {
  it('is held, confirmed by name and told with its code, its drawing and the day in the phone\'s calendar; no login before a time is pressed', async () => {
    const phone = await visits.newPhone()
    await phone.openTab('pages/booking/index')
    await phone.type('booking-search', '扯结婚证')
    await phone.tap('结婚，领结婚证（扯结婚证）')
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
    await phone.openTab('pages/booking/index')
    await phone.type('booking-search', '扯结婚证')
    await phone.tap('结婚，领结婚证（扯结婚证）')
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
})
