import type { FastifyInstance } from 'fastify'
import { asFile } from '../../http/file.ts'
import { publicRoot } from '../../http/public-url.ts'
import { route } from '../../http/route.ts'
import { currentForms, findForm, findUsableForm } from './catalogue.ts'
import { forgetDetails, keepDetails, viewDetails } from './details.ts'
import { fillForm } from './fill-form.ts'
import { deleteFilledForm, fileOfFilledForm, listFilledForms, viewFilledForm } from './filled-forms.ts'
import { makeBlankFile } from './make-file.ts'
import { presentCard, presentForm } from './present.ts'
import { saveFilledForm } from './save-filled-form.ts'

export const formRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /forms', 'public', async (ctx) => ({ items: (await currentForms(ctx)).map(presentCard) }))
  route(app, 'GET /forms/:formId', 'public', async (ctx, { params, querystring }) => presentForm(await findForm(ctx, params.formId, querystring.version)))
  route(app, 'GET /forms/:formId/file', 'public', async (ctx, { params, querystring }, { request, reply }) =>
    asFile(reply, await makeBlankFile(ctx, { ...await findUsableForm(ctx, params.formId, querystring.version), format: querystring.format, root: publicRoot(ctx.config.publicUrl, request) })))
  route(app, 'POST /forms/:formId/fill', 'public', async (ctx, { params, body }, { request, reply }) => asFile(reply, await fillForm(ctx, { ...body, ...params, root: publicRoot(ctx.config.publicUrl, request) })))
  route(app, 'GET /me/details', 'citizen', (ctx) => viewDetails(ctx))
  route(app, 'PUT /me/details', 'citizen', (ctx, { body }) => keepDetails(ctx, body))
  route(app, 'DELETE /me/details', 'citizen', (ctx) => forgetDetails(ctx))
  route(app, 'GET /filled-forms', 'citizen', (ctx) => listFilledForms(ctx))
  route(app, 'GET /filled-forms/:filledId', 'citizen', (ctx, { params }) => viewFilledForm(ctx, params.filledId))
  route(app, 'PUT /filled-forms/:filledId', 'citizen', (ctx, { params, body }) => saveFilledForm(ctx, { ...body, ...params }))
  route(app, 'GET /filled-forms/:filledId/file', 'citizen', async (ctx, { params, querystring }, { request, reply }) => asFile(reply, await fileOfFilledForm(ctx, { ...params, ...querystring, root: publicRoot(ctx.config.publicUrl, request) })))
  route(app, 'DELETE /filled-forms/:filledId', 'citizen', (ctx, { params }) => deleteFilledForm(ctx, params.filledId))
}
