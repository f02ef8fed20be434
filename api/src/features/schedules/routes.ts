import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { arrangeWave, cancelWave } from './arrange-wave.ts'
import { findAlternatives } from './find-alternatives.ts'
import { joinWave, viewWave } from './join-wave.ts'
import { listBookable } from './list-bookable.ts'
import { previewSchedule } from './preview-schedule.ts'
import { pauseSchedule, saveSchedule } from './save-schedule.ts'
import { viewDays, viewDayTimes } from './view-days.ts'
import { listSchedulesForStaff, viewSchedule } from './view-schedule.ts'

const publicRoutes = (app: FastifyInstance): void => {
  route(app, 'GET /bookable', 'public', (ctx, { querystring }) => listBookable(ctx, querystring))
  route(app, 'GET /schedules/:scheduleId/days', 'public', (ctx, { params, querystring }) => viewDays(ctx, { ...params, ...querystring }))
  route(app, 'GET /schedules/:scheduleId/days/:day', 'public', (ctx, { params, querystring }) => viewDayTimes(ctx, { ...params, ...querystring }))
  route(app, 'GET /schedules/:scheduleId/alternatives', 'public', (ctx, { params, querystring }) => findAlternatives(ctx, { ...params, ...querystring }))
  route(app, 'GET /waves/:waveId', 'citizen', (ctx, { params }) => viewWave(ctx, params.waveId))
  route(app, 'POST /waves/:waveId/join', 'citizen', (ctx, { params }) => joinWave(ctx, params.waveId))
}

export const scheduleRoutes = async (app: FastifyInstance): Promise<void> => {
  publicRoutes(app)
  route(app, 'GET /staff/schedules', 'schedule:edit', (ctx) => listSchedulesForStaff(ctx))
  route(app, 'GET /staff/schedules/:scheduleId', 'schedule:edit', (ctx, { params }) => viewSchedule(ctx, params.scheduleId))
  route(app, 'POST /staff/schedules/:scheduleId/preview', 'schedule:edit', (ctx, { params, body }) => previewSchedule(ctx, { ...params, ...body }))
  route(app, 'PUT /staff/schedules/:scheduleId', 'schedule:edit', (ctx, { params, body }) => saveSchedule(ctx, { ...params, ...body }))
  route(app, 'POST /staff/schedules/:scheduleId/pause', 'schedule:edit', (ctx, { params, body }) => pauseSchedule(ctx, { ...params, ...body }))
  route(app, 'PUT /staff/schedules/:scheduleId/waves/:waveId', 'schedule:edit', (ctx, { params, body }) => arrangeWave(ctx, { ...params, ...body }))
  route(app, 'POST /staff/schedules/:scheduleId/waves/:waveId/cancel', 'schedule:edit', (ctx, { params }) => cancelWave(ctx, params))
}
