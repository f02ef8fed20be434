import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dayIn, openPlace, person, registry } from '../support/bookable.ts'
import type { Citizen } from '../support/people.ts'
import { confirm, openDays, pickDay, pickTime, rowOf, said, screenOf, writeVisit } from './booking-screen.ts'
import { describeJourney, type Screen } from './browser.ts'
import { allowLogin, goTo, settled } from './citizen-screen.ts'
import { asIfToday } from './counter-screen.ts'
import { openCounty, type County } from './county-stand.ts'
import { shoot } from './examine.ts'
import { inOrder } from './in-order.ts'

const on = dayIn(40)
// One is let in at once, the second after a minute.
const perMinute = 1
const MINUTE_MS = 60_000
const cutOff = [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/]

describeJourney('days that are released together', () => {
  let county: County
  let scheduleId: string
  let people: { citizen: Citizen, screen: Screen }[]
  let first: { citizen: Citizen, screen: Screen }
  let second: { citizen: Citizen, screen: Screen }
  let code: string
  const waveId = randomUUID()
  const placeOf = ({ client }: Citizen) => client.ok('GET /waves/:waveId', { params: { waveId } })
  const openedSince = async (ms: number) => {
    const { prisma } = county.journey.services.db
    const data = { opensAt: new Date(Date.now() - ms) }
    await Promise.all([prisma.wave.update({ where: { id: waveId }, data }), prisma.slot.updateMany({ where: { waveId }, data })])
  }
  const turned = ({ page }: Screen, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: MINUTE_MS })
  beforeAll(async () => {
    county = await openCounty()
    const chief = await county.journey.logInAs('section-chief', registry)
    scheduleId = await openPlace(chief, { name: '五二〇登记窗口' })
    people = await Promise.all([1, 2].map(async () => {
      const citizen = await county.journey.newCitizen()
      return { citizen, screen: await screenOf(county, citizen, 'phone') }
    }))
    await chief.client.ok('PUT /staff/schedules/:scheduleId/waves/:waveId', { params: { scheduleId, waveId }, body: { name: '五二〇放号', fromDay: on, untilDay: dayIn(41), opensAt: new Date(Date.now() + 60 * MINUTE_MS).toISOString(), perMinute } })
  })
  afterAll(async () => { await county?.close() })
  inOrder((name) => shoot((people[0]?.screen ?? county.guest).page, `waves-${name}`))

  const joinBy = async (screen: Screen, words: string) => {
    await screen.press(screen.button(words).filter({ visible: true }))
    await allowLogin(screen)
    await screen.press(screen.page.getByRole('dialog', { name: '民声 申请向你发送以下消息' }).getByRole('button', { name: '允许' }))
  }
  const join = async ({ screen }: { screen: Screen }) => {
    await openDays(screen, { guideId: 'marriage', scheduleId })
    await said(screen, /一起放/)
    await screen.press(screen.button(rowOf(on)).filter({ visible: true }))
    await said(screen, '放号前进来的一起抽签，点得快没有用，早来晚来都一样。')
    await joinBy(screen, '进去等放号')
    await said(screen, /您已经进来了/)
    await said(screen, /^5\d 分 \d+ 秒$/)
  }

  it('two who join before it opens see how long it still takes', async () => {
    await Promise.all(people.map(join))
  })

  it('at the minute lots are drawn, and the page of the first turns into choosing by itself', async () => {
    await openedSince(0)
    await Promise.all(people.map(({ screen }) => turned(screen, /轮到您了，请选日子和时间。|您是第 2 位。/)))
    const ranks = await Promise.all(people.map(async (each) => ({ each, rank: (await placeOf(each.citizen)).rank })))
    expect(ranks.map(({ rank }) => rank).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([1, 2])
    ;[first, second] = ranks.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ each }) => each) as [typeof first, typeof second]
    await said(first.screen, '轮到您了，请选日子和时间。')
    await second.screen.context.setOffline(true)
    await shoot(first.screen.page, 'wave-choosing')
  })

  it('whoever comes late is led from the day to the queue, and stands behind all who drew', async () => {
    await openDays(county.mine, { guideId: 'marriage', scheduleId })
    await said(county.mine, /已经放了，还剩 4 个/)
    await expect.poll(() => county.mine.page.getByText('一起抽签').filter({ visible: true }).count()).toBe(0)
    await county.mine.press(county.mine.button(rowOf(on)).filter({ visible: true }))
    await joinBy(county.mine, '现在进去排队')
    await said(county.mine, '您是第 3 位。')
  })

  it('a line that breaks takes nothing off the page, and the turn comes all the same', async () => {
    const { screen } = second
    await said(screen, '连不上，还在试')
    await said(screen, '五二〇放号')
    await openedSince(MINUTE_MS)
    await screen.context.setOffline(false)
    await turned(screen, '轮到您了，请选日子和时间。')
    expect(screen.complaints(...cutOff)).toEqual([])
    await screen.close()
  })

  it('the first books one of the days and has the code', async () => {
    const { screen } = first
    await pickDay(screen, on)
    await pickTime(screen, /^上午 9:00/)
    await writeVisit(screen, [person('欧阳满香'), person('李有田')])
    code = await confirm(screen)
    expect(code).toMatch(/^[A-Z0-9]{8}$/)
    await screen.page.getByRole('img', { name: `预约号 ${code} 的二维码` }).waitFor()
  })

  it('comes on the day, and the number in the queue and the code stay on the page when the line breaks', async () => {
    const { screen, citizen } = first
    const { items: [booking] } = await citizen.client.ok('GET /bookings', {})
    const bookingId = booking?.bookingId ?? ''
    await asIfToday(county.journey, code)
    const officer = await county.journey.logInAs('officer', registry)
    const { ticket } = await officer.client.ok('POST /staff/bookings/:bookingId/check-in', { params: { bookingId } })
    await goTo(screen, `packages/booking/booking/index?id=${bookingId}`)
    await said(screen, ticket.number)
    await screen.context.setOffline(true)
    await screen.press(screen.button('刷新').filter({ visible: true }))
    await said(screen, '连不上，还在试')
    await said(screen, ticket.number)
    await said(screen, code)
    await screen.context.setOffline(false)
    await screen.page.getByText('连不上，还在试').filter({ visible: true }).waitFor({ state: 'detached' })
    await settled(screen.page)
    await said(screen, ticket.number)
    expect(screen.complaints(...cutOff)).toEqual([])
    await screen.close()
  })
})
