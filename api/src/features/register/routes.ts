import type { FastifyInstance } from 'fastify'
import { readOneFile } from '../../http/one-file.ts'
import { route } from '../../http/route.ts'
import { uploadPhoto } from '../cases/index.ts'
import { listRegistrations } from './list-registrations.ts'
import { registerCase } from './register-case.ts'

export const registerRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'POST /staff/files/:fileId', 'case:register', async (ctx, { params }, { request }) => uploadPhoto(ctx, params.fileId, await readOneFile(request)))
  route(app, 'POST /staff/registrations', 'case:register', (ctx, { body }) => registerCase(ctx, body))
  route(app, 'GET /staff/registrations', 'case:register', (ctx, { querystring }) => listRegistrations(ctx, querystring))
}
