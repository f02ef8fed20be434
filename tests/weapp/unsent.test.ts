import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book, dayIn, openPlace, person, slotsOn } from '../support/bookable.ts'
import { showContents } from '../support/county-contents.ts'
import { carryTo, caseAt, fileCase, type Filed } from '../support/factories.ts'
import type { Phone } from './driver.ts'
import { signIn, startVisits, type Visits } from './visit.ts'

let visits: Visits
beforeAll(async () => {
  visits = await startVisits()
  await showContents(visits.stand.composition.services)
  await openPlace(await visits.stand.logInAs('section-chief', 'marriage-registry'), { seats: { public: 6, kept: 0, 'walk-in': 0 } })
})
afterAll(async () => { await visits.stop() })

const viewOf = ({ citizen, caseNo }: Filed) => citizen.client.ok('GET /cases/:caseNo', { params: { caseNo } })
const events = async ({ caseNo }: Filed, type: string) =>
  (await visits.stand.database.pool.query('SELECT 1 FROM case_event e JOIN cases c ON c.id = e.case_id WHERE c.case_no = $1 AND e.type = $2', [caseNo, type])).rowCount

const bookingOf = async ({ citizen }: Filed) => {
  const { items: [item] } = await citizen.client.ok('GET /bookable', { querystring: { guideId: 'marriage' } })
  const [slot] = await slotsOn(citizen, item?.places[0]?.scheduleId ?? '', dayIn(5))
  return book(citizen, slot?.slotId ?? '', [person('改一'), person('改二')])
}

const cancel = async (phone: Phone, bookingId: string) => {
  await phone.open(`packages/booking/booking/index?id=${bookingId}`)
  await phone.tap('取消预约')
  await phone.tap('确定取消')
  await phone.see('送到以前，号还给您留着')
}
const supplement = async (phone: Phone, { caseNo }: Filed, words: string) => {
  await phone.open(`packages/mine/case/index?caseNo=${caseNo}`)
  await phone.tap('补充说明')
  await phone.type('supplement', words)
  await phone.tap('提交补充说明')
  await phone.see('还没有送到。已存在手机里，有网时会自动再送。')
}
const rate = async (phone: Phone, { caseNo }: Filed) => {
  await phone.open(`packages/mine/rate/index?caseNo=${caseNo}`)
  await phone.tap('解决了一部分')
  await phone.tap('很好')
  await phone.tap('跑了 2 趟')
  await phone.type('comment', '还差一个月的')
  await phone.tap('提交评价')
  await phone.see('还没有送到。已存在手机里，有网时会自动再送。')
}

/** A person who answered, added and cancelled where nothing got through. */
const threeUnsent = async () => {
  const open = await caseAt(visits.stand, 'accepted')
  const answered = await fileCase(visits.stand, {}, open.citizen)
  await carryTo(visits.stand, answered, 'answered')
  const bookingId = await bookingOf(open)
  const phone = await visits.newPhone({}, open.citizen.openid)
  await signIn(phone)
  phone.network.bringsNothing = true
  await supplement(phone, open, '补充：存折是信用社的。')
  await rate(phone, answered)
  await cancel(phone, bookingId)
  return { phone, open, answered, bookingId }
}
const restarted = ({ phone, open }: Awaited<ReturnType<typeof threeUnsent>>, openid = open.citizen.openid) =>
  visits.newPhone({ online: false, storage: phone.holder.storage }, openid)

describe('what was done without a network', () => {
  it('waits in one list through a restart and arrives by itself, each once', async () => {
    const told = await threeUnsent()
    const later = await restarted(told)
    await later.see('3 件')
    await later.openTab('pages/mine/index')
    await later.see('3 件')
    await later.tap('还没送到的')
    await later.see('没有网络，还没有送到。已存在手机里，有网时会自动再送。')
    for (const words of ['补充：存折是信用社的。', '还差一个月的', '等着送', '取消 ']) await later.see(words)
    later.network.loseAnswerOf = '/rating'
    later.network.online = true
    // The rating arrives and its answer is lost: a while later it is sent again, and what stood behind it.
    for (const kind of ['补充说明', '评价', '取消预约']) await later.see(`已送到：${kind}`)
    await later.see('都送到了')
    expect((await viewOf(told.open)).supplements.map(({ text }) => text)).toEqual(['补充：存折是信用社的。'])
    expect((await viewOf(told.answered)).rating).toEqual({ solved: 'partly', treated: 5 })
    expect(await events(told.answered, 'case-rated')).toBe(1)
    expect((await told.open.citizen.client.ok('GET /bookings/:bookingId', { params: { bookingId: told.bookingId } })).status).toBe('cancelled')
    expect([...later.holder.storage.keys()].filter((key) => /^(supplement|rating|cancel)-/.test(key))).toEqual([])
    await later.openTab('pages/home/index')
    await later.gone('还没送到的')
  }, 180_000)

  it('is neither seen nor sent by another person on the same phone, and goes when its owner signs in again', async () => {
    const told = await threeUnsent()
    const later = await restarted(told)
    await later.open('packages/mine/settings/index')
    await later.tap('退出登录')
    await later.gone('您已用微信登录')
    await later.open('packages/mine/unsent/index')
    await later.see('登录后可以看到您没有网络时提交、还没有送到的')
    const neighbour = await visits.newPhone({ storage: later.holder.storage })
    await signIn(neighbour)
    await neighbour.open('packages/mine/unsent/index')
    await neighbour.see('都送到了')
    expect((await viewOf(told.open)).supplements).toEqual([])
    await neighbour.open('packages/mine/settings/index')
    await neighbour.tap('退出登录')
    await neighbour.gone('您已用微信登录')
    const back = await visits.newPhone({ storage: neighbour.holder.storage }, told.open.citizen.openid)
    await signIn(back)
    await expect.poll(async () => (await viewOf(told.open)).supplements.length).toBe(1)
    await expect.poll(() => back.holder.toasts.filter((words) => words.startsWith('已送到')).length).toBe(3)
  }, 180_000)

  it('is shown with the reason when it comes too late; the words stay until their owner throws them away', async () => {
    const filed = await caseAt(visits.stand, 'answered')
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    phone.network.bringsNothing = true
    await rate(phone, filed)
    await filed.citizen.client.ok('POST /cases/:caseNo/rating', { params: { caseNo: filed.caseNo }, body: { solved: 'yes', treated: 4 } })
    phone.network.bringsNothing = false
    await phone.open('packages/mine/unsent/index')
    await phone.see('没收下：')
    await phone.see('内容还在')
    await phone.see('还差一个月的')
    await phone.tap('去改')
    await phone.see('没收下：')
    await phone.see('提交评价')
    await phone.open('packages/mine/unsent/index')
    await phone.tap('不送了')
    await phone.see('找不回来')
    await phone.tap('不送了，删掉')
    await phone.see('都送到了')
    expect((await viewOf(filed)).rating).toEqual({ solved: 'yes', treated: 4 })
  })

  it('can be taken back to its form and mended before it goes', async () => {
    const filed = await caseAt(visits.stand, 'accepted')
    const phone = await visits.newPhone({}, filed.citizen.openid)
    await signIn(phone)
    phone.network.bringsNothing = true
    await supplement(phone, filed, '补充：存折是农商行的。')
    await phone.tap('改一改再送')
    await phone.type('supplement', '补充：存折是信用社的。')
    phone.network.bringsNothing = false
    await phone.tap('提交补充说明')
    await phone.see('补充说明 ·')
    expect((await viewOf(filed)).supplements.map(({ text }) => text)).toEqual(['补充：存折是信用社的。'])
  })
})
