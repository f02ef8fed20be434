import type { FastifyInstance } from 'fastify'
import { asDownload } from '../../http/download.ts'
import { publicRoot } from '../../http/public-url.ts'
import { route } from '../../http/route.ts'
import { printReceipt, printReceiptByCode } from './receipt.ts'

const asReceipt = (bytes: Buffer, caseNo: string) => ({ bytes, mediaType: 'application/pdf', name: `${caseNo}.pdf` })

export const paperRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /cases/:caseNo/paper', 'citizen', async (ctx, { params }, { request, reply }) =>
    asDownload(reply, asReceipt(await printReceipt(ctx, params.caseNo, publicRoot(ctx.config.publicUrl, request)), params.caseNo)))
  route(app, 'POST /lookups/paper', 'public', async (ctx, { body }, { request, reply }) =>
    asDownload(reply, asReceipt(await printReceiptByCode(ctx, body, publicRoot(ctx.config.publicUrl, request)), body.caseNo)))
}
