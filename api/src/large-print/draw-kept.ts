import { createHash } from 'node:crypto'
import type { LargePrint } from './document.ts'
import { drawLargePrint } from './draw.ts'

const MOST_KEPT = 60
const kept = new Map<string, Promise<Buffer>>()

// Everything that is printed, pictures too: the same words are the same page, and other words never are.
const keyOf = (paper: LargePrint): string => {
  const hash = createHash('sha256').update(JSON.stringify({ ...paper, blocks: paper.blocks.map((block) => block.kind === 'picture' ? block.alt : block) }))
  for (const block of paper.blocks) if (block.kind === 'picture') hash.update(block.bytes)
  return hash.digest('base64url')
}

/** Prints a page anybody may read, or hands out the print there is of the very same words. Whoever asks has read the words from what is public now. */
export const drawKept = async (paper: LargePrint, at: Date): Promise<Buffer> => {
  const key = keyOf(paper)
  const drawn = kept.get(key) ?? drawLargePrint(paper, at)
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
