import { addDays, type Day } from '../calendar/day.ts'
import { bookingRules } from './booking-rules.ts'
import { instantOf } from './minutes.ts'
import type { Minute } from './schedule.ts'

/** A visit as a calendar keeps it. `uid` names it for good and `sequence` grows with each change, so that a new file replaces the old entry. */
export type Visit = { uid: string, sequence: number, day: Day, startsAt: Minute, endsAt: Minute, summary: string, place: string, words: string, madeAt: number }

const MOST_BYTES = 75

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A line of at most 75 bytes, the rest on lines that begin with a blank (RFC 5545 §3.1). No sign is cut in two. */
const fold = (line: string): string => {
  let folded = ''
  let bytes = 0
  for (const sign of line) {
    if (bytes + bytesOf(sign) > MOST_BYTES) {
      folded += '\r\n '
      bytes = 1
    }
    folded += sign
    bytes += bytesOf(sign)
  }
  return folded
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
const utc = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** A calendar file of one visit (RFC 5545) with an alarm the evening before. Times in UTC: every calendar shows them as local. */
export const calendarFile = ({ uid, sequence, day, startsAt, endsAt, summary, place, words, madeAt }: Visit): string => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//minsheng//booking//ZH', 'METHOD:PUBLISH', 'BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${utc(madeAt)}`,
  `DTSTART:${utc(instantOf(day, startsAt))}`, `DTEND:${utc(instantOf(day, endsAt))}`, `SUMMARY:${escaped(summary)}`, `LOCATION:${escaped(place)}`, `DESCRIPTION:${escaped(words)}`,
  'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER;VALUE=DATE-TIME:${utc(instantOf(addDays(day, -1), bookingRules.remindEvening))}`, 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR'
].map((line) => `${fold(line)}\r\n`).join('')
