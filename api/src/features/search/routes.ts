import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { clickResult } from './click-result.ts'
import { search } from './search.ts'
import { settleDemand } from './settle-demand.ts'
import { suggestions } from './suggestions.ts'
import { viewDemand } from './view-demand.ts'

export const searchRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /search', 'public', (ctx, { querystring }) => search(ctx, querystring))
  route(app, 'GET /search/suggestions', 'public', (ctx, { querystring }) => suggestions(ctx, querystring))
  route(app, 'POST /search/clicks', 'public', async (ctx, { body }) => {
    await clickResult(ctx, body)
    return { done: true }
  })
  route(app, 'GET /staff/demand', 'demand:read', (ctx, { querystring }) => viewDemand(ctx, querystring))
  route(app, 'POST /staff/demand/settle', 'content:edit', async (ctx, { body }) => {
    await settleDemand(ctx, body)
    return { done: true }
  })
}
