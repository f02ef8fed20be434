import type { Output } from '@minsheng/contract/index.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { findSpans } from '@minsheng/domain/masking/find-spans.ts'
import { maskText } from '@minsheng/domain/masking/mask-text.ts'
import type { SpanKind } from '@minsheng/domain/masking/span.ts'
import { suggestParties } from '@minsheng/domain/masking/suggest-parties.ts'
import { neverPublic } from '@minsheng/domain/publishing/decide.ts'
import type { StaffContext } from '../../context.ts'
import { findSource } from './source.ts'

type Preview = Output<'POST /staff/cases/:caseNo/publication/preview'>

const kindNames: Record<SpanKind, string> = {
  'disability-card': '残疾证号', 'id-card': '身份证号', 'bank-card': '银行账号', phone: '电话', plate: '车牌', email: '邮箱',
  wechat: '微信或QQ号', name: '姓名', address: '住址', certificate: '证件号'
}

/** Masks by rule, for a person to compare and correct. Names the text introduces itself are masked unasked. */
export const previewPublication = async (ctx: StaffContext, { caseNo, parties }: { caseNo: string, parties: readonly string[] }): Promise<Preview> => {
  const source = await findSource(ctx, caseNo)
  const suggested = suggestParties(`${source.title}\n${source.question}\n${source.reply}`)
  const all = [...new Set([...(source.citizenName ? [source.citizenName] : []), ...parties, ...suggested])].filter((name) => [...name].length > 1)
  const keep = ctx.config.bureau.phone ? [ctx.config.bureau.phone] : []
  const side = (original: string): Preview['title'] => {
    const spans = findSpans(original, { parties: all, keep })
    return { original, masked: maskText(original, spans), spans: spans.map(({ kind, start, end }) => ({ kind, label: kindNames[kind], start, end })) }
  }
  return {
    title: side(source.title), question: side(source.question), reply: side(source.reply),
    parties: all, suggestedParties: suggested.filter((name) => !parties.includes(name)),
    neverPublic: neverPublic({ type: source.type as Case['type'], publicity: source.publicity as Case['publicity'] })
  }
}
