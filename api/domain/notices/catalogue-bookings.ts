import type { NoticeEntry } from './entry.ts'

type Words = Pick<NoticeEntry, 'title' | 'text' | 'phrase' | 'when'> & Partial<NoticeEntry>

const booking = (words: Words): NoticeEntry =>
  ({ purpose: 'booking', facts: ['code', 'time'], needs: ['code', 'time'], lawful: null, channels: ['subscribe', 'official'], ...words })
const withReason = { facts: ['code', 'time', 'because'], needs: ['code', 'time', 'because'] } as const
const papers = (words: Words): NoticeEntry =>
  ({ purpose: 'case-progress', facts: ['code'], needs: ['code'], lawful: null, channels: ['subscribe', 'official', 'sms'], ...words })

/** Of a visit: whoever would travel in vain is told by SMS too, and rung when that does not reach them. */
export const bookingNotices = {
  'booking-booked': booking({ when: '约好了', phrase: '已约好', title: '约好了', text: '{time}，约好了。到了报号 {code}。要带什么、在哪里，点开看。来不了，请早点改时间或者取消，让给别人。' }),
  'booking-moved': booking({ when: '工作人员改了时间', phrase: '改了时间', title: '您的预约改了时间', text: '您的预约（号 {code}）改到{time}。{because}不合适，点开再改，或者打电话说一声。', ...withReason, channels: ['subscribe', 'official', 'sms', 'desk'] }),
  'booking-cancelled': booking({ when: '本局取消了预约', phrase: '已取消', title: '您的预约取消了', text: '对不起，因为我们这边的原因，{time}的预约（号 {code}）取消了，请不要跑空。{because}请点开另选时间，或者打电话，我们帮您约。', ...withReason, channels: ['subscribe', 'official', 'sms', 'desk'] }),
  'booking-offered': booking({ when: '候补到号', phrase: '有号了', title: '候补到号了，请确认', text: '您候补的有号了：{time}。{kept}请在这以前点开确认；不要了也请点一下，让给别人。', facts: ['code', 'time', 'kept'], needs: ['time', 'kept'], channels: ['subscribe', 'official', 'sms'] }),
  'booking-tomorrow': booking({ when: '前一天傍晚提醒', phrase: '明天来办', title: '明天有预约', text: '{time}，请来办事，号 {code}。要带什么，今天先备好，点开看。来不了，请取消或者打电话说一声。', channels: ['subscribe', 'official', 'sms'] }),
  'booking-today': booking({ when: '当天早上提醒', phrase: '今天来办', title: '今天有预约', text: '今天 {clock}，请来办事，号 {code}。带上身份证和清单上的材料。', facts: ['code', 'time', 'clock'], needs: ['code', 'clock'] }),
  'papers-ready': papers({ when: '预审材料齐了', phrase: '材料齐了', title: '您交的材料齐了', text: '您交预审的材料看过了，都齐了。带上原件，到窗口报号 {code}。' }),
  'papers-not-ready': papers({ when: '预审材料要改', phrase: '要改材料', title: '您交的材料有要改的', text: '您交预审的材料看过了，有的还要改。请先别跑，到“我的材料清单”里看哪里不对、怎么改，改好重新拍照交。号是 {code}。' })
} as const satisfies Record<string, NoticeEntry>
