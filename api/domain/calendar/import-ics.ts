import { dayOrNull } from './day.ts'
import { acceptYear, daysUntil, type ReadDay, type YearImport } from './import-year.ts'

type Line = { readonly at: number, readonly name: string, readonly value: string }
type Event = { readonly at: number, readonly lines: readonly Line[] }

// RFC 5545: a line that begins with a blank continues the one before.
const linesOf = (text: string): Line[] => {
  const unfolded: { at: number, text: string }[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last = unfolded.at(-1)
    if (/^[ \t]/.test(line) && last) last.text += line.slice(1)
    else unfolded.push({ at: index + 1, text: line })
  }
  return unfolded.flatMap(({ at, text: line }) => {
    const [, name, value] = /^([A-Za-z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ at, name: name.toUpperCase(), value: value.trim() }]
  })
}

const eventsOf = (lines: readonly Line[]): Event[] => {
  const events: Event[] = []
  let open: { at: number, lines: Line[] } | null = null
  for (const line of lines) {
    if (line.name === 'BEGIN' && line.value === 'VEVENT') open = { at: line.at, lines: [] }
    else if (line.name === 'END' && line.value === 'VEVENT') {
      if (open) events.push(open)
      open = null
    } else open?.lines.push(line)
  }
  return open ? [...events, open] : events
}

const isoOf = (date: string): string => date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

// 上班(补春节假期) and 春节（班） are worked; 春节假期 and 春节（休） are off. Whoever says neither is no day of the notice.
const workOf = (summary: string, special: string | undefined): boolean | null => {
  if (special !== undefined) return { 'ALTERNATE-WORKDAY': true, 'WORK-HOLIDAY': false }[special] ?? null
  if (summary.includes('班')) return true
  return /休|假/.test(summary) ? false : null
}

const holidayName = (summary: string): string =>
  summary.replace(/^(?:上班|补班)\s*[(（]?\s*补?/, '').replace(/\s*[(（]?\s*(?:休|班|放假|假期|调休|上班|补班)\s*[)）]?\s*.*$/, '').replace(/[)）]$/, '').trim()

// A notice never closes the office for longer; a longer event is a mistake and is named by its first day out of the year or twice.
const LONGEST = 31

const readEvent = ({ at, lines }: Event): ReadDay[] => {
  const valueOf = (name: string) => lines.find((line) => line.name === name)?.value
  const summary = valueOf('SUMMARY') ?? ''
  const start = lines.find(({ name }) => name === 'DTSTART')
  const where = `第${start?.at ?? at}行`
  const read = { where, name: holidayName(summary), work: workOf(summary, valueOf('X-APPLE-SPECIAL-DAY')) }
  const from = dayOrNull(isoOf(start?.value ?? ''))
  const end = valueOf('DTEND')
  const until = end === undefined ? from : dayOrNull(isoOf(end))
  if (from === null) return [{ ...read, date: start?.value ?? '' }]
  if (until === null || until < from || valueOf('RRULE') !== undefined) return [{ ...read, date: `${start?.value}/${end ?? valueOf('RRULE')}` }]
  const days = daysUntil(from, until, LONGEST + 1)
  if (days.length > LONGEST) return [{ ...read, date: `${start?.value}/${end}` }]
  return (days.length === 0 ? [from] : days).map((date) => ({ ...read, date }))
}

/**
 * Reads a year from the text of an iCalendar file with whole-day events, each a holiday (休, 假期) or a worked weekend (班), whose
 * DTEND is the day after the last. `notice` is the address of the State Council notice, which such files do not carry. Names
 * every event that is wrong by its line.
 */
export const importIcsYear = (text: string, year: number, notice: string): YearImport => {
  if (!/^BEGIN:VCALENDAR\s*$/m.test(text)) return { ok: false, problems: [{ code: 'unreadable', where: '第1行', text: '不是日历文件：没有BEGIN:VCALENDAR' }] }
  return acceptYear(eventsOf(linesOf(text)).flatMap(readEvent), year, notice)
}
