import type { Input } from '@minsheng/contract/index.ts'
import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import type { Span } from '@minsheng/domain/masking/span.ts'
import { type Cite, parseCites } from '@minsheng/domain/publishing/cites.ts'
import { acceptAll, type CopyField, copyFields, type CopySpan, renderCopy, type SpanFault, spanFault, spansOfText } from '@minsheng/domain/publishing/copy-spans.ts'
import type { Classed } from '@minsheng/domain/publishing/decide.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertClean } from './assert-clean.ts'
import { classOf } from './classify.ts'
import { keptTexts, namesOf } from './names.ts'
import type { Source } from './source.ts'

type Body = Omit<Input<'POST /staff/cases/:caseNo/publication'>['body'], 'version'>
type Texts = Record<CopyField, string>
type Choice = NonNullable<NonNullable<Body['spans']>[CopyField]>[number]

/** A public copy as it will be stored: texts rendered from the decided spans, with what was decided. */
export type Copy = Texts & { parties: readonly string[], spans: Record<CopyField, CopySpan[]>, cites: readonly Cite[], fileIds: readonly string[], classed: Classed }

const faultWords: Record<SpanFault, string> = {
  misplaced: '标出的位置对不上原文，请刷新后重新标', 'reason-missing': '有一处要保留，请写明理由', 'never-kept': '证件号和账号不能保留',
  'words-missing': '有一处要改写，请写上改成什么', undecided: '还有规则找出的个人信息没有处理'
}

const withOrigin = (found: readonly Span[]) => (choice: Choice): CopySpan =>
  ({ ...choice, origin: found.some(({ kind, start, end }) => kind === choice.kind && start === choice.start && end === choice.end) ? 'rule' : 'person' })

type Asked = { original: string, found: readonly Span[], text: string | undefined, choices: readonly Choice[] | undefined }

const spansFor = (field: CopyField, { original, found, text, choices }: Asked): CopySpan[] => {
  if (text !== undefined) return spansOfText(original, found, text)
  if (choices === undefined) return acceptAll(found)
  const spans = choices.map(withOrigin(found)).toSorted((a, b) => a.start - b.start)
  const fault = spanFault(original, found, spans)
  if (fault) throw new Refused('spans-wrong', { [field]: faultWords[fault] })
  return spans
}

const byField = <T>(of: (field: CopyField) => T): Record<CopyField, T> => ({ title: of('title'), question: of('question'), reply: of('reply') })

// A name kept with a reason (an official in office) is no longer one to look for.
const namesLeft = (names: readonly string[], source: Source, spans: Record<CopyField, CopySpan[]>): string[] => {
  const kept = copyFields.flatMap((field) => spans[field].filter(({ action }) => action === 'keep').map(({ start, end }) => source[field].slice(start, end)))
  return names.filter((name) => !kept.some((text) => text.includes(name)))
}

const classedBy = (ctx: StaffContext, source: Source, spans: number, because: string | undefined): Classed =>
  ({ ...classOf(ctx, source, spans), overriddenBecause: because !== undefined && ctx.actor.roles.includes('legal-reviewer') ? because : null })

/** Renders the public copy from the original and the decisions on it; refuses what is undecided, or still identifies somebody. */
export const composeCopy = (ctx: StaffContext, source: Source, body: Body): Copy => {
  const names = namesOf(source, body.parties)
  const found = byField((field) => findSpans(source[field], { parties: names, keep: keptTexts(ctx) }))
  const spans = byField((field) => spansFor(field, { original: source[field], found: found[field], text: body[field], choices: body.spans?.[field] }))
  const texts = byField((field) => renderCopy(source[field], spans[field]))
  if (copyFields.some((field) => texts[field].trim() === '')) throw new Refused('bad-input', { title: '标题、问题和答复都要有字' })
  assertClean(texts, namesLeft(names, source, spans))
  const places = copyFields.reduce((sum, field) => sum + found[field].length, 0)
  return {
    ...texts, spans, parties: body.parties, cites: body.cites ?? parseCites(texts.reply), fileIds: body.fileIds ?? [],
    classed: classedBy(ctx, source, places, body.overriddenBecause)
  }
}
