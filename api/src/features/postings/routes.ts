import type { FastifyInstance } from 'fastify'
import { neverIndexed } from '../../http/file.ts'
import { route } from '../../http/route.ts'
import { listPostings, viewPosting } from './postings.ts'

export const postingRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /postings', 'public', (ctx, _input, { reply }) => { neverIndexed(reply); return listPostings(ctx) })
  route(app, 'GET /postings/:key', 'public', (ctx, { params }, { reply }) => { neverIndexed(reply); return viewPosting(ctx, params.key) })
}
