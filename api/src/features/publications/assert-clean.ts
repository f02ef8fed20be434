import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { Refused } from '../../refused.ts'

// What may never stand in a public text, whoever prepared it. Phones may: an office number is there to be called.
const forbidden = new Set(['id-card', 'disability-card', 'bank-card', 'name'])

/** Refuses texts in which one of these names or a number that identifies by itself is still readable. */
export const assertClean = (texts: Record<string, string>, parties: readonly string[]): void => {
  const fields = Object.entries(texts).filter(([, text]) => findSpans(text, { parties, keep: [] }).some(({ kind }) => forbidden.has(kind)))
  if (fields.length > 0) throw new Refused('still-identifying', Object.fromEntries(fields.map(([name]) => [name, '还有证件号、账号或姓名没有遮盖'])))
}
