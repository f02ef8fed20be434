import type { FastifyInstance } from 'fastify'
import { route } from '../../../http/route.ts'
import { acceptOffer, declineOffer } from './answer-offer.ts'
import { joinForCaller, leaveForCaller, listCallersWaiting } from './callers-waiting.ts'
import { bookingFigures } from './figures.ts'
import { findByCode } from './find-by-code.ts'
import { listDay } from './list-day.ts'
import { listRings, settleRing } from './rings.ts'

export const deskRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/bookings', 'booking:serve', (ctx, { querystring }) => listDay(ctx, querystring))
  route(app, 'GET /staff/bookings/figures', 'booking:figures', (ctx, { querystring }) => bookingFigures(ctx, querystring))
  route(app, 'GET /staff/booking-codes/:code', 'booking:serve', (ctx, { params }) => findByCode(ctx, params.code))
  route(app, 'GET /staff/waiting', 'booking:register', (ctx) => listCallersWaiting(ctx))
  route(app, 'PUT /staff/waiting/:waitingId', 'booking:register', (ctx, { params, body }) => joinForCaller(ctx, { ...params, ...body }))
  route(app, 'DELETE /staff/waiting/:waitingId', 'booking:register', (ctx, { params }) => leaveForCaller(ctx, params.waitingId))
  route(app, 'POST /staff/bookings/:bookingId/accept', 'booking:register', (ctx, { params, body }) => acceptOffer(ctx, { ...params, ...body }))
  route(app, 'POST /staff/bookings/:bookingId/decline', 'booking:register', (ctx, { params }) => declineOffer(ctx, params.bookingId))
  route(app, 'GET /staff/rings', 'booking:serve', (ctx) => listRings(ctx))
  route(app, 'POST /staff/rings/:bookingId', 'booking:serve', (ctx, { params, body }) => settleRing(ctx, { ...params, ...body }))
}
