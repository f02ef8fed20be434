import type { Remembered } from './platform/not-asked.ts'

const MOST_AT_ONCE = 3

/**
 * Which reminders a tap on something else should ask for: none where all are turned off or these refused for good, none that is
 * still good for a message, unless WeChat was told to say yes by itself and will not ask. At most three at once.
 */
export const worthAsking = (templateIds: readonly string[], remembered: Remembered, left: ReadonlyMap<string, number>): string[] =>
  remembered.mainSwitch
    ? templateIds.filter((id) => {
      const choice = remembered.items[id]
      if (choice === undefined) return (left.get(id) ?? 0) === 0
      return choice.startsWith('accept')
    }).slice(0, MOST_AT_ONCE)
    : []
