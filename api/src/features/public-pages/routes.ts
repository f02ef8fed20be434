import type { FastifyInstance, FastifyRequest } from 'fastify'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { refusals } from '../../http/refusals.ts'
import { Refused } from '../../refused.ts'
import { findAnswer, listAnswers, listChanges, viewFigures, type Withdrawn } from '../answers/index.ts'
import { readAddress } from './address.ts'
import { answerPage } from './answer-page.ts'
import { contentPages } from './contents/routes.ts'
import { feed } from './feed.ts'
import { figuresPage } from './figures-page.ts'
import { type Bureau, messagePage } from './layout.ts'
import { listPage } from './list-page.ts'
import { printPages } from './prints/routes.ts'
import { ATOM, HTML, partOf, type Said, type Serve } from './serve.ts'
import { style } from './style.ts'

// Nothing of these pages runs: a text that slipped through every check would still only be read.
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const frameOf = (request: { query: unknown }, bureau: Bureau, title: string) => ({ title, bureau, here: '/gongkai', large: readAddress(request.query as Record<string, unknown>).large })

const withdrawnPage = (request: { query: unknown }, bureau: Bureau, { withdrawnOn, reason }: Withdrawn): string =>
  messagePage(frameOf(request, bureau, '这条答复已经撤下'), `已于${spokenDay(day(withdrawnOn))}撤下，不再公开。理由：${reason}`)

/** What a browser that asked for a page is shown where there is none; `null` for whoever asked for data. */
export const notFoundPage = (bureau: Bureau) => ({ method, url, headers }: FastifyRequest): { type: string, policy: string, body: string } | null =>
  method === 'GET' && !url.startsWith('/api/') && headers.accept?.includes('text/html')
    ? { type: HTML, policy: POLICY, body: messagePage({ title: '没有这个页面', bureau, large: false, here: '/gongkai' }, '地址可能写错了，或者这一页已经不在了。请从下面进去。') }
    : null

/** Pages for whoever has no script, an old phone or a reader of feeds. They say what the public list says and nothing else. */
export const publicPageRoutes = async (app: FastifyInstance, bureau: Bureau): Promise<void> => {
  const page: Serve = (path, type, handler) => {
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      reply.header('content-security-policy', POLICY).type(type)
      const said: Said = { code: (status) => { reply.code(status); return said }, header: (name, value) => { reply.header(name, value); return said } }
      return handler(await app.contextFor(request, { kind: 'anyone' }), request, said)
    })
  }
  contentPages(page, bureau)
  printPages(page)
  app.setErrorHandler((error, request, reply) => {
    // What is no refusal is told and logged where all mistakes are.
    if (!(error instanceof Refused)) throw error
    const { status, message } = refusals[error.code] ?? { status: 400, message: '没有办成。' }
    return reply.code(status).header('cache-control', 'no-store').type(HTML).send(messagePage(frameOf(request, bureau, '没有找到'), message))
  })
  page('/gongkai', HTML, async (ctx, { query }, reply) => {
    const asked = readAddress(query as Record<string, unknown>)
    if (!asked.understood) reply.code(400)
    return listPage(await listAnswers(ctx, asked.filters), asked, bureau)
  })
  page('/gongkai/style.css', 'text/css; charset=utf-8', async () => style)
  page('/gongkai/shuju', HTML, async (ctx, { query }) => figuresPage(await viewFigures(ctx), { bureau, large: readAddress(query as Record<string, unknown>).large }))
  page('/gongkai/:answerNo', HTML, async (ctx, request, reply) => {
    const found = await findAnswer(ctx, partOf(request, 'answerNo').slice(0, 12))
    if ('answer' in found) return answerPage(found.answer, { bureau, large: readAddress(request.query as Record<string, unknown>).large })
    reply.code(410).header('cache-control', 'no-store')
    return withdrawnPage(request, bureau, found.withdrawn)
  })
  page('/answers.atom', ATOM, async (ctx) => feed(await listChanges(ctx), bureau.name))
}
