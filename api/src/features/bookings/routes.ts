import type { FastifyInstance } from 'fastify'
import { asDownload } from '../../http/download.ts'
import { publicRoot } from '../../http/public-url.ts'
import { route } from '../../http/route.ts'
import { calendarOfBooking } from './calendar-of-booking.ts'
import { cancelBooking } from './cancel-booking.ts'
import { askChallenge } from './challenge.ts'
import { changeBooking } from './change-booking.ts'
import { confirmBooking } from './confirm-booking.ts'
import { excuseVisit } from './excuse-visit.ts'
import { holdSlot } from './hold-slot.ts'
import { joinWaiting } from './join-waiting.ts'
import { leaveWaiting } from './leave-waiting.ts'
import { paperOfBooking } from './paper-of-booking.ts'
import { listBookings, viewBooking } from './queries.ts'
import { releaseBooking } from './release-booking.ts'

export const bookingRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /bookings', 'citizen', (ctx) => listBookings(ctx))
  route(app, 'GET /bookings/challenge', 'citizen', (ctx) => askChallenge(ctx))
  route(app, 'GET /bookings/:bookingId', 'citizen', (ctx, { params }) => viewBooking(ctx, params.bookingId))
  route(app, 'PUT /bookings/:bookingId', 'citizen', (ctx, { params, body }) => holdSlot(ctx, { ...params, ...body }))
  route(app, 'POST /bookings/:bookingId/confirm', 'citizen', (ctx, { params, body }) => confirmBooking(ctx, { ...params, ...body }))
  route(app, 'POST /bookings/:bookingId/release', 'citizen', (ctx, { params }) => releaseBooking(ctx, params.bookingId))
  route(app, 'POST /bookings/:bookingId/change', 'citizen', (ctx, { params, body }) => changeBooking(ctx, { ...params, ...body }))
  route(app, 'POST /bookings/:bookingId/cancel', 'citizen', (ctx, { params }) => cancelBooking(ctx, params.bookingId))
  route(app, 'POST /bookings/:bookingId/excuse', 'citizen', (ctx, { params, body }) => excuseVisit(ctx, { ...params, ...body }))
  route(app, 'GET /bookings/:bookingId/calendar', 'citizen', async (ctx, { params }, { reply }) =>
    asDownload(reply, { bytes: await calendarOfBooking(ctx, params.bookingId), mediaType: 'text/calendar; charset=utf-8', name: 'booking.ics' }))
  route(app, 'GET /bookings/:bookingId/paper', 'citizen', async (ctx, { params }, { request, reply }) =>
    asDownload(reply, { bytes: await paperOfBooking(ctx, params.bookingId, publicRoot(ctx.config.publicUrl, request)), mediaType: 'application/pdf', name: 'booking.pdf' }))
  route(app, 'PUT /waiting/:waitingId', 'citizen', (ctx, { params, body }) => joinWaiting(ctx, { ...params, ...body }))
  route(app, 'DELETE /waiting/:waitingId', 'citizen', (ctx, { params }) => leaveWaiting(ctx, params.waitingId))
}
