import type { FastifyInstance } from 'fastify'
import { asDownload } from '../../http/download.ts'
import { refusals } from '../../http/refusals.ts'
import { publicRoot } from '../../http/public-url.ts'
import { route } from '../../http/route.ts'
import { calendarOfBooking } from './calendar-of-booking.ts'
import { cancelBooking } from './cancel-booking.ts'
import { askChallenge } from './challenge.ts'
import { cancelForCitizen, changeForCitizen } from './change-for-citizen.ts'
import { changeBooking } from './change-booking.ts'
import { confirmBooking } from './confirm-booking.ts'
import { viewDesk } from './desk.ts'
import { decideExcuse, excuseVisit } from './excuse-visit.ts'
import { holdSlot } from './hold-slot.ts'
import { joinWaiting } from './join-waiting.ts'
import { leaveWaiting } from './leave-waiting.ts'
import { moveMany } from './move-many.ts'
import { paperOfBooking } from './paper-of-booking.ts'
import { listBookings, viewBooking } from './queries.ts'
import { registerBooking } from './register-booking.ts'
import { releaseBooking } from './release-booking.ts'
import { revealPeople } from './reveal-people.ts'

const citizenRoutes = (app: FastifyInstance): void => {
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

export const bookingRoutes = async (app: FastifyInstance): Promise<void> => {
  citizenRoutes(app)
  route(app, 'GET /staff/bookings/:bookingId', 'booking:register', (ctx, { params }) => viewDesk(ctx, params.bookingId))
  route(app, 'PUT /staff/bookings/:bookingId', 'booking:register', (ctx, { params, body }) => registerBooking(ctx, { ...params, ...body }))
  route(app, 'POST /staff/bookings/:bookingId/people', 'booking:serve', (ctx, { params }) => revealPeople(ctx, params.bookingId))
  route(app, 'POST /staff/bookings/:bookingId/change', 'booking:register', (ctx, { params, body }) => changeForCitizen(ctx, { ...params, ...body }))
  route(app, 'POST /staff/bookings/:bookingId/cancel', 'booking:register', (ctx, { params, body }) => cancelForCitizen(ctx, { ...params, ...body }))
  route(app, 'POST /staff/bookings/:bookingId/excuse', 'booking:serve', (ctx, { params, body }) => decideExcuse(ctx, { ...params, ...body }))
  route(app, 'POST /staff/schedules/:scheduleId/moves', 'schedule:edit', async (ctx, { params, body }) => {
    const { moved, failed } = await moveMany(ctx, { ...params, ...body })
    return { moved, failed: failed.map(({ bookingId, refusal }) => ({ bookingId, why: refusals[refusal]?.message ?? '现在不能改。' })) }
  })
}
