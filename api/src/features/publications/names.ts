import type { StaffContext } from '../../context.ts'
import type { Source } from './source.ts'

/** The private names of a case: those listed and the citizen's own. A single sign is no name to search for. */
export const namesOf = ({ citizenName }: Source, parties: readonly string[]): string[] =>
  [...new Set([...parties, ...(citizenName ? [citizenName] : [])])].filter((name) => [...name].length > 1)

/** What stays readable in any public text: the office's own phone is there to be called. */
export const keptTexts = ({ config }: StaffContext): string[] => config.bureau.phone ? [config.bureau.phone] : []
