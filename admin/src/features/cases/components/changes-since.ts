type Entry = { by: string | null, at: string, label: string }
type Seen = { version: number, count: number }

/**
 * What others have done to a case since a person last looked: entries after the ones they saw, without their own. A case
 * whose version has not moved past the seen one has no changes.
 */
export const changesSince = <E extends Entry>(kase: { version: number, history: readonly E[] }, seen: Seen, me: string): E[] =>
  kase.version > seen.version ? kase.history.slice(seen.count).filter((entry) => entry.by !== me) : []
