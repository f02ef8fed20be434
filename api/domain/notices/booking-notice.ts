import { minuteOf, type Day } from '../calendar/day.ts'
import { spokenDay, spokenMinute } from '../calendar/spoken-day.ts'
import type { Minute } from '../slots/schedule.ts'
import type { NoticeWording } from './catalogue.ts'
import { type NoticeDraft, renderNotice } from './render.ts'

/** What is told of a booking: made, moved by somebody else, cancelled by the bureau, offered to who waits, and that it comes tomorrow or today. */
export type BookingNews = 'booked' | 'moved' | 'cancelled' | 'offered' | 'tomorrow' | 'today'

/** `why` is what staff wrote for whoever is told; it stays inside, no outside message carries it. */
type About = { code: string, day: Day, startsAt: Minute, expiresAt?: number | null, why?: string }

const because = (why: string | undefined): string => why ? `原因：${why.trim().replace(/[。！？；，]+$/, '')}。` : ''

/** What somebody is told of their booking. The outside message names neither the item nor anybody: a number, a day, a minute. */
export const noticeOfBooking = (news: BookingNews, { code, day, startsAt, expiresAt, why }: About, own?: NoticeWording): NoticeDraft =>
  renderNotice(`booking-${news}`, {
    code, time: `${spokenDay(day)} ${startsAt}`, clock: startsAt, because: because(why), kept: expiresAt ? `给您留到${spokenMinute(minuteOf(expiresAt))}，` : ''
  }, { character_string1: code, thing2: '预约', time3: spokenMinute(`${day} ${startsAt}`) }, own)
