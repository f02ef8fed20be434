import type { LiveBus, LiveMessage } from './port.ts'

/** Somebody who has a case open. `since` is an instant in epoch milliseconds. */
export type Present = { staffId: string, name: string, since: number }
type Seen = Present & { until: number }

/** A panel says every few seconds that a case is still open in front of somebody; past this it is taken to be closed. */
export const PRESENCE_MS = 45_000

/** Who has which case open, in every process: each tells the others over the bus, and nothing is stored anywhere. */
export type Presence = {
  /** Begins to hear of the other processes; a process nobody works at, such as a worker, need not. */
  open: () => void
  /** Somebody has a case open; answers with everybody who has, this one included. */
  stay: (caseNo: string, who: { staffId: string, name: string }, now: number) => Promise<readonly Present[]>
  leave: (caseNo: string, staffId: string) => Promise<void>
  at: (caseNo: string, now: number) => readonly Present[]
  /** Hears which case's people changed. */
  watch: (onChange: (caseNo: string) => void) => () => void
  close: () => void
}

const living = (people: ReadonlyMap<string, Seen> | undefined, now: number): Present[] =>
  [...people?.values() ?? []].filter(({ until }) => until > now).map(({ staffId, name, since }) => ({ staffId, name, since })).sort((a, b) => a.since - b.since)

/** Who is where, as one process knows it. */
const createPeople = () => {
  const cases = new Map<string, Map<string, Seen>>()
  const watchers = new Set<(caseNo: string) => void>()
  const tell = (caseNo: string) => { for (const watcher of watchers) watcher(caseNo) }
  return {
    watchers,
    at: (caseNo: string, now: number) => living(cases.get(caseNo), now),
    remove: (caseNo: string, staffId: string) => {
      const people = cases.get(caseNo)
      if (!people?.delete(staffId)) return
      if (people.size === 0) cases.delete(caseNo)
      tell(caseNo)
    },
    note: (caseNo: string, seen: Seen, now: number) => {
      const people = cases.get(caseNo) ?? new Map<string, Seen>()
      for (const [staffId, { until }] of people) if (until <= now) people.delete(staffId)
      const known = people.get(seen.staffId)
      people.set(seen.staffId, { ...seen, since: known?.since ?? seen.since })
      cases.set(caseNo, people)
      if (!known) tell(caseNo)
    }
  }
}

/** Builds the register of who is where on top of a bus. */
export const createPresence = (bus: LiveBus): Presence => {
  const { at, note, remove, watchers } = createPeople()
  let stop: (() => void) | undefined
  const hear = ({ caseNo, until, ...who }: Extract<LiveMessage, { topic: 'presence' }>) => {
    if (until === 0) remove(caseNo, who.staffId)
    else note(caseNo, { staffId: who.staffId, name: who.name, since: who.since, until }, until - PRESENCE_MS)
  }
  return {
    open: () => { stop ??= bus.subscribe((message) => { if (message.topic === 'presence') hear(message) }) },
    stay: async (caseNo, { staffId, name }, now) => {
      const since = at(caseNo, now).find((each) => each.staffId === staffId)?.since ?? now
      const seen = { staffId, name, since, until: now + PRESENCE_MS }
      note(caseNo, seen, now)
      await bus.publish({ topic: 'presence', caseNo, ...seen })
      return at(caseNo, now)
    },
    leave: async (caseNo, staffId) => {
      remove(caseNo, staffId)
      await bus.publish({ topic: 'presence', caseNo, staffId, name: '', since: 0, until: 0 })
    },
    at,
    watch: (onChange) => {
      watchers.add(onChange)
      return () => { watchers.delete(onChange) }
    },
    close: () => stop?.()
  }
}
