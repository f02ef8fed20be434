import type { FastifyInstance } from 'fastify'
import { asDownload } from '../../http/download.ts'
import { route } from '../../http/route.ts'
import { exportCase } from './export-case.ts'
import { exportMyCase } from './export-my-case.ts'

export const dossierRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/cases/:caseNo/dossier', 'case:export', async (ctx, { params }, { reply }) => asDownload(reply, await exportCase(ctx, params.caseNo)))
  route(app, 'GET /cases/:caseNo/dossier', 'citizen', async (ctx, { params }, { reply }) => asDownload(reply, await exportMyCase(ctx, params.caseNo)))
}
