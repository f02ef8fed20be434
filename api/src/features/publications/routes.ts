import type { FastifyInstance } from 'fastify'
import { limits } from '@minsheng/contract/limits.ts'
import { asFile } from '../../http/file.ts'
import { route } from '../../http/route.ts'
import { Refused } from '../../refused.ts'
import { attachFile } from './attach-file.ts'
import { correctPublication } from './correct-publication.ts'
import { markCitesChanged } from './mark-cites-changed.ts'
import { preparePublication } from './prepare-publication.ts'
import { previewPublication } from './preview.ts'
import { publishCase } from './publish-case.ts'
import { readFileForStaff } from './read-file.ts'
import { returnPublication } from './return-publication.ts'
import { viewPublication } from './view-publication.ts'
import { withdrawPublication } from './withdraw-publication.ts'
import { withholdPublication } from './withhold-publication.ts'

const oneFile = { limits: { fileSize: limits.publicFileBytes, files: 1, fields: 5 } }

export const publicationRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/cases/:caseNo/publication', 'case:read', (ctx, { params }) => viewPublication(ctx, params.caseNo))
  route(app, 'POST /staff/cases/:caseNo/publication/preview', 'case:read', (ctx, { params, body }) => previewPublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication', 'publication:prepare', (ctx, { params, body }) => preparePublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/correct', 'publication:prepare', (ctx, { params, body }) => correctPublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/return', 'publication:publish', (ctx, { params, body }) => returnPublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/publish', 'publication:publish', (ctx, { params, body }) => publishCase(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/withhold', 'publication:publish', (ctx, { params, body }) => withholdPublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/withdraw', 'publication:publish', (ctx, { params, body }) => withdrawPublication(ctx, { ...params, ...body }))
  route(app, 'POST /staff/cases/:caseNo/publication/files', 'publication:prepare', async (ctx, { params }, { request }) => {
    const upload = request.isMultipart() ? await request.file(oneFile) : undefined
    if (!upload) throw new Refused('file-type-refused')
    const bytes = await upload.toBuffer()
    if (upload.file.truncated) throw new Refused('public-file-too-large')
    return attachFile(ctx, params.caseNo, { name: upload.filename, bytes })
  })
  route(app, 'GET /staff/cases/:caseNo/publication/files/:fileId', 'case:read', async (ctx, { params }, { reply }) => asFile(reply, await readFileForStaff(ctx, params)))
  route(app, 'POST /staff/cites/changed', 'publication:publish', (ctx, { body }) => markCitesChanged(ctx, body))
}
