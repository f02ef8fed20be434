import type { Output } from '@minsheng/contract/index.ts'
import { soonWords } from '../../../booking/words.ts'
import { monthDayWords } from '../../../dates.ts'
import type { Tone } from '../../../words.ts'

export type DaysPage = Output<'GET /schedules/:scheduleId/days'>
export type DayLine = DaysPage['days'][number]

/** How many seats somebody may take that day: the old have seats of their own. */
export const freeFor = ({ free, keptFree }: Pick<DayLine, 'free' | 'keptFree'>, forElder: boolean): number => forElder ? keptFree : free

/** What a day offers, in words with a sign. `pick`: its times can be chosen; `wait`: somebody may give a seat back; `wave`: it is released with others, and whose turn it is is seen there. */
export type DayOffer = { word: string, tone: Tone, leads: 'pick' | 'wait' | 'wave' | null }

const closed = (word: string): DayOffer => ({ word, tone: 'stop', leads: null })

/** The days as they stand for somebody who has been let into a release: its days are chosen like any others. */
export const letInto = (page: DaysPage, waveId: string): DaysPage => ({
  ...page, waves: page.waves.filter((wave) => wave.waveId !== waveId), days: page.days.map((line) => line.waveId === waveId && line.state !== 'not-yet' ? { ...line, waveId: null } : line)
})

/** What the row of a day says and where it leads. */
export const offerOf = (line: DayLine, { window, now }: Pick<DaysPage, 'window' | 'now'>, forElder: boolean): DayOffer => {
  switch (line.state) {
    case 'open': case 'full': {
      const free = freeFor(line, forElder)
      return free > 0 ? { word: `有号 ${free} 个`, tone: 'good', leads: line.waveId ? 'wave' : 'pick' } : { word: forElder ? '给老人留的约满了' : '约满', tone: 'stop', leads: 'wait' }
    }
    case 'not-yet': return { word: line.opensAt ? `${soonWords(line.opensAt, now)} 放号` : '还没有放号', tone: 'wait', leads: line.waveId ? 'wave' : null }
    case 'closed': return closed('不办')
    case 'outside-law': return closed(window && line.day > window.until ? '过了法律规定的日子' : '法律规定还不能办')
    case 'too-near': return closed('太近了')
    default: return line.state satisfies never
  }
}

const DAY_MS = 86_400_000
const mondayOf = (day: string) => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS
}

export type Week = { title: string, days: DayLine[] }

const titleOf = (monday: number, today: string): string => {
  const away = Math.round((monday - mondayOf(today)) / (7 * DAY_MS))
  return ['这个星期', '下个星期'][away] ?? `${monthDayWords(new Date(monday).toISOString().slice(0, 10))}起的一个星期`
}

/** Days one below the other, week by week, a week from Monday to Sunday. */
export const weeksOf = (days: readonly DayLine[], today: string): Week[] => {
  const mondays = [...new Set(days.map(({ day }) => mondayOf(day)))]
  return mondays.map((monday) => ({ title: titleOf(monday, today), days: days.filter(({ day }) => mondayOf(day) === monday) }))
}

/** What lies outside the days of the law is said once, not day by day: the first and the last of each such stretch. */
export const outsideLaw = (days: readonly DayLine[]): { from: string, until: string }[] =>
  days.reduce<{ from: string, until: string, at: number }[]>((found, { day, state }, at) => {
    const last = found[found.length - 1]
    if (state !== 'outside-law') return found
    return last && last.at === at - 1 ? [...found.slice(0, -1), { ...last, until: day, at }] : [...found, { from: day, until: day, at }]
  }, []).map(({ from, until }) => ({ from, until }))
