import { townships } from '../routing/units.ts'
import type { Span } from './span.ts'

const SIGN = /[.*+?^${}()|[\]\\]/g

const masked = (name: string): boolean => /[某*×〔〕]/.test(name)

// A name is also found with a space or another middle dot between its characters: signatures are written so.
const formOf = (name: string): RegExp => {
  const characters = [...name.replace(/\s/g, '')].map((char) => (/[·•・‧.]/.test(char) ? '[·•・‧.]?' : char.replace(SIGN, '\\$&')))
  if (/^[\x20-\x7e]+$/.test(name)) return new RegExp(`(?<![A-Za-z])${name.trim().replace(SIGN, '\\$&')}(?![A-Za-z])`, 'gi')
  const isPlace = townships.some((township) => township.name.slice(0, -1) === name)
  return new RegExp(characters.join('[ \\u3000]?') + (isPlace ? '(?![乡镇])' : ''), 'g')
}

/**
 * Every occurrence of the parties' names in `text`; longer names first, so that 张三丰 is not found as 张三. Names of one
 * character and names already masked are left out, and so are townships of the same name (高明乡).
 */
export const findNames = (text: string, parties: readonly string[]): Span[] => {
  const names = [...new Set(parties.map((name) => name.trim()))].filter((name) => name.length >= 2 && !masked(name))
  return names.flatMap((name) =>
    Array.from(text.matchAll(formOf(name)), (match): Span => ({ kind: 'name', start: match.index, end: match.index + match[0].length })),
  )
}
