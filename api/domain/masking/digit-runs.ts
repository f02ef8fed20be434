/**
 * Digits that may belong together: ASCII, full-width or 汉字 digits, with spaces, dashes or dots between them.
 * `at[i]` is the UTF-16 offset of digit i; `gaps[i]` what stands before digit i: '' nothing, '|' a change between 汉字
 * and other digits, else the sign that parts them. An `X` is kept where an ID number may end.
 */
export type DigitRun = { digits: string; at: readonly number[]; gaps: readonly string[] }

/** A stretch of a run not yet taken: digit indexes, `to` excluded. */
export type Piece = { from: number; to: number }

const NONE = 255
const X = 200
const values = new Uint8Array(65_536).fill(NONE)
for (let n = 0; n <= 9; n += 1) {
  values[48 + n] = n
  values[0xff10 + n] = n
}
const hanDigits = ['零〇○', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
for (const [n, chars] of hanDigits.entries()) for (const char of chars) values[char.charCodeAt(0)] = n
for (const char of 'xXｘＸ×') values[char.charCodeAt(0)] = X

const separators = new Map<number, string>()
for (const char of ' \u3000\t\u00a0\u200b\u200c\u200d\u2060\ufeff') separators.set(char.charCodeAt(0), ' ')
for (const char of '-－—–‑‐─') separators.set(char.charCodeAt(0), '-')
for (const char of '.．·•・)）') separators.set(char.charCodeAt(0), char)
const isSeparator = new Uint8Array(65_536)
for (const code of separators.keys()) isSeparator[code] = 1

// Longer gaps part numbers, they do not hold one together.
const MAX_GAP = 3
const isHan = (code: number): boolean => code > 0x2000 && code < 0xff00

type Open = { digits: string[]; at: number[]; gaps: string[] }

const valueAt = (text: string, index: number): number => values[text.charCodeAt(index)] as number

const gapBefore = (text: string, previous: number, index: number): string => {
  if (index > previous + 1) return separators.get(text.charCodeAt(previous + 1)) ?? ' '
  return isHan(text.charCodeAt(previous)) === isHan(text.charCodeAt(index)) ? '' : '|'
}

const append = (run: Open, text: string, index: number, value: number): void => {
  const previous = run.at.at(-1)
  run.gaps.push(previous === undefined ? '|' : gapBefore(text, previous, index))
  run.digits.push(value === X ? 'X' : String(value))
  run.at.push(index)
}

/** The runs of `text` with at least `least` digits, in order. One pass; each character is looked at a fixed number of times. */
export const digitRuns = (text: string, least: number): DigitRun[] => {
  const runs: DigitRun[] = []
  let run: Open = { digits: [], at: [], gaps: [] }
  const close = () => {
    if (run.digits.length >= least) runs.push({ digits: run.digits.join(''), at: run.at, gaps: run.gaps })
    if (run.digits.length > 0) run = { digits: [], at: [], gaps: [] }
  }
  for (let index = 0; index < text.length; index += 1) {
    const value = valueAt(text, index)
    if (value <= 9 || (value === X && run.digits.length >= 17)) append(run, text, index, value)
    else if (run.digits.length > 0 && !continues(text, index, run.at.at(-1) as number)) close()
  }
  close()
  return runs
}

// A number spoken with pauses: 一八六，七三七三，九九一零. Between other digits a comma parts two numbers.
const pauses = (text: string, index: number, previous: number): boolean =>
  (text.charAt(index) === '，' || text.charAt(index) === ',') && isHan(text.charCodeAt(previous)) && valueAt(text, index + 1) <= 9 && isHan(text.charCodeAt(index + 1))

const continues = (text: string, index: number, previous: number): boolean =>
  index - previous <= MAX_GAP && (isSeparator[text.charCodeAt(index)] === 1 || pauses(text, index, previous))

/** Whether a number may begin or end before digit `index`: nothing ties it to its neighbour without a sign between. */
export const isCut = ({ gaps }: DigitRun, index: number, { from, to }: Piece): boolean =>
  index <= from || index >= to || gaps[index] !== ''

/** The lengths of the groups between signs in digits `from`…`to`: [3, 4, 4] for `138 1234 5678`. */
export const groupsOf = ({ gaps }: DigitRun, from: number, to: number): number[] => {
  const groups: number[] = []
  let start = from
  for (let index = from + 1; index <= to; index += 1) {
    if (index < to && (gaps[index] === '' || gaps[index] === '|')) continue
    groups.push(index - start)
    start = index
  }
  return groups
}

/**
 * Takes from the pieces all numbers that `match` recognises: it is asked at each digit and gives the index after the
 * number, or -1. What is left around them is returned as smaller pieces, so that no digit is read twice.
 */
export const takeNumbers = (
  pieces: readonly Piece[],
  match: (index: number, piece: Piece) => number,
): { found: Piece[]; rest: Piece[] } => {
  const found: Piece[] = []
  const rest: Piece[] = []
  for (const piece of pieces) {
    let from = piece.from
    for (let index = piece.from; index < piece.to; ) {
      const end = match(index, { from, to: piece.to })
      if (end < 0) {
        index += 1
        continue
      }
      found.push({ from: index, to: end })
      if (index > from) rest.push({ from, to: index })
      from = end
      index = end
    }
    if (from < piece.to) rest.push({ from, to: piece.to })
  }
  return { found, rest }
}
