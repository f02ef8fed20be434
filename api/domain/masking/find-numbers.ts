import { type DigitRun, digitRuns, groupsOf, isCut, type Piece, takeNumbers } from './digit-runs.ts'
import { isId15, isId18, looksLikeId18, passesLuhn } from './identity-number.ts'
import { matchLandline, matchLocalNumber, matchMobile } from './phone-number.ts'
import type { Span, SpanKind } from './span.ts'

// A word before the number decides where its form does not: passbook numbers often fail the card check.
const ACCOUNT_WORD =
  /(?:卡号|账号|帐号|账户|帐户|存折|折号|社保卡|银行卡|医保卡|一卡通)(?:号码|号|折|为|是|[:：\s（("“]){0,4}(?:[一-龥]{2,8}(?:行|社))?[:：\s]{0,2}$/
const DISABILITY_WORD = /残疾人?证[一-龥]{0,4}[:：\s（(]{0,3}$/
const CREDIT_CODE_WORD = /信用代码(?:证?号码?|为|是|[:：\s（(]){0,4}$/
const OTHER_ACCOUNT_WORD = /(?:QQ|qq|微信)(?:账号|帐号|号)/

type Context = { before: string; run: DigitRun }
type Match = (index: number, piece: Piece) => number

const before = (flat: string, { at }: DigitRun, index: number): string => {
  const start = at[index] as number
  return flat.slice(Math.max(0, start - 24), start)
}

const idMatch =
  (run: DigitRun, tail: 0 | 2): Match =>
  (index, piece) => {
    const end = index + 18 + tail
    if (end > piece.to || !isId18(run.digits.slice(index, index + 18))) return -1
    if (tail === 0) return end
    return /^[1-7][1-4]$/.test(run.digits.slice(index + 18, end)) && isCut(run, end, piece) ? end : -1
  }

const boundedMatch =
  (run: DigitRun, match: Match): Match =>
  (index, piece) => {
    const end = isCut(run, index, piece) ? match(index, piece) : -1
    return end >= 0 && isCut(run, end, piece) ? end : -1
  }

// A local number with a phone behind it is two numbers, not a card written in groups.
const cardGroups = ([first = 0, second = 0, ...more]: readonly number[]): boolean =>
  second === 0 || more.length > 0 || !([7, 8].includes(first) && [11, 12].includes(second))

const cardMatch =
  (run: DigitRun): Match =>
  (index, piece) => {
    if (!isCut(run, index, piece) || !/[3-9]/.test(run.digits[index] as string)) return -1
    for (let end = Math.min(index + 19, piece.to); end >= index + 16; end -= 1)
      if (isCut(run, end, piece) && passesLuhn(run.digits.slice(index, end)) && cardGroups(groupsOf(run, index, end))) return end
    return -1
  }

const accountMatch =
  (run: DigitRun, flat: string): Match =>
  (index, piece) => {
    if (index !== piece.from || piece.to - index < 8 || !isCut(run, index, piece)) return -1
    const words = before(flat, run, index)
    if (!ACCOUNT_WORD.test(words) || OTHER_ACCOUNT_WORD.test(words)) return -1
    let end = index + 1
    while (end < piece.to && end < index + 24 && sameNumber(run, index, end)) end += 1
    return end - index >= 8 ? end : -1
  }

const sameNumber = ({ gaps }: DigitRun, first: number, index: number): boolean => {
  const gap = gaps[index]
  if (gap === '' || gap === '|') return true
  const earlier = gaps.slice(first + 1, index).find((known) => known !== '' && known !== '|')
  return earlier === undefined || earlier === gap
}

const wholeMatch =
  (run: DigitRun, shapes: readonly string[], test: (digits: string) => boolean): Match =>
  (index, piece) => {
    for (const shape of shapes) {
      const end = index + shape.split('-').reduce((sum, part) => sum + Number(part), 0)
      const bounded = end <= piece.to && isCut(run, index, piece) && isCut(run, end, piece)
      if (bounded && groupsOf(run, index, end).join('-') === shape && test(run.digits.slice(index, end))) return end
    }
    return -1
  }

const withTail = (text: string): boolean => looksLikeId18(text.slice(0, 18)) && /^[1-7][1-4]$/.test(text.slice(18))

/** The steps in order: what is surer is taken first, and only what is left is read again. */
const stepsFor = ({ before: words, run }: Context, flat: string): (readonly [SpanKind, Match])[] => {
  const isCredit = CREDIT_CODE_WORD.test(words)
  const disability = DISABILITY_WORD.test(words)
  return [
    ['disability-card', idMatch(run, 2)],
    ['id-card', boundedMatch(run, idMatch(run, 0))],
    ['bank-card', accountMatch(run, flat)],
    ['bank-card', isCredit ? () => -1 : cardMatch(run)],
    ['id-card', idMatch(run, 0)],
    ['disability-card', wholeMatch(run, ['20', '18-2', '6-8-4-2', '6-8-6'], withTail)],
    [disability ? 'disability-card' : 'id-card', wholeMatch(run, ['18', '6-8-4'], looksLikeId18)],
    ['id-card', wholeMatch(run, ['15', '6-6-3'], isId15)],
    ['phone', matchMobile(run, flat)],
    ['phone', matchLandline(run, flat)],
    ['phone', matchLocalNumber(run, flat)],
  ]
}

const spanOf = (kind: SpanKind, flat: string, { at }: DigitRun, { from, to }: Piece): Span => {
  const end = (at[to - 1] as number) + 1
  let start = at[from] as number
  if (kind !== 'phone') return { kind, start, end }
  if (flat[start - 1] === '+') start -= 1
  if (flat[start - 1] === '(' && flat.slice(start, end).includes(')')) start -= 1
  return { kind, start, end: end + extensionLength(flat.slice(end, end + 8)) }
}

const extensionLength = (after: string): number => /^\s?(?:转|分机)\s?\d{1,5}(?!\d)/.exec(after)?.[0].length ?? 0

/**
 * ID numbers (18 and 15), disability card numbers, bank cards and accounts, phones and landlines of `flat` text, not
 * overlapping, unsorted. Digits may be full-width or 汉字 and parted by spaces, dashes or dots.
 */
export const findNumbers = (flat: string): Span[] => {
  const spans: Span[] = []
  for (const run of digitRuns(flat, 7)) {
    let rest: Piece[] = [{ from: 0, to: run.digits.length }]
    for (const [kind, match] of stepsFor({ before: before(flat, run, 0), run }, flat)) {
      const taken = takeNumbers(rest, match)
      for (const piece of taken.found) spans.push(spanOf(kind, flat, run, piece))
      rest = taken.rest
      if (rest.length === 0) break
    }
  }
  return spans
}
