import type { SynonymGroup } from '../guides/synonyms-data.ts'

/** The most a group and an official word may hold, as the contract says. */
const MOST_WORDS = 60
const LONGEST_OFFICIAL = 40

/** The table with one more way to say an official word: put where that word has room, else into a group of its own; as it was when it is there already. */
export const addEveryday = (groups: readonly SynonymGroup[], official: string, word: string): readonly SynonymGroup[] => {
  const name = official.slice(0, LONGEST_OFFICIAL)
  if (groups.some((group) => group.official === name && group.everyday.includes(word))) return groups
  const at = groups.findIndex((group) => group.official === name && group.everyday.length < MOST_WORDS)
  if (at < 0) return [...groups, { official: name, everyday: [word] }]
  return groups.map((group, index) => index === at ? { ...group, everyday: [...group.everyday, word] } : group)
}
