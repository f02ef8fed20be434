import type { FastifyInstance } from 'fastify'
import { asDownload } from '../../http/download.ts'
import { route } from '../../http/route.ts'
import { listCodes, showCode } from './staff-codes.ts'

export const codeRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/codes', 'staff', (ctx) => listCodes(ctx))
  route(app, 'GET /staff/codes/:kind/:id', 'staff', async (ctx, { params }, { reply }) =>
    asDownload(reply, { bytes: await showCode(ctx, params), mediaType: 'image/png', name: `${params.kind}-${params.id}.png` }))
}
