import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { findWho } from './find-who.ts'
import { listGuides } from './list-guides.ts'
import { viewBenefits } from './view-benefits.ts'
import { viewGuide } from './view-guide.ts'
import { listPlaces } from './where-to.ts'

export const guideRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /guides', 'public', (ctx) => listGuides(ctx))
  route(app, 'GET /guides/:guideId', 'public', (ctx, { params, querystring }) => viewGuide(ctx, params.guideId, querystring.townshipCode))
  route(app, 'GET /benefits', 'public', (ctx) => viewBenefits(ctx))
  route(app, 'GET /places', 'public', (ctx) => listPlaces(ctx))
  route(app, 'GET /who', 'public', (ctx, { querystring }) => findWho(ctx, querystring))
}
