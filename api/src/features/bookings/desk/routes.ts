import type { FastifyInstance } from 'fastify'
import { route } from '../../../http/route.ts'
import { bookingFigures } from './figures.ts'
import { findByCode } from './find-by-code.ts'
import { listDay } from './list-day.ts'
import { listRings, settleRing } from './rings.ts'

export const deskRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/bookings', 'booking:serve', (ctx, { querystring }) => listDay(ctx, querystring))
  route(app, 'GET /staff/bookings/figures', 'booking:figures', (ctx, { querystring }) => bookingFigures(ctx, querystring))
  route(app, 'GET /staff/booking-codes/:code', 'booking:serve', (ctx, { params }) => findByCode(ctx, params.code))
  route(app, 'GET /staff/rings', 'booking:serve', (ctx) => listRings(ctx))
  route(app, 'POST /staff/rings/:bookingId', 'booking:serve', (ctx, { params, body }) => settleRing(ctx, { ...params, ...body }))
}
