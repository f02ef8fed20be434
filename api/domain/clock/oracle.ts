import { addDays, type Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { ClockFact, ClockRule, Milestone, PauseReason } from './clock.ts'

/** What a clerk with a wall calendar would write down about a limit in days; the second opinion the engine is tested against. */
export type Opinion = {
  startedOn: Day, total: number, nominal: Day, day: Day, pausedDays: number, provisional: boolean, satisfiedOn: Day | null, late: boolean,
  extended: boolean, openUntil: Day | null, yellow: Day
}

const solar = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
const lunar = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-06-09', '2027-09-15']

/** Whether the office is open, told without the code under test: notice first, then statutory days of unknown years, then weekday. */
export const opens = (d: Day, calendar: WorkCalendar): boolean => {
  const named = calendar.days.get(d)
  if (named) return named.work
  const [year, month, date] = d.split('-').map(Number) as [number, number, number]
  if (!calendar.years.has(year) && (solar.includes(d.slice(5)) || lunar.includes(d))) return false
  return ![0, 6].includes(new Date(Date.UTC(year, month - 1, date)).getUTCDay())
}

type Sheet = {
  start: Day | null, total: number, extension: boolean, settled: Day | null
  counted: Day[], paused: Day[], open: Day[], holds: { reason: PauseReason, on: Day, until: Day, closed: boolean }[]
}

const begin = (sheet: Sheet, on: Day, amount: number): void => {
  Object.assign(sheet, { start: on, total: amount, extension: false, counted: [], paused: [], open: [] })
}

const endOf = ({ counted, open, total }: Sheet, rule: ClockRule): { nominal: Day, day: Day } | null => {
  const nominal = counted[total - 1]
  const day = rule.unit === 'calendar' && rule.rollsOver ? open.find((d) => nominal !== undefined && d >= nominal) : nominal
  return nominal !== undefined && day !== undefined ? { nominal, day } : null
}

const live = (sheet: Sheet, today: Day, rule: ClockRule, calendar: WorkCalendar): void => {
  if (sheet.start === null) return
  const held = sheet.holds.some(({ on, until }) => on < today && until >= today)
  const works = opens(today, calendar)
  if (rule.unit === 'working' && !works) return
  if (held) sheet.paused.push(today)
  else sheet.counted.push(today)
  if (works && !held) sheet.open.push(today)
}

const release = (sheet: Sheet, reason: PauseReason, today: Day): void => {
  for (const hold of sheet.holds.filter((each) => each.reason === reason)) {
    hold.closed = true
    if (hold.until > today) hold.until = today
  }
}

const hear = (sheet: Sheet, fact: ClockFact, rule: ClockRule, amount: number): void => {
  if (sheet.settled !== null) return
  if (fact.type === 'paused') {
    if (rule.pauses.includes(fact.reason)) sheet.holds.push({ reason: fact.reason, on: fact.on, until: fact.until, closed: false })
    return
  }
  if (fact.type === 'resumed') return release(sheet, fact.reason, fact.on)
  if (fact.type === 'extended') {
    const end = endOf(sheet, rule)
    if (sheet.start === null || sheet.extension || !rule.extension || fact.ruleId !== rule.id || (end !== null && end.day < fact.on)) return
    sheet.total += Math.min(fact.amount, rule.extension.amount)
    sheet.extension = true
    return
  }
  if (fact.type === 'corrected') release(sheet, 'correction', fact.on)
  if (fact.type === 'fee-paid') release(sheet, 'fee', fact.on)
  const is = (list: readonly Milestone[]) => list.includes(fact.type as Milestone)
  if (sheet.start === null) {
    if (fact.type === rule.start) begin(sheet, fact.on, amount)
  } else if (is(rule.stop)) sheet.settled = fact.on
  else if (is(rule.restarts)) begin(sheet, fact.on, amount)
}

const firstYellow = (sheet: Sheet, start: Day, nominal: Day, day: Day): Day => {
  for (let d = addDays(start, 1); d < day; d = addDays(d, 1)) {
    const left = sheet.counted.filter((each) => each > d && each <= nominal).length
    const working = sheet.open.filter((each) => each > d && each <= day).length
    if (left * 2 <= sheet.total && (left * 10 <= sheet.total * 3 || working <= 3)) return d
  }
  return day
}

const write = (sheet: Sheet, start: Day, { nominal, day }: { nominal: Day, day: Day }, rule: ClockRule, calendar: WorkCalendar): Opinion => {
  const touched: Day[] = []
  for (let d = rule.unit === 'working' ? addDays(start, 1) : nominal; d <= day; d = addDays(d, 1)) touched.push(d)
  const open = sheet.holds.filter((hold) => !hold.closed && hold.on < day && hold.until > start && hold.until > hold.on).map(({ until }) => until)
  return {
    startedOn: start, total: sheet.total, nominal, day, pausedDays: sheet.paused.filter((d) => d < nominal).length,
    provisional: touched.some((d) => !calendar.years.has(Number(d.slice(0, 4)))), satisfiedOn: sheet.settled, late: sheet.settled !== null && sheet.settled > day,
    extended: sheet.extension, openUntil: sheet.settled === null ? open.toSorted().at(-1) ?? null : null, yellow: firstYellow(sheet, start, nominal, day)
  }
}

/**
 * Lives through a history one day at a time, as a clerk would: in the morning the day is crossed off, then what happens that day is
 * heard in order. Only limits in days. Null when the limit never begins; throws when it has no end within four years.
 */
export const secondOpinion = (rule: ClockRule, facts: readonly ClockFact[], calendar: WorkCalendar): Opinion | null => {
  const sheet: Sheet = { start: null, total: 0, extension: false, settled: null, counted: [], paused: [], open: [], holds: [] }
  const [first, last] = [facts[0], facts.at(-1)]
  if (!first || !last || rule.amount === null) return null
  for (let today = first.on, lived = 0; lived < 1461; today = addDays(today, 1), lived += 1) {
    live(sheet, today, rule, calendar)
    for (const fact of facts) if (fact.on === today) hear(sheet, fact, rule, rule.amount)
    const end = endOf(sheet, rule)
    if (today < last.on) continue
    if (sheet.start === null) return null
    if (end) return write(sheet, sheet.start, end, rule, calendar)
  }
  throw new Error(`no end within four years: ${rule.id}`)
}
