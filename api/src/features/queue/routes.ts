import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { callTicket } from './call-ticket.ts'
import { checkIn } from './check-in.ts'
import { drawTicket } from './draw-ticket.ts'
import { endTicket } from './end-ticket.ts'
import { recallTicket, startTicket, transferTicket } from './move-ticket.ts'
import { returnTicket } from './return-ticket.ts'
import { setCounter } from './set-counter.ts'
import { viewQueue } from './view-queue.ts'

export const queueRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/queue', 'booking:serve', (ctx) => viewQueue(ctx))
  route(app, 'PUT /staff/counters/:counterId', 'schedule:edit', (ctx, { params, body }) => setCounter(ctx, { ...params, ...body }))
  route(app, 'POST /staff/bookings/:bookingId/check-in', 'booking:serve', (ctx, { params }) => checkIn(ctx, params.bookingId))
  route(app, 'PUT /staff/tickets/:ticketId', 'booking:serve', (ctx, { params, body }) => drawTicket(ctx, { ...params, ...body }))
  route(app, 'POST /staff/counters/:counterId/call', 'booking:serve', (ctx, { params, body }) => callTicket(ctx, { ...params, ...body }))
  route(app, 'POST /staff/tickets/:ticketId/recall', 'booking:serve', (ctx, { params }) => recallTicket(ctx, params.ticketId))
  route(app, 'POST /staff/tickets/:ticketId/start', 'booking:serve', (ctx, { params }) => startTicket(ctx, params.ticketId))
  route(app, 'POST /staff/tickets/:ticketId/end', 'booking:serve', (ctx, { params, body }) => endTicket(ctx, { ...params, ...body }))
  route(app, 'POST /staff/tickets/:ticketId/return', 'booking:serve', (ctx, { params }) => returnTicket(ctx, params.ticketId))
  route(app, 'POST /staff/tickets/:ticketId/transfer', 'booking:serve', (ctx, { params, body }) => transferTicket(ctx, { ...params, ...body }))
}
