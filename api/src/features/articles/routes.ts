import type { FastifyInstance } from 'fastify'
import { asContentFile } from '../../http/file.ts'
import { route } from '../../http/route.ts'
import { listColumn } from './list-column.ts'
import { readContentFile } from './read-content-file.ts'
import { viewArticle } from './view-article.ts'

export const articleRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /columns/:column', 'public', (ctx, { params, querystring }) => listColumn(ctx, { ...params, ...querystring }))
  route(app, 'GET /articles/:key', 'public', (ctx, { params }) => viewArticle(ctx, params.key))
  route(app, 'GET /contents/files/:fileId', 'public', async (ctx, { params }, { reply }) => asContentFile(reply, await readContentFile(ctx, params.fileId)))
}
