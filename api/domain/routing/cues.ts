import type { Statement } from './read-statement.ts'

/** A turn of phrase that gives something away. `says` is put into the reason shown to the clerk. */
export type Cue = { form: RegExp; says: string }

/** A cue in a text: the words it was recognised by, where they stand, and what they say. */
export type FoundCue = { words: string; at: number; says: string }

// 不是投诉, 并非举报谁, 不想追究: what is denied is not wanted. 是不是 asks, it does not deny.
const DENIAL = /(?:(?<![是就岂莫])不是|并非|并不是?|不想|不打算|无意|没有要|没想|不为了?|不敢|谈不上|说不上|不至于|没有|并没有?|从没|从未|未曾|不曾)(?:想要?|要|来|去|为了|说|在|故意|是|特意|专门|打算|有|对)?[^，,。！!？?；;\n]{0,2}$/

/** Whether what stands at `at` is denied by the words before it (不是来投诉的). */
export const isDenied = (text: string, at: number): boolean => DENIAL.test(text.slice(Math.max(0, at - 10), at))

/** The first place where one of the cues holds and is not denied; the earlier cue of the table before the later. */
export const findCue = ({ text }: Statement, cues: readonly Cue[]): FoundCue | null => {
  for (const { form, says } of cues) {
    for (const match of text.matchAll(form)) if (!isDenied(text, match.index)) return { words: match[0], at: match.index, says }
  }
  return null
}

/** Whether any of the cues holds. */
export const hasCue = (statement: Statement, cues: readonly Cue[]): boolean => findCue(statement, cues) !== null
