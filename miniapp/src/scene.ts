import { routes } from './routes.ts'

type Target = { path: string, query: Record<string, string> }

const decoded = (scene: string): string => {
  try {
    return decodeURIComponent(scene)
  } catch {
    return scene
  }
}

// What a code may hold by WeChat's rule, and no more than its 32 characters.
const readable = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

/**
 * Where a printed code leads: `h` a hall (its unit), `c` a case to look up, `a` a public answer, `g` a guide.
 * Anything else stays on the first page: a code that was damaged must not end on an error.
 */
export const targetOfScene = (scene: string): Target | null => {
  const text = decoded(scene)
  if (!readable.test(text)) return null
  const { h, c, a, g } = Object.fromEntries(text.split('&').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
  if (h) return { path: routes.who, query: { unitId: h } }
  if (c) return { path: routes.lookup, query: { caseNo: c } }
  if (a) return { path: routes.answer, query: { answerNo: a } }
  return g ? { path: routes.guide, query: { id: g } } : null
}
