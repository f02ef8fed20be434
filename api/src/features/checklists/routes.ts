import type { FastifyInstance } from 'fastify'
import { asDocument, asPhoto } from '../../http/photo.ts'
import { publicRoot } from '../../http/public-url.ts'
import { route } from '../../http/route.ts'
import { drawSentForm } from '../forms/index.ts'
import { decidePrecheck } from './decide-precheck.ts'
import { deleteChecklist } from './delete-checklist.ts'
import { findSentForm } from './filled-form.ts'
import { assertSeen, findByCode, listPrechecks, viewPrecheck } from './look-prechecks.ts'
import { listChecklists, readChecklistPhoto, readPrecheckPhoto, viewChecklist } from './queries.ts'
import { countTrip, tellCaseTrips, tellTrips } from './record-trips.ts'
import { reportTrips } from './report-trips.ts'
import { revealPrecheckContact } from './reveal-contact.ts'
import { saveChecklist } from './save-checklist.ts'
import { sendPrecheck } from './send-precheck.ts'
import { takeBack } from './take-back.ts'

const citizenRoutes = (app: FastifyInstance): void => {
  route(app, 'GET /checklists', 'citizen', (ctx) => listChecklists(ctx))
  route(app, 'GET /checklists/:checklistId', 'citizen', (ctx, { params }) => viewChecklist(ctx, params.checklistId))
  route(app, 'PUT /checklists/:checklistId', 'citizen', (ctx, { params, body }) => saveChecklist(ctx, { ...params, ...body }))
  route(app, 'DELETE /checklists/:checklistId', 'citizen', (ctx, { params }) => deleteChecklist(ctx, params.checklistId))
  route(app, 'POST /checklists/:checklistId/precheck', 'citizen', (ctx, { params, body }) => sendPrecheck(ctx, { ...params, ...body }))
  route(app, 'POST /checklists/:checklistId/precheck/take-back', 'citizen', (ctx, { params }) => takeBack(ctx, params.checklistId))
  route(app, 'POST /checklists/:checklistId/trips', 'citizen', (ctx, { params, body }) => tellTrips(ctx, { ...params, ...body }))
  route(app, 'POST /cases/:caseNo/trips', 'citizen', (ctx, { params, body }) => tellCaseTrips(ctx, { ...params, ...body }))
  route(app, 'GET /checklists/:checklistId/photos/:fileId', 'citizen', async (ctx, { params }, { reply }) => asPhoto(reply, await readChecklistPhoto(ctx, params.checklistId, params.fileId)))
}

export const checklistRoutes = async (app: FastifyInstance): Promise<void> => {
  citizenRoutes(app)
  route(app, 'GET /staff/prechecks', 'precheck:look', (ctx, { querystring }) => listPrechecks(ctx, querystring))
  route(app, 'GET /staff/prechecks/:precheckId', 'precheck:look', (ctx, { params }) => viewPrecheck(ctx, params.precheckId))
  route(app, 'GET /staff/precheck-codes/:code', 'precheck:look', (ctx, { params }) => findByCode(ctx, params.code))
  route(app, 'GET /staff/prechecks/:precheckId/photos/:fileId', 'precheck:look', async (ctx, { params }, { reply }) => {
    await assertSeen(ctx, params.precheckId)
    return asPhoto(reply, await readPrecheckPhoto(ctx, params.precheckId, params.fileId))
  })
  route(app, 'GET /staff/prechecks/:precheckId/forms/:filledFormId', 'precheck:look', async (ctx, { params }, { request, reply }) =>
    asDocument(reply, await drawSentForm(ctx, await findSentForm(ctx, params.precheckId, params.filledFormId), publicRoot(ctx.config.publicUrl, request))))
  route(app, 'POST /staff/prechecks/:precheckId/decision', 'precheck:look', (ctx, { params, body }) => decidePrecheck(ctx, { ...params, ...body }))
  route(app, 'POST /staff/prechecks/:precheckId/contact', 'precheck:look', (ctx, { params }) => revealPrecheckContact(ctx, params.precheckId))
  route(app, 'POST /staff/prechecks/:precheckId/trips', 'precheck:look', (ctx, { params, body }) => countTrip(ctx, { ...params, ...body }))
  route(app, 'GET /staff/trips', 'demand:read', (ctx, { querystring }) => reportTrips(ctx, querystring))
}
