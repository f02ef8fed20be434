import type { FastifyInstance } from 'fastify'
import { readOneFile } from '../../http/one-file.ts'
import { asPhoto } from '../../http/photo.ts'
import { route } from '../../http/route.ts'
import { askAgain } from './ask-again.ts'
import { confirmContact } from './confirm-contact.ts'
import { correctCase } from './correct-case.ts'
import { findReceipt, listMyCases, lookUpCase, viewCase } from './queries.ts'
import { rateCase } from './rate-case.ts'
import { readMyPhoto } from './read-photo.ts'
import { reportLeak } from './report-leak.ts'
import { submitCase } from './submit-case.ts'
import { supplementCase } from './supplement-case.ts'
import { uploadPhoto } from './upload-photo.ts'
import { withdrawCase } from './withdraw-case.ts'

export const caseRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'POST /files/:fileId', 'citizen', async (ctx, { params }, { request }) => uploadPhoto(ctx, params.fileId, await readOneFile(request)))
  route(app, 'POST /cases', 'citizen', (ctx, { body }) => submitCase(ctx, body))
  route(app, 'GET /cases', 'citizen', (ctx, { querystring }) => listMyCases(ctx, querystring))
  route(app, 'GET /cases/:caseNo', 'citizen', (ctx, { params }) => viewCase(ctx, params.caseNo))
  route(app, 'GET /cases/:caseNo/receipt', 'citizen', (ctx, { params }) => findReceipt(ctx, params))
  route(app, 'GET /cases/:caseNo/files/:fileId', 'citizen', async (ctx, { params }, { reply }) =>
    asPhoto(reply, await readMyPhoto(ctx, params.caseNo, params.fileId)))
  route(app, 'POST /cases/:caseNo/supplements', 'citizen', (ctx, { params, body }) => supplementCase(ctx, { ...params, ...body }))
  route(app, 'POST /cases/:caseNo/rating', 'citizen', (ctx, { params, body }) => rateCase(ctx, { ...params, ...body }))
  route(app, 'POST /cases/:caseNo/corrections', 'citizen', (ctx, { params, body }) => correctCase(ctx, { ...params, ...body }))
  route(app, 'POST /cases/:caseNo/contact-confirmation', 'citizen', (ctx, { params, body }) => confirmContact(ctx, { ...params, ...body }))
  route(app, 'POST /cases/:caseNo/second-round', 'citizen', (ctx, { params, body }) => askAgain(ctx, { ...params, ...body }))
  route(app, 'POST /cases/:caseNo/withdrawal', 'citizen', (ctx, { params, body }) => withdrawCase(ctx, { ...params, ...body }))
  route(app, 'POST /cases/:caseNo/leak-report', 'citizen', (ctx, { params, body }) => reportLeak(ctx, { ...params, ...body }))
  route(app, 'POST /lookups', 'public', (ctx, { body }) => lookUpCase(ctx, body))
}
