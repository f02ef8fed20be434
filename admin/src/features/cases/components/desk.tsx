import { createContext, type ReactNode, useContext, useState } from 'react'
import { useStaff } from '../../../lib/session.ts'
import type { HistoryEntry, StaffCase } from '../api/get-case.ts'
import { changesSince } from './changes-since.ts'

type Desk = {
  kase: StaffCase
  /** The version this person has looked at: commands go out with it, so nobody decides on what they have not seen. */
  seenVersion: number
  /** What others did since. Empty when the person is up to date. */
  changes: readonly HistoryEntry[]
  acknowledge: (version: number) => void
}

const DeskContext = createContext<Desk | null>(null)

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('a case form outside its case')
  return desk
}

/** Lays a case on the desk. It may change underneath (live updates); the person is told before they go on. */
export const DeskProvider = ({ kase, children }: { kase: StaffCase, children: ReactNode }) => {
  const staff = useStaff()
  const [seen, setSeen] = useState({ version: kase.version, count: kase.history.length })
  const changes = changesSince(kase, seen, staff.name)
  if (kase.version >= seen.version && changes.length === 0 && (kase.version !== seen.version || kase.history.length !== seen.count)) {
    setSeen({ version: kase.version, count: kase.history.length })
  }
  const acknowledge = (version: number) =>
    setSeen((before) => ({ version, count: version === kase.version ? kase.history.length : before.count }))
  return <DeskContext.Provider value={{ kase, seenVersion: seen.version, changes, acknowledge }}>{children}</DeskContext.Provider>
}
