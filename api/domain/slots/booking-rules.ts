/**
 * Numbers of booking; the bureau's own, no law's. Minutes, days and counts: how long a place is held while somebody confirms,
 * how long one offered to somebody waiting; open bookings per account, per telephone and, of one person by name and number, per item;
 * when one is reminded, the evening before and on the morning;
 * so many visits missed within so many days stop booking online for so long, unless the reason given was accepted.
 */
export const bookingRules = {
  holdMinutes: 5, offerMinutes: 120, offerFrom: '08:00', offerUntil: '21:00', ringFrom: '08:30', ringUntil: '17:00', remindEvening: '18:00', remindMorning: '08:00',
  perAccount: 3, perPhone: 4, elderAge: 60,
  missed: { most: 2, withinDays: 90, pauseDays: 30 }, lateMinutes: 15
} as const

/** How many people must come for an item, by name: both of a couple for marriage and divorce (婚姻登记条例), one otherwise. */
export const partiesOf = (guideId: string): 1 | 2 => (['marriage', 'divorce-application', 'divorce-certificate'].includes(guideId) ? 2 : 1)

/** The item whose day of application decides when this one may be booked (民法典 第1077条). */
export const afterCooling = 'divorce-certificate'
