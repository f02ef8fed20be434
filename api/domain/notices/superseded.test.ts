import { expect, it } from 'vitest'
import { noticeCatalogue, isNoticeEvent } from './catalogue.ts'
import { supersededBy, type BookingTurn } from './superseded.ts'

const dated = ['booking-booked', 'booking-moved', 'booking-tomorrow', 'booking-today']

it.each<[BookingTurn, string[]]>([
  ['moved', [...dated, 'booking-offered']],
  ['cancelled', [...dated, 'booking-offered']],
  ['booked', ['booking-offered']], ['released', ['booking-offered']], ['lapsed', ['booking-offered']],
  ['day-came', ['booking-tomorrow']],
  ['held', []], ['offered', []], ['arrived', []], ['rung', []]
])('after a booking is %s these do not hold any more: %j', (turn, events) => {
  expect(supersededBy(turn).toSorted()).toEqual(events.toSorted())
})

it('every message that names a time ends when the time is another, but the one that says nobody need come', () => {
  const named = Object.entries(noticeCatalogue).filter(([event, { facts }]) => event.startsWith('booking-') && (facts as readonly string[]).includes('time')).map(([event]) => event)
  expect(named.filter((event) => isNoticeEvent(event) && !supersededBy('moved').includes(event))).toEqual(['booking-cancelled'])
})
