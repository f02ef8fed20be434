import { describe, expect, it } from 'vitest'
import { type BookingDraft, missingInBooking, sayBooking, toBooking } from './new-booking.ts'

const couple = [{ name: ' 王建国 ', idNumber: '11010519491231002x' }, { name: '刘满香', idNumber: '11010119900307867X' }]
const aSheet = (over: Partial<BookingDraft> = {}): BookingDraft => ({
  bookingId: 'b', channel: 'phone', guideId: 'marriage', scheduleId: 's', appliedOn: '', time: { day: '2026-12-07', slotId: 't', startsAt: '09:30' }, people: couple,
  contactName: '', contactPhone: ' 13873712345 ', address: '', townshipCode: '', readBack: true, ...over
})

describe('a booking taken by telephone', () => {
  it('names both of a couple, and whoever comes first is who to ring', () => {
    expect(toBooking(aSheet({ people: [couple[0] ?? { name: '', idNumber: '' }, { name: '刘满香', idNumber: '110101199003071234' }] }), false)).toMatchObject({
      parties: [{ name: '王建国', idNumber: '11010519491231002X' }, { name: '刘满香' }], contactName: '王建国', contactPhone: '13873712345', address: null, townshipCode: null, appliedOn: null
    })
  })

  it('of another item takes one person, even when a second was written', () => {
    expect(toBooking(aSheet({ guideId: 'old-age-allowance' }), false).parties).toHaveLength(1)
  })

  it.each([
    [{ guideId: '' }, '先选办什么事。'], [{ scheduleId: '' }, '先选到哪里办。'], [{ guideId: 'divorce-certificate' }, '先写哪天申请的离婚。'], [{ time: { day: '2026-12-07', slotId: '', startsAt: '' } }, '先选哪天几点。'],
    [{ people: [couple[0], { name: '刘满香', idNumber: '1' }] }, '第 2 个人的身份证号不对，看下面的提示。'], [{ people: [couple[0], couple[0]] }, '两个人的身份证号一样，请再听一遍。'],
    [{ guideId: 'old-age-allowance', contactPhone: '' }, '先写电话，有变化好打给他。'], [{ guideId: 'old-age-allowance', contactPhone: '没有' }, '电话不对，请再听一遍。'], [{ guideId: 'old-age-allowance', readBack: false }, '念给对方听，对方说对以后打勾。'], [{ guideId: 'old-age-allowance' }, null]
  ] as [Partial<BookingDraft>, string | null][])('with %j says %s', (over, words) => {
    expect(missingInBooking(aSheet(over), false)).toBe(words)
  })

  it('at home needs an address', () => {
    expect(missingInBooking(aSheet({ guideId: 'disability-grading' }), true)).toBe('上门的要写乡镇和地址。')
  })

  it('is read aloud with day, place and both people', () => {
    expect(sayBooking(aSheet({ people: [couple[0] ?? { name: '', idNumber: '' }, { name: '刘满香', idNumber: '' }] }), { item: '结婚登记', place: '县政务大厅二楼' }, false))
      .toBe('我念一遍给您听。您约的是结婚登记，12月7日 周一 09:30，到县政务大厅二楼。两个人都要来：王建国，身份证号 110105 19491231 002X；刘满香，身份证号 ……。电话 13873712345。对不对？')
  })
})
