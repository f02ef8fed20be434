import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { bankConsents } from './bank-consents.ts'
import { listNotices } from './queries.ts'
import { readNotice } from './read-notice.ts'
import { viewWays } from './ways-of-citizen.ts'

export const noticeRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /notices', 'citizen', (ctx, { querystring }) => listNotices(ctx, querystring))
  route(app, 'GET /notices/ways', 'citizen', (ctx) => viewWays(ctx))
  route(app, 'POST /notices/:noticeId/read', 'citizen', (ctx, { params }) => readNotice(ctx, params.noticeId))
  route(app, 'POST /notices/consents', 'citizen', (ctx, { body }) => bankConsents(ctx, body))
}
