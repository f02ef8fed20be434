import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { maskText } from '@minsheng/domain/masking/mask-text.ts'

const LENGTH = 30

// A title stands in lists and on desks where the case itself is not open. Names and places stay: without them nobody
// tells one case from another; numbers help nobody there (个人信息保护法 第6条).
const maskNumbers = (text: string): string =>
  maskText(text, findSpans(text, { parties: [], keep: [] }).filter(({ kind }) => kind !== 'name' && kind !== 'address'))

/** The title given, or the first sentence of the statement cut at 30 characters; numbers that belong to a person are masked. */
export const titleOf = (given: string | undefined, statement: string): string => {
  const title = given?.trim()
  if (title) return maskNumbers(title)
  // Masked before it is cut: half a number is a number nobody would find any more.
  const whole = maskNumbers(statement.trim())
  const [first = ''] = whole.split(/[。！？!?\n\r]/).map((part) => part.trim()).filter(Boolean)
  const text = [...(first || whole)]
  return text.length > LENGTH ? `${text.slice(0, LENGTH).join('')}…` : text.join('')
}
