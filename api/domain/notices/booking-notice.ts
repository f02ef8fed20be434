import { minuteOf, type Day } from '../calendar/day.ts'
import { spokenDay, spokenMinute } from '../calendar/spoken-day.ts'
import type { Minute } from '../slots/schedule.ts'
import type { NoticeDraft } from './notices.ts'

/** What is told of a booking: made, moved by somebody else, cancelled by the bureau, offered to who waits, and that it comes tomorrow or today. */
export type BookingNews = 'booked' | 'moved' | 'cancelled' | 'offered' | 'tomorrow' | 'today'

/** `why` is what staff wrote for whoever is told; it stays inside, no outside message carries it. */
type About = { code: string, day: Day, startsAt: Minute, expiresAt?: number | null, why?: string }

const because = (why: string | undefined): string => why ? `原因：${why.trim().replace(/[。！？；，]+$/, '')}。` : ''

const wordsOf = (news: BookingNews, { code, day, startsAt, expiresAt, why }: About): { phrase: string, title: string, text: string } => {
  const when = `${spokenDay(day)} ${startsAt}`
  switch (news) {
    case 'booked': return { phrase: '已约好', title: '约好了', text: `${when}，约好了。到了报号 ${code}。要带什么、在哪里，点开看。来不了，请早点改时间或者取消，让给别人。` }
    case 'moved': return { phrase: '改了时间', title: '您的预约改了时间', text: `您的预约（号 ${code}）改到${when}。${because(why)}不合适，点开再改，或者打电话说一声。` }
    case 'cancelled': return { phrase: '已取消', title: '您的预约取消了', text: `对不起，因为我们这边的原因，${when}的预约（号 ${code}）取消了，请不要跑空。${because(why)}请点开另选时间，或者打电话，我们帮您约。` }
    case 'offered': return { phrase: '有号了', title: '候补到号了，请确认', text: `您候补的有号了：${when}。${expiresAt ? `给您留到${spokenMinute(minuteOf(expiresAt))}，` : ''}请在这以前点开确认；不要了也请点一下，让给别人。` }
    case 'tomorrow': return { phrase: '明天来办', title: '明天有预约', text: `${when}，请来办事，号 ${code}。要带什么，今天先备好，点开看。来不了，请取消或者打电话说一声。` }
    case 'today': return { phrase: '今天来办', title: '今天有预约', text: `今天 ${startsAt}，请来办事，号 ${code}。带上身份证和清单上的材料。` }
    default: return news satisfies never
  }
}

/** What somebody is told of their booking. The outside message names neither the item nor anybody: a number, a day, a minute. */
export const noticeOfBooking = (news: BookingNews, about: About): NoticeDraft => {
  const { phrase, title, text } = wordsOf(news, about)
  return { purpose: 'booking', title, text, fields: { character_string1: about.code, thing2: '预约', time3: spokenMinute(`${about.day} ${about.startsAt}`), phrase4: phrase } }
}
