import type { CitizenContext } from '../../context.ts'
import { standingIn, withOwnWords } from '../cases/index.ts'
import { compile } from './compile.ts'
import { drawPdf } from './draw-pdf.ts'
import { leaveTrace } from './leave-trace.ts'
import { collect, findRow } from './material.ts'
import type { Packed } from './pack.ts'

/**
 * The citizen's own file, to take to the upper authority (信访工作条例 第35条): what they
 * were told, nothing of the inner back and forth. Always one PDF with the photos in it: a phone opens that, and no ZIP.
 */
export const exportMyCase = async (ctx: CitizenContext, caseNo: string): Promise<Packed> => {
  await ctx.attempts.take('export', ctx.actor.id)
  const row = await findRow(ctx, caseNo)
  const { mandateId } = await standingIn(ctx, ctx.db, row)
  await leaveTrace(ctx, caseNo, { audience: 'citizen', actorId: ctx.actor.id, unitId: null, mandateId })
  const material = await collect(ctx, await withOwnWords(ctx, row), 'citizen')
  const bytes = await drawPdf(compile(ctx, material, 'citizen', mandateId ? '代办人下载' : '本人下载'), ctx.now)
  return { bytes, mediaType: 'application/pdf', name: `dossier-${caseNo}.pdf` }
}
