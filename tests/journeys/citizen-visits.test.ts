import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { book, dayIn, openPlace, person, slotsOn } from '../support/bookable.ts'
import type { Citizen, StaffMember } from '../support/people.ts'
import { confirm, openDays, pickDay, pickTime, said, screenOf, writeVisit } from './booking-screen.ts'
import { describeJourney, type Screen } from './browser.ts'
import { goTo } from './citizen-screen.ts'
import { openCounty, township, type County } from './county-stand.ts'
import { faultsOf } from './examine.ts'

const TOO_QUICK = 15
const least = { target: 44, text: 15 }
const figures = '零一二三四五六七八九'

/** Presses as fast as no hand does: the next time a question comes first. */
const rush = async ({ client }: Citizen): Promise<void> => {
  for (let n = 0; n < TOO_QUICK; n += 1) {
    await client.call('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: { slotId: randomUUID(), guideId: 'marriage', appliedOn: null, forElder: false, checklistId: null, challenge: null } })
  }
}

describeJourney('visits that ask for more than a name', () => {
  let county: County
  let chief: StaffMember
  let citizen: Citizen
  let screen: Screen
  beforeAll(async () => {
    county = await openCounty()
    chief = await county.journey.logInAs('section-chief', 'marriage-registry')
    citizen = await county.journey.newCitizen()
    screen = await screenOf(county, citizen, 'phone')
  })
  afterAll(async () => { await county?.close() })

  const shown = (name: string | RegExp) => screen.button(name).filter({ visible: true })

  it('whoever was too quick answers a question in words, which is read aloud to who cannot see it, and goes on to the seat', async () => {
    const { page, press } = screen
    const scheduleId = await openPlace(chief, { name: '答题的窗口' })
    await rush(citizen)
    await page.addInitScript('window.heard = []; speechSynthesis.speak = ({ text }) => { window.heard.push(text) }')
    await openDays(screen, { guideId: 'marriage', scheduleId })
    await pickDay(screen, dayIn(3))
    await press(shown(/^上午 9:00/))
    const sheet = page.getByRole('dialog', { name: '先答一道题' })
    const question = sheet.getByText(/^.加.等于几？$/)
    await question.waitFor()
    await press(sheet.getByRole('button', { name: '念给我听' }))
    await expect.poll(() => page.evaluate('window.heard')).toEqual([await question.innerText()])
    expect(await faultsOf(page, 'challenge', least)).toEqual([])
    await sheet.getByLabel('答案').fill('九十九')
    await press(sheet.getByRole('button', { name: '答好了，接着约' }))
    await sheet.getByRole('alert').waitFor()
    await question.waitFor()
    const [a = '', , b = ''] = await question.innerText()
    await sheet.getByLabel('答案').fill(String(figures.indexOf(a) + figures.indexOf(b)))
    await press(sheet.getByRole('button', { name: '答好了，接着约' }))
    await said(screen, '给您留的号')
    await press(shown('不要这个号了'))
    await press(shown('确定不要了'))
    await said(screen, '约一个时间')
    expect(screen.complaints(/40[0-9].*bookings/, /429.*bookings/)).toEqual([])
  })

  it('staff come home: township and address are asked for, and the ticket says that nobody has to go anywhere', async () => {
    const { page, press } = screen
    const earlier = screen.complaints().length
    const carer = await county.journey.logInAs('section-chief', 'elderly-care')
    await openPlace(carer, { name: '上门评估', placeKind: 'home', townshipCode: township, items: [{ guideId: 'ability-assessment', slots: 1 }] }, 'elderly-care')
    await goTo(screen, 'packages/booking/where/index?guideId=ability-assessment')
    await said(screen, /工作人员上门来/)
    await press(shown(/^上门评估/))
    await pickDay(screen, dayIn(4))
    await pickTime(screen, /^上午 9:00/)
    await writeVisit(screen, [person('老李头', '1941-03-05')], '13873711112')
    await press(shown('确认预约'))
    await said(screen, '请选上门的地方在哪个乡镇。')
    await said(screen, /请写清上门的地址/)
    expect(await faultsOf(page, 'visit-home', least)).toEqual([])
    await press(shown(/^乡镇：/))
    await press(page.getByRole('dialog', { name: '选择乡镇' }).getByRole('radio', { name: '梅城镇' }))
    await page.locator('.taro_page:visible #address').fill('启安社区 3 组')
    expect(await confirm(screen)).toMatch(/^[A-Z0-9]{8}$/)
    await said(screen, '工作人员上门来')
    expect(screen.complaints().slice(earlier)).toEqual([])
  })

  it('whoever did not come says why, and reads what became of it', async () => {
    const { page, press } = screen
    const earlier = screen.complaints().length
    const scheduleId = await openPlace(chief, { name: '没来的窗口' })
    const [slot] = await slotsOn(citizen, scheduleId, dayIn(2))
    const bookingId = await book(citizen, slot?.slotId ?? '', [person('缺一'), person('缺二')])
    await county.journey.services.db.prisma.booking.update({ where: { id: bookingId }, data: { status: 'no-show' } })
    await goTo(screen, `packages/booking/booking/index?id=${bookingId}`)
    await said(screen, '约了没有来')
    await expect.poll(() => shown('提交说明').count()).toBe(0)
    await page.getByLabel('说明为什么没来').fill('那天涨水，路断了，电话也打不通。')
    expect(await faultsOf(page, 'excuse', least)).toEqual([])
    await press(shown('提交说明'))
    await said(screen, '已经收到，工作人员会看。')
    await said(screen, '那天涨水，路断了，电话也打不通。')
    await chief.client.ok('POST /staff/bookings/:bookingId/excuse', { params: { bookingId }, body: { accepted: true } })
    await goTo(screen, `packages/booking/booking/index?id=${bookingId}`)
    await said(screen, '原因成立，这一次不算。')
    expect(screen.complaints().slice(earlier)).toEqual([])
    await screen.close()
  })
})
