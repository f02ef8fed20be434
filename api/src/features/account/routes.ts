import type { FastifyInstance } from 'fastify'
import { asFile } from '../../http/file.ts'
import { publicRoot } from '../../http/public-url.ts'
import { route } from '../../http/route.ts'
import { closeAccount } from './close-account.ts'
import { copyKept } from './copy-kept.ts'
import { gatherKept } from './gather.ts'
import { viewClosing } from './view-closing.ts'
import { withdrawPrivacy } from './withdraw-privacy.ts'

export const accountRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /me/kept', 'citizen', (ctx) => gatherKept(ctx))
  route(app, 'GET /me/kept/file', 'citizen', async (ctx, { querystring }, { request, reply }) =>
    asFile(reply, await copyKept(ctx, { ...querystring, root: publicRoot(ctx.config.publicUrl, request) })))
  route(app, 'DELETE /me/privacy', 'citizen', (ctx) => withdrawPrivacy(ctx))
  route(app, 'GET /me/closing', 'citizen', (ctx) => viewClosing(ctx))
  route(app, 'POST /me/closing', 'citizen', (ctx, { body }) => closeAccount(ctx, body))
}
