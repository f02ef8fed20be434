import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { listOwnNotices, readOwnNotices } from './own-notices.ts'

export const staffNoticeRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/notices', 'staff', (ctx) => listOwnNotices(ctx))
  route(app, 'POST /staff/notices/read', 'staff', (ctx, { body }) => readOwnNotices(ctx, body))
}
