import { findSpans } from '../masking/find-spans.ts'
import { kindNames } from '../masking/kind-names.ts'
import { maskName, maskPhone, maskTail } from '../masking/mask-text.ts'
import { isMobile } from '../masking/phone-number.ts'
import type { SpanKind } from '../masking/span.ts'
import { suggestParties } from '../masking/suggest-parties.ts'
import type { Written } from './bodies.ts'
import { brokenParts } from './broken-parts.ts'
import type { Finding, FindingFacts, Found } from './finding.ts'
import { type Passage, passagesOf } from './passages.ts'
import { postingFaults } from './posting-faults.ts'
import { shortHash } from './short-hash.ts'

// What identifies by itself and no office gives out: it never stays.
const never: ReadonlySet<SpanKind> = new Set(['id-card', 'disability-card', 'bank-card', 'certificate'])
// A landline behind such a word is an office's: it is there to be called.
const OFFICE = /办公|[股所局站院]|中心|政府|窗口|大厅|咨询|服务|监督|热线|值班|居委会|村委会|村部/
const isOffice = (text: string, start: number, end: number): boolean => !isMobile(text.slice(start, end)) && OFFICE.test(text.slice(Math.max(0, start - 30), start))

const hidden = (kind: SpanKind, text: string): string => kind === 'name' ? maskName(text) : kind === 'phone' ? maskPhone(text) : maskTail(text, 2)

const adviceFor = (kind: SpanKind, stays: boolean): string => {
  if (!stays) return `${kindNames[kind]}不能公开，请删去。`
  switch (kind) {
    case 'phone': return '私人电话请删去；是办公电话的，写明理由后保留。'
    case 'name': return '群众的姓名请改成“某某”；是履行职务的工作人员的，写明理由后保留。'
    case 'address': return '群众的门牌请删去；是办公地址的，写明理由后保留。'
    default: return '私人的请删去；确实要公开的，写明理由后保留。'
  }
}

type Scan = { parties: readonly string[], keep: readonly string[], neverNames: boolean }

const privateIn = ({ place, text }: Passage, { parties, keep, neverNames }: Scan): Found[] =>
  findSpans(text, { parties, keep }).filter(({ kind, start, end }) => kind !== 'phone' || !isOffice(text, start, end)).map(({ kind, start, end }) => {
    const found = text.slice(start, end)
    const mustChange = never.has(kind) || (neverNames && kind === 'name')
    return { place, kind: kindNames[kind], found: hidden(kind, found), key: found, advice: adviceFor(kind, !mustChange), mustChange }
  })

const namesIn = (written: Written): string[] => written.kind === 'posting' ? written.body.lines.flatMap(({ name }) => name === null ? [] : [name]) : []

const withIds = (found: readonly Found[]): Finding[] => {
  const seen = new Map<string, Finding>()
  for (const { key, ...finding } of found) {
    const findingId = shortHash([finding.kind, key, finding.place].join('\n'))
    if (!seen.has(findingId)) seen.set(findingId, { findingId, ...finding })
  }
  return [...seen.values()]
}

/**
 * What must be settled before a body may go public: identity data in any text (个人信息保护法 第25、28条), names beyond the lawful
 * lines of a 公示, pictures nobody can hear, links that lead nowhere safe, parts left empty. The same text gives the same ids.
 */
export const findingsOf = (written: Written, { keep, files, problems }: FindingFacts): Finding[] => {
  const passages = passagesOf(written)
  const names = namesIn(written)
  const parties = [...new Set([...names, ...suggestParties(passages.map(({ text }) => text).join('\n'))])].filter((name) => [...name].length > 1)
  const scan = { parties, keep, neverNames: written.kind === 'posting' }
  const faults = problems.map((text): Found => ({ place: '整份内容', kind: '没有写对', found: text, key: text, advice: '请按提示改好。', mustChange: true }))
  const lines = written.kind === 'posting' ? postingFaults(written.body) : []
  return withIds([...passages.flatMap((passage) => privateIn(passage, scan)), ...lines, ...brokenParts(written, files), ...faults])
}

/** The findings nobody has settled: what must change, and what is not kept with a reason. */
export const unsettled = (findings: readonly Finding[], decisions: readonly { findingId: string }[]): Finding[] =>
  findings.filter(({ findingId, mustChange }) => mustChange || !decisions.some((decision) => decision.findingId === findingId))
