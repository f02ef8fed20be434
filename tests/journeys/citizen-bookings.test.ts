import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book, dayIn, openPlace, person, slotsOn } from '../support/bookable.ts'
import type { StaffMember } from '../support/people.ts'
import { confirm, openDays, pickDay, pickTime, pickTimeAsStranger, rowOf, said, screenOf, setClockFast, writeVisit } from './booking-screen.ts'
import { describeJourney, openScreen, sizeWords, type Size } from './browser.ts'
import { allowLogin, goTo, settled } from './citizen-screen.ts'
import { openCounty, type County } from './county-stand.ts'
import { shoot } from './examine.ts'
import { answerAll } from './guide-screen.ts'

describeJourney('somebody books a visit, and nobody comes for nothing', () => {
  let county: County
  let chief: StaffMember
  let hall: string
  beforeAll(async () => {
    county = await openCounty()
    chief = await county.journey.logInAs('section-chief', 'marriage-registry')
    hall = await openPlace(chief, { name: '结婚登记窗口', seats: { public: 6, kept: 0, 'walk-in': 0 } })
  })
  afterAll(async () => { await county?.close() })

  describe.each<Size>(['phone', 'desk'])('on a %s', (size) => {
    it(`a couple comes from the guide, is told what to bring, confirms in time and gets the code (${sizeWords[size]})`, async () => {
      // On a phone somebody nobody knows yet, on a desk somebody who is signed in.
      const screen = size === 'phone' ? await openScreen(county.browser, county.journey.url, size) : await screenOf(county, await county.journey.newCitizen(), size)
      const { page, press, button } = screen
      await goTo(screen, 'packages/guides/guide/index?id=marriage')
      await said(screen, '约好时间再来，不用排长队。')
      await press(button('看看我要带什么').filter({ visible: true }).first())
      await said(screen, '第 1 问')
      await answerAll(screen, '看要带什么')
      await press(button('带齐了，去预约').filter({ visible: true }))
      await said(screen, /两个人都要来/)
      await press(button(/^结婚登记窗口/).filter({ visible: true }))
      await page.getByRole('heading', { name: '选一天', level: 1 }).waitFor()
      await said(screen, /有号 12 个|有号 11 个/)
      await shoot(page, `booking-days-${size}`)
      await pickDay(screen, dayIn(3))
      await said(screen, '还有 6 个号')
      await shoot(page, `booking-times-${size}`)
      await (size === 'phone' ? pickTimeAsStranger(screen, /^上午 9:00/) : pickTime(screen, /^上午 9:00/))
      await said(screen, /^[1-5] 分 \d+ 秒$/)
      for (const words of ['打开清单，一样一样对', '身份证']) await said(screen, words)
      await press(button('确认预约').filter({ visible: true }))
      await said(screen, '请写身份证号，18 位。')
      const couple = [person('欧阳满香'), person('李有田')]
      await writeVisit(screen, [{ name: '欧阳满香', idNumber: couple[0]?.idNumber.slice(0, 17) ?? '' }, ...couple.slice(1)], size === 'phone' ? '13873712345' : '13873712346')
      await said(screen, /身份证号是 18 位，现在是 17 位/)
      await writeVisit(screen, couple, size === 'phone' ? '13873712345' : '13873712346')
      await shoot(page, `booking-confirm-${size}`)
      const code = await confirm(screen)
      expect(code).toMatch(/^[A-Z0-9]{8}$/)
      await page.getByRole('img', { name: `预约号 ${code} 的二维码` }).waitFor()
      const [ics] = await Promise.all([page.waitForEvent('download'), press(button('加到手机日历').filter({ visible: true }))])
      expect(ics.suggestedFilename()).toBe(`预约${code}.ics`)
      const [pdf] = await Promise.all([page.waitForEvent('download'), press(button('大字版预约单（PDF）').filter({ visible: true }))])
      expect(pdf.suggestedFilename()).toBe(`预约${code}.pdf`)
      await shoot(page, `booking-result-${size}`)
      await goTo(screen, 'pages/booking/index')
      await said(screen, code)
      await said(screen, '还有 3 天')
      await shoot(page, `booking-tab-${size}`)
      expect(screen.complaints()).toEqual([])
      await screen.close()
    })
  })

  it('what was typed and the seat that is held are still there after the page was loaded anew, and the time runs by the server', async () => {
    const screen = await screenOf(county, await county.journey.newCitizen(), 'phone')
    await setClockFast(screen)
    await openDays(screen, { guideId: 'marriage', scheduleId: hall })
    await pickDay(screen, dayIn(4))
    await pickTime(screen, /^上午 9:00/)
    const kept = () => screen.page.evaluate<string | null>('localStorage.getItem("minsheng:visit-form")')
    await screen.page.locator('.taro_page:visible #name-0').fill('陈小红')
    await expect.poll(kept).toContain('陈小红')
    await screen.page.reload()
    await settled(screen.page)
    await expect.poll(() => screen.page.locator('.taro_page:visible #name-0').inputValue()).toBe('陈小红')
    await said(screen, /^[1-5] 分 \d+ 秒$/)
    await expect.poll(() => screen.page.evaluate(() => new Date().getTime())).toBeGreaterThan(Date.now() + 3_600_000)
    await goTo(screen, 'pages/booking/index')
    await said(screen, '您占着一个号，还没有确认')
    await screen.press(screen.button('去确认').filter({ visible: true }))
    for (const name of ['不要这个号了', '确定不要了']) await screen.press(screen.button(name).filter({ visible: true }))
    await said(screen, '约一个时间')
    expect(await kept()).toBeNull()
    await screen.close()
  })

  it('a full day: a second couple waits, the first gives its seat back, and the second is offered and takes it', async () => {
    const scheduleId = await openPlace(chief, { name: '一天一个号的窗口', slotMinutes: 60 })
    const firstCouple = await county.journey.newCitizen()
    const on = dayIn(5)
    const [slot] = await slotsOn(firstCouple, scheduleId, on)
    const bookingId = await book(firstCouple, slot?.slotId ?? '', [person('甲一'), person('乙二')])
    const screen = await screenOf(county, await county.journey.newCitizen(), 'phone')
    const { page, press, button } = screen
    await openDays(screen, { guideId: 'marriage', scheduleId })
    await press(button(rowOf(on)).filter({ visible: true }))
    await page.getByRole('dialog', { name: '有人退号告诉我' }).waitFor()
    await shoot(page, 'booking-wait')
    await press(button('排上候补'))
    // This browser has not been told yet whose WeChat it is.
    await allowLogin(screen)
    await press(page.getByRole('dialog', { name: '民声 申请向你发送以下消息' }).getByRole('button', { name: '允许' }))
    await said(screen, /候补好了，您排在第一位/)
    await press(button('好，知道了'))
    await said(screen, '我的候补')
    await firstCouple.client.ok('POST /bookings/:bookingId/cancel', { params: { bookingId } })
    await goTo(screen, 'pages/booking/index')
    await said(screen, '给您留了一个号')
    await said(screen, /请在 .* 前确认，过时让给下一位/)
    await shoot(page, 'booking-offer')
    await press(button('去确认').filter({ visible: true }))
    await settled(page)
    await writeVisit(screen, [person('丙三'), person('丁四')], '13873719999')
    expect(await confirm(screen)).toMatch(/^[A-Z0-9]{8}$/)
    expect(screen.complaints()).toEqual([])
    await screen.close()
  })

  it('the divorce certificate: the day of the application is asked first, the days of the law are told, and no other can be chosen', async () => {
    await openPlace(chief, { name: '离婚登记窗口', items: [{ guideId: 'divorce-certificate', slots: 1 }], horizonDays: 90 })
    const screen = county.guest
    const { page, press, button } = screen
    await goTo(screen, 'packages/booking/where/index?guideId=divorce-certificate')
    await expect.poll(() => button(/^离婚登记窗口/).count()).toBe(0)
    const [year = '', month = '', date = ''] = dayIn(-20).split('-')
    for (const [index, text] of [year, month, date].entries()) await page.locator(`.taro_page:visible [id='applied-on${index ? `-${index}` : ''}']`).fill(String(Number(text)))
    await press(button(/^离婚登记窗口/).filter({ visible: true }))
    for (const words of ['最早', '最晚', /冷静期30天/, '法律规定还不能办', '过了法律规定的日子']) await said(screen, words)
    await expect.poll(() => button(rowOf(dayIn(2))).filter({ visible: true }).count()).toBe(0)
    await expect.poll(() => button(rowOf(dayIn(20))).filter({ visible: true }).count()).toBe(1)
    await shoot(page, 'booking-divorce')
  })

  it('a seat that has just gone: the nearest others stand there at once, and one tap takes one of them', async () => {
    const scheduleId = await openPlace(chief, { name: '最后一个号的窗口' })
    const on = dayIn(6)
    const screen = await screenOf(county, await county.journey.newCitizen(), 'phone')
    await openDays(screen, { guideId: 'marriage', scheduleId })
    await pickDay(screen, on)
    const quicker = await county.journey.newCitizen()
    const [slot] = await slotsOn(quicker, scheduleId, on)
    await book(quicker, slot?.slotId ?? '', [person('快一'), person('快二')])
    await screen.press(screen.button(/^上午 9:00/).filter({ visible: true }))
    for (const words of [/这个号刚被别人约走了/, '最近的还有号的时间']) await said(screen, words)
    await shoot(screen.page, 'booking-gone')
    await pickTime(screen, /^\d+月\d+日 周. 上午 9:30/)
    await said(screen, '给您留的号')
    expect(screen.complaints(/409/)).toEqual([])
    await screen.close()
  })

  it('a seat kept for the old is taken with a tick, by somebody who is sixty', async () => {
    await openPlace(chief, { name: '老人窗口', items: [{ guideId: 'marriage-archive', slots: 1 }], seats: { public: 0, kept: 2, 'walk-in': 0 } })
    const screen = await screenOf(county, await county.journey.newCitizen(), 'desk')
    const { press, button, page } = screen
    await goTo(screen, 'packages/booking/where/index?guideId=marriage-archive')
    await press(button(/^老人窗口/).filter({ visible: true }))
    await press(page.getByRole('checkbox', { name: /来的人满60岁/ }).filter({ visible: true }))
    await pickDay(screen, dayIn(3))
    await pickTime(screen, /^上午 9:00/)
    await writeVisit(screen, [person('年轻人', '1999-01-01')], '13873711111')
    await press(button('确认预约').filter({ visible: true }))
    await said(screen, /这个号留给满60岁的老人/)
    await writeVisit(screen, [person('老李头', '1951-03-05')], '13873711111')
    await press(button('重新确认').filter({ visible: true }))
    await page.getByRole('heading', { name: '约好了', level: 1 }).waitFor()
    await screen.close()
  })

  it('a visit is moved to another day under the same code, even when it was moved elsewhere meanwhile, and then cancelled after asking once', async () => {
    const citizen = await county.journey.newCitizen()
    const [slot, other] = await slotsOn(citizen, hall, dayIn(7))
    const bookingId = await book(citizen, slot?.slotId ?? '', [person('改一'), person('改二')])
    const { code, version } = await citizen.client.ok('GET /bookings/:bookingId', { params: { bookingId } })
    const screen = await screenOf(county, citizen, 'phone')
    const { page, press, button } = screen
    await goTo(screen, `packages/booking/booking/index?id=${bookingId}`)
    await shoot(page, 'booking-visit')
    await press(button('改时间').filter({ visible: true }))
    await said(screen, '没有约上新的，原来的号还在')
    await pickDay(screen, dayIn(8))
    await citizen.client.ok('POST /bookings/:bookingId/change', { params: { bookingId }, body: { slotId: other?.slotId ?? '', version } })
    await press(button(/^上午 9:30/).filter({ visible: true }))
    await said(screen, /现在约的是：.*上午 9:30/)
    await press(button(/^改到 /).filter({ visible: true }))
    for (const words of [/还有 8 天/, code]) await said(screen, words)
    await press(button('取消预约').filter({ visible: true }))
    await said(screen, /只是换一天，点“改时间”就行/)
    await press(button('确定取消').filter({ visible: true }))
    await said(screen, '已取消')
    expect(screen.complaints(/409/)).toEqual([])
    await screen.close()
  })
})
