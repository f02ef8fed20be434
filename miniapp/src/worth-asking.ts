import type { Remembered } from './platform/not-asked.ts'
import type { TemplateChoice } from './platform/read-choices.ts'

/**
 * Which reminders a tap on something else should ask for: none where all are turned off or these refused for good, none that is
 * still good for a message, unless WeChat was told to say yes by itself and will not ask.
 */
export const worthAsking = (templateIds: readonly string[], remembered: Remembered, left: ReadonlyMap<string, number>): string[] =>
  remembered.mainSwitch
    ? templateIds.filter((id) => {
      const choice = remembered.items[id]
      if (choice === undefined) return (left.get(id) ?? 0) === 0
      return choice.startsWith('accept')
    })
    : []

/** What is still good for a message once these were answered: each yes is one more. */
export const withAllowed = (left: ReadonlyMap<string, number>, choices: readonly TemplateChoice[]): ReadonlyMap<string, number> =>
  new Map([...left, ...choices.filter(({ choice }) => choice === 'accept').map(({ templateId }) => [templateId, (left.get(templateId) ?? 0) + 1] as const)])
