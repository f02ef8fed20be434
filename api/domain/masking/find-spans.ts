import { findAddresses } from './find-addresses.ts'
import { findMarks } from './find-marks.ts'
import { findNames } from './find-names.ts'
import { findNumbers } from './find-numbers.ts'
import { flatText } from './flat-text.ts'
import { type Span, type SpanKind, spanKinds } from './span.ts'

/**
 * What is known about the case: `parties`, the names of private persons in it; `keep`, text that must stay readable:
 * office phone numbers and office addresses, which citizens need.
 */
export type MaskingFacts = { parties: readonly string[]; keep: readonly string[] }

const rank = new Map(spanKinds.map((kind, index) => [kind, index]))
const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
const bySpecificity = (a: Span, b: Span): number =>
  b.end - b.start - (a.end - a.start) || (rank.get(a.kind) as number) - (rank.get(b.kind) as number)

// The longest find takes its place first; of a shorter one that sticks out, the rest is masked too: nothing is uncovered.
const settle = (cluster: readonly Span[]): Span[] => {
  const from = Math.min(...cluster.map(({ start }) => start))
  const to = Math.max(...cluster.map(({ end }) => end))
  const owners: (SpanKind | null)[] = Array.from({ length: to - from }, () => null)
  const ids: number[] = Array.from({ length: to - from }, () => -1)
  for (const [id, { kind, start, end }] of cluster.toSorted(bySpecificity).entries()) {
    for (let at = start - from; at < end - from; at += 1) {
      if (ids[at] !== -1) continue
      owners[at] = kind
      ids[at] = id
    }
  }
  return piecesOf(owners, ids, from)
}

const piecesOf = (owners: readonly (SpanKind | null)[], ids: readonly number[], from: number): Span[] => {
  const spans: Span[] = []
  for (const [at, kind] of owners.entries()) {
    const last = spans.at(-1)
    const joins = last !== undefined && last.kind === kind && (ids[at] === ids[at - 1] || kind !== 'name')
    if (joins) last.end = from + at + 1
    else if (kind !== null) spans.push({ kind, start: from + at, end: from + at + 1 })
  }
  return spans
}

const settleAll = (spans: readonly Span[]): Span[] => {
  const settled: Span[] = []
  let cluster: Span[] = []
  let reach = -1
  for (const span of spans.toSorted(byPlace)) {
    if (span.start >= reach && cluster.length > 0) {
      settled.push(...settle(cluster))
      cluster = []
    }
    cluster.push(span)
    reach = Math.max(reach, span.end)
  }
  return cluster.length > 0 ? [...settled, ...settle(cluster)] : settled
}

// Two finds of one address that touch (七里组 12号) read as one place.
const joinAddresses = (spans: readonly Span[]): Span[] => {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last?.kind === 'address' && span.kind === 'address' && span.start === last.end) last.end = span.end
    else joined.push({ ...span })
  }
  return joined
}

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^(?:0086|86)(?=1\d{10}$)/, '')

const keptStretches = (flat: string, keep: readonly string[]): Span[] =>
  keep.flatMap((text) => {
    const wanted = flatText(text.trim())
    const stretches: Span[] = []
    for (let at = wanted ? flat.indexOf(wanted) : -1; at >= 0; at = flat.indexOf(wanted, at + wanted.length))
      stretches.push({ kind: 'address', start: at, end: at + wanted.length })
    return stretches
  })

// The same office number is written with and without its area code and with an extension behind it.
const isKeptPhone = (flat: string, { start, end }: Span, keptDigits: readonly string[]): boolean => {
  const digits = digitsOf(flat.slice(start, end))
  return keptDigits.some((kept) => {
    if (digits === kept) return true
    const [short, long] = digits.length < kept.length ? [digits, kept] : [kept, digits]
    if (short.length < 7 || !long.startsWith('0')) return false
    return long.endsWith(short) || (kept === short && long.startsWith(short) && long.length - short.length <= 5)
  })
}

const withoutKept = (flat: string, spans: readonly Span[], keep: readonly string[]): Span[] => {
  if (keep.length === 0) return [...spans]
  const keptDigits = keep.map((text) => digitsOf(flatText(text))).filter((digits) => digits.length >= 7)
  const stretches = keptStretches(flat, keep)
  return spans.filter((span) => {
    if (span.kind === 'phone' && isKeptPhone(flat, span, keptDigits)) return false
    return !stretches.some(({ start, end }) => start <= span.start && span.end <= end)
  })
}

const findOnce = (flat: string, { parties, keep }: MaskingFacts): Span[] => {
  const found = [...findNumbers(flat), ...findMarks(flat), ...findAddresses(flat), ...findNames(flat, parties.map(flatText))]
  return settleAll(withoutKept(flat, found, keep))
}

const blank = ({ kind, start, end }: Span, flat: string): string =>
  kind === 'name' ? flat.charAt(start) + '某'.repeat(end - start - 1) : '〔' + '〕'.repeat(end - start - 1)

const blankOut = (flat: string, spans: readonly Span[]): string => {
  const parts: string[] = []
  let done = 0
  for (const span of spans) {
    parts.push(flat.slice(done, span.start), blank(span, flat))
    done = span.end
  }
  return parts.join('') + flat.slice(done)
}

// Hiding one number may show that its neighbour is one too; real texts need one more look, a few end any text.
const MAX_LOOKS = 8

/**
 * What must not be published, sorted and without overlap, in UTF-16 offsets of `text`. Finds only the parties named in
 * the facts; `suggestParties` proposes more, and a person decides. Text that was masked gives nothing. Time is linear in
 * the text. Source: 个人信息保护法 第25、28条, 信访工作条例 第30条.
 */
export const findSpans = (text: string, facts: MaskingFacts): Span[] => {
  let flat = flatText(text)
  let spans: Span[] = []
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const fresh = findOnce(flat, facts)
    if (fresh.length === 0) break
    spans = [...spans, ...fresh].toSorted(byPlace)
    flat = blankOut(flat, fresh)
  }
  return joinAddresses(spans)
}
