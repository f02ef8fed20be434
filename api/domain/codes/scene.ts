/** What a mini program code may lead to: a hall (its unit), a guide, a public answer, a case to look up. */
export type CodeKind = 'hall' | 'guide' | 'answer' | 'case'

const letters: Readonly<Record<CodeKind, string>> = { hall: 'h', guide: 'g', answer: 'a', case: 'c' }
const LONGEST = 32

/** The scene of a code, as the first page of the mini program reads it; null where the id holds what WeChat takes in no scene, or is too long for one. */
export const sceneOf = (kind: CodeKind, id: string): string | null => {
  const scene = `${letters[kind]}=${id}`
  return scene.length <= LONGEST && /^[0-9A-Za-z._~-]+$/.test(id) ? scene : null
}
