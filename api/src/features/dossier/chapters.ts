import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import { spokenMinute } from '@minsheng/domain/calendar/spoken-day.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { citizenText, eventLabel, eventText, isCitizenStep } from '../cases/index.ts'
import type { Audience, Chapter, Entry } from './dossier.ts'
import type { Told } from './material.ts'
import { onlyOnTheWay, shelves, type Shelf } from './shelves.ts'

type Rules = readonly ClockRule[]

// The reply itself is what 复查 is about; in lists its label is enough, here it stands in full.
const fullText = (event: CaseEvent, audience: Audience, rules: Rules): string | null => {
  if (event.type === 'case-answered') return event.text
  if (event.type === 'reply-drafted' && audience === 'staff') return event.text
  return audience === 'staff' ? eventText(event, rules) : citizenText(event)
}

const isFor = (audience: Audience) => ({ event }: Told): boolean => audience === 'staff' || isCitizenStep(event)

// Staff are named to the office; the citizen is told the unit, as on their page.
const actorOf = ({ by, ofCitizen, unitId }: Told, audience: Audience): string =>
  (audience === 'citizen' && !ofCitizen ? unitName(unitId) : [unitName(unitId), by].filter(Boolean).join(' ')) || '系统'

const headOf = (told: Told, audience: Audience): string => `${spokenMinute(minuteOf(told.at))}　${eventLabel(told.event)}　${actorOf(told, audience)}`

const chapterOf = ({ title, types }: Shelf, told: readonly Told[], audience: Audience, rules: Rules): Chapter[] => {
  const entries = told.filter(({ event }) => types.includes(event.type)).filter(isFor(audience))
    .map((each): Entry => ({ head: headOf(each, audience), text: fullText(each.event, audience, rules) }))
  return entries.length > 0 ? [{ title, entries }] : []
}

/** The chapters told by events, for one audience; a chapter nothing happened in is left out. */
export const eventChapters = (told: readonly Told[], audience: Audience, rules: Rules): Chapter[] =>
  shelves.filter(({ inside }) => audience === 'staff' || !inside).flatMap((shelf) => chapterOf(shelf, told, audience, rules))

const timelineTypes = new Set<CaseEvent['type']>([...onlyOnTheWay, ...shelves.flatMap(({ types }) => types)])
const insideTypes = new Set<CaseEvent['type']>(shelves.flatMap(({ inside, types }) => inside ? types : []))

/** 办理经过: every step in order, who and when; the words stand in the chapters, so here only where a step has no chapter. */
export const timelineChapter = (told: readonly Told[], audience: Audience, rules: Rules): Chapter => ({
  title: '办理经过',
  entries: told.filter(({ event: { type } }) => timelineTypes.has(type) && (audience === 'staff' || !insideTypes.has(type))).filter(isFor(audience)).map((each) => ({
    head: headOf(each, audience), text: onlyOnTheWay.includes(each.event.type) ? fullText(each.event, audience, rules) : null
  }))
})
