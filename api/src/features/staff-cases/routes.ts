import type { FastifyInstance } from 'fastify'
import { asDocument, asPhoto } from '../../http/photo.ts'
import { route } from '../../http/route.ts'
import { handlingRoutes } from './handling/routes.ts'
import { intakeRoutes } from './intake/routes.ts'
import { listCases } from './list-cases.ts'
import { listColleagues } from './list-colleagues.ts'
import { oversightRoutes } from './oversight/routes.ts'
import { previewDue } from './preview-due.ts'
import { replyRoutes } from './replying/routes.ts'
import { revealContact } from './reveal-contact.ts'
import { searchByPhone } from './search-by-phone.ts'
import { viewStaffCase } from './view-case.ts'
import { viewPhoto } from './view-photo.ts'
import { workbench } from './workbench.ts'

export const staffCaseRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/workbench', 'case:read', (ctx) => workbench(ctx))
  route(app, 'GET /staff/cases', 'case:read', (ctx, { querystring }) => listCases(ctx, querystring))
  route(app, 'GET /staff/cases/:caseNo', 'case:read', (ctx, { params }) => viewStaffCase(ctx, params.caseNo))
  route(app, 'GET /staff/cases/:caseNo/files/:fileId', 'case:read', async (ctx, { params }, { reply }) => {
    const { bytes, mediaType } = await viewPhoto(ctx, params)
    return mediaType === 'application/pdf' ? asDocument(reply, bytes) : asPhoto(reply, bytes)
  })
  route(app, 'GET /staff/cases/:caseNo/due-preview', 'case:read', (ctx, { params, querystring }) => previewDue(ctx, { ...params, ...querystring }))
  route(app, 'GET /staff/units/:unitId/people', 'case:read', (ctx, { params }) => listColleagues(ctx, params.unitId))
  route(app, 'POST /staff/phone-search', 'case:accept', (ctx, { body }) => searchByPhone(ctx, body.phone))
  route(app, 'POST /staff/cases/:caseNo/reveal-contact', 'contact:reveal', (ctx, { params }) => revealContact(ctx, params.caseNo))
  intakeRoutes(app)
  handlingRoutes(app)
  replyRoutes(app)
  oversightRoutes(app)
}
