import type { LargePrint } from './document.ts'
import { drawLargePrint } from './draw.ts'

const MOST_KEPT = 60
const kept = new Map<string, Promise<Buffer>>()

/**
 * Prints a page anybody may read, or hands out the print there is under the same key. The key holds address, version, day and
 * whatever else changes what is printed; whoever asks has just read that the page is public.
 */
export const drawKept = async (key: string, make: () => Promise<LargePrint> | LargePrint, at: Date): Promise<Buffer> => {
  const drawn = kept.get(key) ?? Promise.resolve(make()).then((paper) => drawLargePrint(paper, at))
  const [oldest] = kept.size >= MOST_KEPT && !kept.has(key) ? kept.keys() : []
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(key, drawn)
  try {
    return await drawn
  } catch (problem) {
    kept.delete(key)
    throw problem
  }
}
