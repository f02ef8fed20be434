import type { FastifyInstance, FastifyRequest } from 'fastify'
import { limits } from '@minsheng/contract/limits.ts'
import { asFile } from '../../http/file.ts'
import { route } from '../../http/route.ts'
import { Refused } from '../../refused.ts'
import { attachFile } from './attach-file.ts'
import { checkLinks } from './check-links.ts'
import { cleanHtml } from './clean-html.ts'
import { confirmContent } from './confirm-content.ts'
import { correctContent } from './correct-content.ts'
import { discardContent } from './discard-content.ts'
import { exportGuides } from './export-guides.ts'
import { importGuides } from './import-guides.ts'
import { listContents } from './list-contents.ts'
import { publishContent } from './publish-content.ts'
import { readFile } from './read-file.ts'
import { returnContent } from './return-content.ts'
import { saveContent } from './save-content.ts'
import { submitContent } from './submit-content.ts'
import { toldRemoved } from './told-removed.ts'
import { viewContent, viewVersion } from './view-content.ts'
import { withdrawContent } from './withdraw-content.ts'

// A character of Chinese text is three bytes on its way here, more where JSON escapes it.
const written = { bodyLimit: limits.articleHtml * 4 + 1024 * 1024 }
const pasted = { bodyLimit: limits.pastedHtml * 4 }

const parts = { limits: { fileSize: limits.contentFileBytes, files: 1, fields: 5, fieldSize: 4_096 } }

/** The one file of a multipart request with its words; what the browser says it is does not count. */
const readUpload = async (request: FastifyRequest): Promise<{ name: string, bytes: Buffer, alt: string }> => {
  if (!request.isMultipart()) throw new Refused('file-type-refused')
  const upload = { name: '', bytes: null as Buffer | null, alt: '' }
  for await (const part of request.parts(parts)) {
    if (part.type === 'file') {
      upload.name = part.filename
      upload.bytes = await part.toBuffer()
      if (part.file.truncated) throw new Refused('content-file-too-large')
    } else if (part.fieldname === 'alt' && typeof part.value === 'string') upload.alt = part.value
  }
  if (upload.bytes === null) throw new Refused('file-type-refused')
  return { ...upload, bytes: upload.bytes }
}

export const contentRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/contents', 'staff', (ctx, { querystring }) => listContents(ctx, querystring))
  route(app, 'GET /staff/contents/:contentId', 'staff', (ctx, { params }) => viewContent(ctx, params.contentId))
  route(app, 'GET /staff/contents/:contentId/versions/:version', 'staff', (ctx, { params }) => viewVersion(ctx, params.contentId, params.version))
  route(app, 'PUT /staff/contents/:contentId', 'content:edit', (ctx, { params, body }) => saveContent(ctx, { ...params, ...body }), written)
  route(app, 'POST /staff/contents/:contentId/submit', 'content:edit', (ctx, { params, body }) => submitContent(ctx, { ...params, ...body }))
  route(app, 'POST /staff/contents/:contentId/return', 'staff', (ctx, { params, body }) => returnContent(ctx, { ...params, ...body }))
  route(app, 'POST /staff/contents/:contentId/publish', 'content:publish', (ctx, { params, body }) => publishContent(ctx, { ...params, ...body }))
  route(app, 'POST /staff/contents/:contentId/correct', 'content:edit', (ctx, { params, body }) => correctContent(ctx, { ...params, ...body }))
  route(app, 'POST /staff/contents/:contentId/withdraw', 'content:publish', (ctx, { params, body }) => withdrawContent(ctx, { ...params, ...body }))
  route(app, 'POST /staff/contents/:contentId/discard', 'content:edit', (ctx, { params, body }) => discardContent(ctx, { ...params, ...body }))
  route(app, 'POST /staff/contents/:contentId/confirmation', 'content:edit', (ctx, { params, body }) => confirmContent(ctx, { ...params, ...body }))
  route(app, 'POST /staff/contents/:contentId/files', 'content:edit', async (ctx, { params }, { request }) => attachFile(ctx, params.contentId, await readUpload(request)))
  route(app, 'GET /staff/contents/:contentId/files/:fileId', 'staff', async (ctx, { params }, { reply }) => asFile(reply, await readFile(ctx, params)))
  route(app, 'POST /staff/contents/links', 'content:edit', (ctx) => checkLinks(ctx))
  route(app, 'GET /staff/guides/workbook', 'content:edit', async (ctx, _input, { reply }) => asFile(reply, await exportGuides(ctx)))
  route(app, 'POST /staff/guides/workbook', 'content:edit', async (ctx, { querystring }, { request }) => importGuides(ctx, (await readUpload(request)).bytes, querystring.apply === true))
  route(app, 'POST /staff/contents/cleaning', 'content:edit', async (_ctx, { body }) => ({ html: cleanHtml(body.html), removed: toldRemoved(body.html) }), pasted)
}
