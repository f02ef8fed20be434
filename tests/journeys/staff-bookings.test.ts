import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book, dayIn, openPlace, person, registry, slotsOn } from '../support/bookable.ts'
import { showContents } from '../support/county-contents.ts'
import { logIn, type Citizen, type StaffMember } from '../support/people.ts'
import { pagesOf } from '../support/read-pdf.ts'
import { describeJourney, openScreen, startBrowser, type Screen } from './browser.ts'
import { asIfToday, inHours, scan } from './counter-screen.ts'
import { faultsOf, shoot } from './examine.ts'
import { inOrder } from './in-order.ts'
import { confirm, enter, notLoggedInYet, tabTo, told } from './staff-screen.ts'
import { startJourney, type Journey } from './stack.ts'

const item = '内地居民结婚登记'
const couple = [person('王建国'), person('刘满香')]

describeJourney('bookings at the counter', () => {
  let journey: Journey
  let browser: Browser
  let at: Screen
  let desk: Screen
  let office: Screen
  let chief: StaffMember
  let citizen: Citizen
  let hall = ''
  let code = ''
  beforeAll(async () => {
    [journey, browser] = await Promise.all([startJourney(), startBrowser()])
    await showContents(journey.services)
    chief = await logIn(journey.url, await journey.newStaff({ roles: ['section-chief'], unitId: registry, name: '谭小青' }))
    hall = await openPlace(chief, { seats: { public: 2, kept: 1, 'walk-in': 1 }, leadMinutes: 60 })
    citizen = await journey.newCitizen()
    desk = await openScreen(browser, journey.url, 'desk')
    office = await openScreen(browser, journey.url, 'desk', { cookie: chief.cookie })
  })
  afterAll(async () => {
    await browser?.close()
    await journey?.stop()
  })
  inOrder((name) => shoot(at.page, `staff-bookings-${name}`))
  const seen = (words: string | RegExp) => at.page.getByText(words).filter({ visible: true }).first().waitFor()

  describe('a clerk', () => {
    it('books a couple by telephone without a mouse; half-written it survives a reload, and a wrong number is explained', async () => {
      at = desk
      const { page } = at
      await enter(at, await journey.newStaff({ roles: ['officer'], unitId: registry, name: '龚新月' }), '/admin/bookings/new')
      const type = async (label: string, words: string) => { await tabTo(page, page.getByRole('textbox', { name: label, exact: true })); await page.keyboard.type(words) }
      await page.getByLabel('办什么事').waitFor()
      await page.getByLabel('办什么事').selectOption({ label: item })
      await page.getByLabel('哪天').selectOption(dayIn(2))
      await page.getByRole('radio', { name: /^09:00/ }).press('Space')
      await type('第 1 个人的姓名', '王建国')
      await type('第 1 个人的身份证号', `${couple[0]?.idNumber.slice(0, 17)}${couple[0]?.idNumber.endsWith('1') ? '2' : '1'}`)
      await seen('有一位听错或者输错了，请把 18 位再对一遍。')
      expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('王建国')
      await page.reload()
      await seen('上次写了一半的还在')
      await page.getByLabel('第 1 个人的身份证号').fill(couple[0]?.idNumber ?? '')
      await type('第 2 个人的姓名', '刘满香')
      await type('第 2 个人的身份证号', couple[1]?.idNumber ?? '')
      await type('电话', '13873712345')
      await seen(/^我念一遍给您听。您约的是内地居民结婚登记.+两个人都要来：王建国/)
      await tabTo(page, page.getByRole('checkbox', { name: '我念了一遍，对方说对' }))
      await page.keyboard.press('Space')
      await shoot(page, 'staff-bookings-new')
      await page.keyboard.press('Control+Enter')
      await seen('约好了，念给对方听')
      code = (await page.locator('.booking-code').innerText()).replace(' ', '')
      expect(code).toMatch(/^[A-Z0-9]{8}$/)
      await shoot(page, 'staff-bookings-booked')
    })

    it('scans the code when the couple comes, and one press gives them a number that prints without the panel', async () => {
      const { page, press, button } = at
      await asIfToday(journey, code)
      await page.goto('/admin/bookings')
      await seen('王**')
      await shoot(page, 'staff-bookings-today')
      await page.getByRole('textbox', { name: '扫码或报号' }).fill(code.toLowerCase())
      await seen('谁来（2 个人）')
      expect(await page.getByText('王建国').count()).toBe(0)
      await press(button('看姓名和证件号'))
      await seen('王建国')
      await press(button('到了，取号'))
      await page.getByRole('article', { name: '排队号' }).getByText('A001').waitFor()
      await shoot(page, 'staff-bookings-desk')
      await page.emulateMedia({ media: 'print' })
      const pdf = await pagesOf(new Uint8Array(await page.pdf({ width: '80mm', height: '120mm' })))
      await page.emulateMedia({ media: 'screen' })
      expect(pdf).toHaveLength(1)
      expect(pdf[0]).toContain('A001')
      for (const words of ['王建国', '今日预约', '改时间']) expect(pdf[0]).not.toContain(words)
    })

    it('calls, begins and ends by single keys, and a scan on the same page presses none of them', async () => {
      const { page } = at
      await chief.client.ok('PUT /staff/counters/:counterId', { params: { counterId: '00000000-0000-4000-8000-000000000001' }, body: { name: '1号窗口', guideIds: [], active: true } })
      await chief.client.ok('PUT /staff/counters/:counterId', { params: { counterId: '00000000-0000-4000-8000-000000000002' }, body: { name: '2号窗口', guideIds: [], active: true } })
      await page.goto('/admin/queue')
      await page.getByLabel('这台电脑在').selectOption({ label: '1号窗口' })
      await page.keyboard.press('1')
      await told(page, '叫到 A001。')
      await page.keyboard.press('2')
      await told(page, '又叫了一遍。')
      await expect.poll(() => page.getByLabel('这台电脑在').inputValue()).toMatch(/0001$/)
      await page.keyboard.press('3')
      await seen('正在办')
      await shoot(page, 'staff-bookings-queue')
      await page.getByLabel('办什么事').focus()
      await scan(page, code)
      await seen('谁来（2 个人）')
      await page.goto('/admin/queue')
      await seen('正在办')
      await page.keyboard.press('4')
      await told(page, '办完了。')
      await expect.poll(() => journey.services.db.prisma.booking.findFirst({ where: { code } })).toMatchObject({ status: 'served' })
    })

    it('draws a number for somebody who never booked, passes them on, and writes down which paper was missing', async () => {
      const { page, press, button } = at
      await page.getByLabel('办什么事').selectOption({ label: item })
      await press(button('取号'))
      await page.getByRole('article', { name: '排队号' }).getByText('A002').waitFor()
      await press(button('叫下一个'))
      await press(button('转窗口'))
      await press(button('2号窗口'))
      await page.getByLabel('这台电脑在').selectOption({ label: '2号窗口' })
      await press(button('叫下一个'))
      await press(button('开始办'))
      await press(button('材料不齐'))
      await press(page.getByRole('group', { name: '材料不齐' }).getByRole('checkbox').first())
      await page.getByLabel('为这件事第几趟').fill('2')
      await shoot(page, 'staff-bookings-missing')
      await press(button('材料不齐，记下'))
      await told(page, '记下了缺什么')
      await expect.poll(() => journey.services.db.prisma.trip.findFirst({ where: { subject: 'ticket' } })).toMatchObject({ times: 2 })
    })
  })

  describe('whoever sets the hours', () => {
    it('shortens a day, sees whom it no longer holds before saving, moves them with a reason; who has an account is told, who rang is on the list to be rung', async () => {
      const day = dayIn(3)
      const [, late] = await slotsOn(citizen, hall, day)
      await book(citizen, late?.slotId ?? '', [person('欧阳满香'), person('李有田')])
      const rang = await chief.client.ok('PUT /staff/bookings/:bookingId', { params: { bookingId: randomUUID() }, body: { slotId: late?.slotId ?? '', guideId: 'marriage', appliedOn: null, parties: [person('周满香'), person('吴有田')], contactName: '周满香', contactPhone: '13973712346', address: null, townshipCode: null, channel: 'phone' } })
      at = office
      const { page, press, button } = at
      await page.goto(`/admin/schedules/${hall}`)
      await press(button('加一个日子'))
      await page.getByLabel('哪天').fill(day)
      await page.getByLabel('原因，群众看得到').fill('窗口设备检修')
      await press(page.getByRole('button', { name: /加一段时间$/ }).last())
      await inHours(page, '09:00', '09:30')
      await press(button('试算：会怎样'))
      await seen('有 2 个预约不在新的时间里')
      await shoot(page, 'staff-bookings-preview')
      await press(button('保存'))
      await seen('要改约的 2 个')
      await page.getByLabel('为什么改，写给本人看').fill('窗口设备检修，给您添麻烦了。')
      await shoot(page, 'staff-bookings-conflicts')
      await confirm(at, button('改这 2 个，通知本人'), '改，并通知')
      await told(page, '改好了 2 个')
      await page.getByRole('heading', { name: /^要改约的/ }).waitFor({ state: 'hidden' })
      await page.goto('/admin/bookings/rings')
      await seen('还没打的 1 个')
      await shoot(page, 'staff-bookings-to-ring')
      await page.getByRole('checkbox', { name: `${rang.code} 电话打过了` }).click()
      await seen('今天打过的 1 个')
      await expect.poll(async () => (await citizen.client.ok('GET /notices')).items.map(({ title }) => title)).toContain('您的预约改了时间')
    })
  })

  it.each<[string, 'desk' | 'office', string, string]>([
    ['today', 'desk', '/bookings', '扫码或报号'], ['excuses', 'desk', '/bookings?view=excuses', '没有等答复的'], ['queue', 'desk', '/queue', '没约的，现场取号'], ['new', 'desk', '/bookings/new', '办什么事'],
    ['counters', 'office', '/queue/counters', '窗口叫什么'], ['schedules', 'office', '/schedules', '一张表管一个窗口'], ['schedule', 'office', '/schedules/hall', '集中放号'], ['new-schedule', 'office', '/schedules/new', '办什么'], ['rings', 'office', '/bookings/rings', '今天打过的'], ['waiting', 'desk', '/bookings/waiting', '排着的'], ['figures', 'office', '/bookings/figures', '放出的号'], ['booking', 'desk', '/bookings/one', '经过']
  ])('%s: no serious finding, targets large enough for a finger, nothing cut off at 320', async (name, who, path, ready) => {
    at = who === 'desk' ? desk : office
    const one = (await journey.services.db.prisma.booking.findFirstOrThrow({ where: { code } })).id
    await at.page.goto(`/admin${path.replace('/hall', `/${hall}`).replace('/one', `/${one}`)}`)
    await seen(ready)
    expect(await faultsOf(at.page, `booking-${name}`, { target: 44, text: 12 })).toEqual([])
    expect(at.complaints(notLoggedInYet)).toEqual([])
  })
})
