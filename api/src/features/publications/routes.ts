import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { preparePublication } from './prepare-publication.ts'
import { previewPublication } from './preview.ts'
import { publishCase } from './publish-case.ts'
import { returnPublication } from './return-publication.ts'
import { withholdPublication } from './withhold-publication.ts'

export const publicationRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'POST /staff/cases/:caseNo/publication/preview', 'case:read', (ctx, { params, body }) => previewPublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication', 'publication:prepare', (ctx, { params, body }) => preparePublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/return', 'publication:publish', (ctx, { params, body }) => returnPublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/publish', 'publication:publish', (ctx, { params, body }) => publishCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/withhold', 'publication:publish', (ctx, { params, body }) => withholdPublication(ctx, { ...params, ...body }))
}
