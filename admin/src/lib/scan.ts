import { codeLength, codeSigns } from '@minsheng/domain/guides/precheck.ts'

const whole = new RegExp(`^[${codeSigns}]{${codeLength}}$`)
const within = new RegExp(`(?:^|[^A-Z0-9])([${codeSigns}]{${codeLength}})(?![A-Z0-9])`)

/** As a scanner or a hand types it: full-width signs of a Chinese keyboard, gaps and small letters are all the same code. */
const tidy = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

/** Whether what was typed is a whole code already: then nobody needs to press Enter. */
export const isWholeCode = (typed: string): boolean => whole.test(tidy(typed))

/** The code in what was scanned or typed: alone, or inside the address a square code holds. */
export const codeIn = (typed: string): string | null => {
  const text = tidy(typed)
  return whole.test(text) ? text : within.exec(text)?.[1] ?? null
}

// Longer than the gap between two keys of a scanner on the slowest PC: a key acts only when no other follows it.
const QUIET_MS = 300
const LATE_MS = 50
const LONGEST = 200

/** Keys as they come in, and what they turned out to be. */
export type Typed = { keys: string, at: number }
type Heard = { typed: Typed, scanned: string | null }

/**
 * One more key, with the time it was pressed (not the time a busy page came to it). A scanner's keys follow each other and
 * end with Enter; a key on its own is somebody pressing a shortcut, which is known only once nothing has followed it (`isLone`).
 */
export const hear = (before: Typed, key: string, at: number): Heard => {
  const running = at - before.at <= QUIET_MS ? before.keys : ''
  if (key === 'Enter') return { typed: { keys: '', at }, scanned: running === '' ? null : codeIn(running) }
  if (key.length !== 1) return { typed: { keys: running, at: before.at }, scanned: null }
  return { typed: { keys: (running + key).slice(-LONGEST), at }, scanned: null }
}

/** Whether the last key stood alone: pressed by a hand, not typed by a scanner. */
export const isLone = ({ keys, at }: Typed, now: number): boolean => keys.length === 1 && now - at >= QUIET_MS

/** How long to wait before a key is taken for a shortcut. */
export const loneAfterMs = QUIET_MS + 10

/** Whether the wait took much longer than asked: the page was busy, and keys may still stand in line behind it. */
export const wasBusy = (since: number, now: number): boolean => now - since > loneAfterMs + LATE_MS
