import { findSpans } from './find-spans.ts'
import { maskText } from './mask-text.ts'
import { suggestParties } from './suggest-parties.ts'

/**
 * A text as another company may read it: everything that identifies is masked, the names we know and those the text or
 * `around` introduces among them. No office number is kept: nobody rings there. Source: 个人信息保护法 第6、23条.
 */
export const maskForCheck = (text: string, known: readonly (string | null)[], around = ''): string => {
  const names = [...known, ...suggestParties(`${around}\n${text}`)].filter((name): name is string => name !== null && [...name].length > 1)
  return maskText(text, findSpans(text, { parties: [...new Set(names)], keep: [] }))
}
