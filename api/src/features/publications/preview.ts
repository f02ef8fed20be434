import type { Output } from '@minsheng/contract/index.ts'
import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { maskText, publicForm } from '@minsheng/domain/masking/mask-text.ts'
import { suggestParties } from '@minsheng/domain/masking/suggest-parties.ts'
import { parseCites } from '@minsheng/domain/publishing/cites.ts'
import type { StaffContext } from '../../context.ts'
import { classOf } from './classify.ts'
import { cluesOf, presentClue } from './clues.ts'
import { kindNames } from '@minsheng/domain/masking/kind-names.ts'
import { keptTexts, namesOf } from './names.ts'
import { findSource } from './source.ts'

type Preview = Output<'POST /staff/cases/:caseNo/publication/preview'>

/** Masks by rule, for a person to compare and correct. Names the text introduces itself are masked unasked. */
export const previewPublication = async (ctx: StaffContext, { caseNo, parties }: { caseNo: string, parties: readonly string[] }): Promise<Preview> => {
  const source = await findSource(ctx, caseNo)
  const suggested = suggestParties(`${source.title}\n${source.question}\n${source.reply}`)
  const all = namesOf(source, [...parties, ...suggested])
  const side = (original: string): Preview['title'] => {
    const spans = findSpans(original, { parties: all, keep: keptTexts(ctx) })
    return { original, masked: maskText(original, spans), spans: spans.map(({ kind, start, end }) => ({ kind, label: kindNames[kind], form: publicForm(kind, original.slice(start, end)), start, end })) }
  }
  const [title, question, reply] = [side(source.title), side(source.question), side(source.reply)]
  const clues = await cluesOf(ctx, source, { title: title.masked, question: question.masked, reply: reply.masked }, 'all')
  const classed = classOf(ctx, source, title.spans.length + question.spans.length + reply.spans.length)
  return {
    title, question, reply,
    parties: all, suggestedParties: suggested.filter((name) => !parties.includes(name)),
    neverPublic: classed.publication === 'never' ? classed.reason : null, classed,
    clues: clues.map(presentClue), cites: parseCites(reply.masked)
  }
}
