import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { endSession } from '../sessions/index.ts'
import { acceptPrivacy } from './accept-privacy.ts'
import { clientConfig } from './client-config.ts'
import { logIn } from './log-in.ts'
import { forgetMyPhone, keepMyPhone, viewMyPhone } from './my-phone.ts'
import { presentCitizen } from './present.ts'
import { findCitizen } from './queries.ts'
import { refresh } from './refresh.ts'

export const citizenRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /client-config', 'public', (ctx) => clientConfig(ctx))
  route(app, 'POST /session', 'public', (ctx, { body }) => logIn(ctx, body))
  route(app, 'POST /session/refresh', 'public', (ctx, { body }) => refresh(ctx, body))
  route(app, 'POST /session/end', 'public', async (ctx, { body }) => {
    await endSession(ctx, body.refreshToken)
    return { done: true }
  })
  route(app, 'GET /me', 'citizen', async (ctx) => presentCitizen(await findCitizen(ctx, ctx.actor.id)))
  route(app, 'PUT /me/privacy', 'citizen', (ctx, { body }) => acceptPrivacy(ctx, body))
  route(app, 'GET /me/phone', 'citizen', (ctx) => viewMyPhone(ctx))
  route(app, 'PUT /me/phone', 'citizen', (ctx, { body }) => keepMyPhone(ctx, body))
  route(app, 'DELETE /me/phone', 'citizen', (ctx) => forgetMyPhone(ctx))
}
