import type { FastifyInstance } from 'fastify'
import { asDownload } from '../../http/download.ts'
import { publicRoot } from '../../http/public-url.ts'
import { route } from '../../http/route.ts'
import { listTasks } from './list-tasks.ts'
import { printLetter } from './print-letter.ts'
import { reopenTask } from './reopen-task.ts'
import { revealTaskContact } from './reveal-contact.ts'
import { settleTask } from './settle-task.ts'

export const deskTaskRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/desk-tasks', 'notice:tell', (ctx, { querystring }) => listTasks(ctx, querystring))
  route(app, 'POST /staff/desk-tasks/:deliveryId/contact', 'notice:tell', (ctx, { params }) => revealTaskContact(ctx, params.deliveryId))
  route(app, 'GET /staff/desk-tasks/:deliveryId/letter', 'notice:tell', async (ctx, { params }, { request, reply }) =>
    asDownload(reply, { bytes: await printLetter(ctx, params.deliveryId, publicRoot(ctx.config.publicUrl, request)), mediaType: 'application/pdf', name: `letter-${params.deliveryId.slice(0, 8)}.pdf` }))
  route(app, 'POST /staff/desk-tasks/:deliveryId/done', 'notice:tell', (ctx, { params, body }) => settleTask(ctx, { ...params, ...body }))
  route(app, 'POST /staff/desk-tasks/:deliveryId/again', 'notice:tell', (ctx, { params }) => reopenTask(ctx, params.deliveryId))
}
