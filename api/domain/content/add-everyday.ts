import type { SynonymGroup } from '../guides/synonyms-data.ts'

/** The most a group, an official word and the table may hold; a test holds them to the contract. */
export const synonymLimits = { words: 60, official: 40, groups: 600 } as const

/** The table with one more way to say an official word: put where that word has room, else into a group of its own; as it was when it is there already. */
export const addEveryday = (groups: readonly SynonymGroup[], official: string, word: string): readonly SynonymGroup[] => {
  const name = official.slice(0, synonymLimits.official)
  if (groups.some((group) => group.official === name && group.everyday.includes(word))) return groups
  const at = groups.findIndex((group) => group.official === name && group.everyday.length < synonymLimits.words)
  // A full table stays as it is: somebody must first clear it.
  if (at < 0) return groups.length < synonymLimits.groups ? [...groups, { official: name, everyday: [word] }] : groups
  return groups.map((group, index) => index === at ? { ...group, everyday: [...group.everyday, word] } : group)
}
