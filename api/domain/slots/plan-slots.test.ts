import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { hall } from './examples.ts'
import { changesOf, wantedSlots, type KeptSlot, type SlotChanges, type WantedSlot } from './plan-slots.ts'
import type { Schedule } from './schedule.ts'

const range = { from: day('2026-09-28'), until: day('2026-10-12'), waves: [] }
const wanted = (over: Partial<Schedule> = {}, more: Partial<Parameters<typeof wantedSlots>[1]> = {}) => wantedSlots(hall(over), { ...range, ...more }, loadedCalendar)
const keep = (slot: WantedSlot): KeptSlot => ({ ...slot, id: `${slot.day} ${slot.startsAt}`, closed: false, wanted: slot.seats })

/** What the database does with the changes. */
const applied = (kept: readonly KeptSlot[], { add, close, change }: SlotChanges): KeptSlot[] => [
  ...kept.map((slot) => {
    const changed = change.find(({ id }) => id === slot.id)
    return changed ? { ...keep(changed), id: slot.id } : close.includes(slot) ? { ...slot, closed: true } : slot
  }), ...add.map(keep)
]

describe('the slots there should be', () => {
  it('skip the holidays and take in the Saturday worked for them', () => {
    expect([...new Set(wanted().map((slot) => slot.day))]).toEqual(['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12'])
  })
  it('open with the wave that holds their day, the others as always', () => {
    const waves = [{ id: 'w', fromDay: day('2026-10-08'), untilDay: day('2026-10-09'), opensAt: 5 }]
    expect([...new Set(wanted({}, { waves }).filter(({ waveId }) => waveId === 'w').map((slot) => `${slot.day} ${slot.opensAt}`))]).toEqual(['2026-10-08 5', '2026-10-09 5'])
  })
})

it('no slot opens over a visit that sits in another, until the visit has moved', () => {
  const on = day('2026-09-28')
  const only = (over: Partial<Schedule>) => wanted(over).filter((slot) => slot.day === on).slice(0, 3)
  const half = only({ slotMinutes: 30 })
  const kept = half.map(keep)
  const sits = { day: on, startsAt: half[1]?.startsAt ?? '', endsAt: half[1]?.endsAt ?? '', slotIds: [kept[1]?.id ?? ''] }
  const changes = changesOf(kept, only({ slotMinutes: 20 }), [sits])
  const opened = [...changes.add, ...changes.change]
  expect(opened.every(({ startsAt, endsAt }) => endsAt <= sits.startsAt || startsAt >= sits.endsAt)).toBe(true)
  expect(changesOf(applied(kept, changes), only({ slotMinutes: 20 }), [sits])).toEqual({ add: [], close: [], change: [] })
  expect(changesOf(applied(kept, changes), only({ slotMinutes: 20 })).add.length).toBeGreaterThan(0)
})

const hours = fc.record({
  slotMinutes: fc.constantFrom(20, 30, 45, 60), seats: fc.record({ public: fc.nat(3), kept: fc.nat(2), 'walk-in': fc.nat(2) }),
  week: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 5 }).map((days) => days.map((weekday) => ({ weekday, weeks: [], periods: [{ from: '09:00', until: '11:00' }] }))), horizonDays: fc.integer({ min: 1, max: 60 })
})

it('whatever the hours are changed to, nothing is taken away, what is open is what the hours say, and changing again changes nothing', () => {
  fc.assert(fc.property(fc.array(hours, { minLength: 1, maxLength: 4 }), (changes) => {
    let kept: KeptSlot[] = []
    for (const over of changes) {
      const next = wanted(over)
      const after = applied(kept, changesOf(kept, next))
      expect(kept.every(({ id }) => after.some((slot) => slot.id === id))).toBe(true)
      const open = after.filter(({ closed }) => !closed).map((slot) => `${slot.day} ${slot.startsAt} ${slot.endsAt} ${JSON.stringify(slot.wanted)} ${slot.opensAt}`)
      expect(open.toSorted()).toEqual(next.map((slot) => `${slot.day} ${slot.startsAt} ${slot.endsAt} ${JSON.stringify(slot.seats)} ${slot.opensAt}`).toSorted())
      expect(changesOf(after, next)).toEqual({ add: [], close: [], change: [] })
      kept = after
    }
  }), { numRuns: 60 })
})
