import { findSpans, type MaskingFacts } from '@minsheng/domain/masking/find-spans.ts'
import { suggestParties } from '@minsheng/domain/masking/suggest-parties.ts'
import { Refused } from '../../../refused.ts'
import { kindNames } from '@minsheng/domain/masking/kind-names.ts'

/** A piece of text of a file and where a person finds it: 正文第3段, 第2张工作表B7, 第1页. Never the text itself. */
export type Passage = { where: string, text: string }

/** What a cleaned file is: its bytes, its type, and in words what was taken out or could not be looked at. */
export type Cleaned = { bytes: Buffer, mediaType: string, extension: string, removed: readonly string[] }

const TOLD = 20

/** Refuses a file in which identity data is left, naming the kinds and the places; what it is, is not repeated. */
export const assertNothingFound = (passages: readonly Passage[], { parties, keep }: MaskingFacts): void => {
  const all = [...new Set([...parties, ...suggestParties(passages.map(({ text }) => text).join('\n'))])].filter((name) => [...name].length > 1)
  const found: Record<string, string> = {}
  for (const { where, text } of passages) {
    const kinds = new Set(findSpans(text, { parties: all, keep }).map(({ kind }) => kindNames[kind]))
    if (kinds.size > 0 && Object.keys(found).length < TOLD) found[where] = [...kinds].join('、')
  }
  if (Object.keys(found).length > 0) throw new Refused('file-identifying', found)
}

/** What stands one sign to a cell, as on forms that ask for a number digit by digit, read together; else nothing. */
export const joinSingles = (cells: readonly string[]): string =>
  cells.map((cell) => [...cell.trim()].length === 1 ? cell.trim() : '\n').join('').split(/\n+/).filter((run) => run.length >= 11).join('\n')
