import { createHash } from 'node:crypto'
import type { Context } from '../../../context.ts'
import { publicRoot } from '../../../http/public-url.ts'
import type { LargePrint } from '../../../large-print/document.ts'
import { drawKept } from '../../../large-print/draw-kept.ts'
import { Refused } from '../../../refused.ts'
import { findAnswer } from '../../answers/index.ts'
import { findArticle } from '../../articles/index.ts'
import { viewGuide } from '../../guides/index.ts'
import { partOf, PDF, type Asked, type Said, type Serve } from '../serve.ts'
import { printAnswer, printArticle, printGuide } from './print-pages.ts'

// No browser keeps it: what was withdrawn is printed no more. A name in Latin letters is one every phone can save.
const print = async (ctx: Context, request: Asked, reply: Said, name: string, said: unknown, make: (root: string) => Promise<LargePrint> | LargePrint): Promise<Buffer> => {
  await ctx.attempts.take('print', ctx.address)
  const root = publicRoot(ctx.config.publicUrl, request)
  // Everything that is printed is made of what was just read: the same words are the same page, and other words never are.
  const key = createHash('sha256').update(JSON.stringify([name, root, ctx.today, ctx.config.bureau, said])).digest('base64url')
  const bytes = await drawKept(key, () => make(root), ctx.now)
  reply.header('cache-control', 'no-store').header('content-disposition', `inline; filename="${name}.pdf"`)
  return bytes
}

/** Guides, articles and public answers in large print on A4. */
export const printPages = (serve: Serve): void => {
  serve('/zhinan/:guideId.pdf', PDF, async (ctx, request, reply) => {
    const view = await viewGuide(ctx, partOf(request, 'guideId'), undefined)
    return print(ctx, request, reply, view.guide.id, view, (root) => printGuide(ctx, view, root))
  })
  serve('/lanmu/:column/:key.pdf', PDF, async (ctx, request, reply) => {
    const found = await findArticle(ctx, partOf(request, 'key'))
    if ('withdrawn' in found) throw new Refused('content-withdrawn', found.withdrawn)
    return print(ctx, request, reply, found.article.key, found.article, (root) => printArticle(ctx, found.article, root))
  })
  serve('/gongkai/:answerNo.pdf', PDF, async (ctx, request, reply) => {
    const found = await findAnswer(ctx, partOf(request, 'answerNo').slice(0, 12))
    if ('withdrawn' in found) throw new Refused('answer-withdrawn', found.withdrawn)
    return print(ctx, request, reply, found.answer.answerNo, found.answer, (root) => printAnswer(ctx, found.answer, root))
  })
}
