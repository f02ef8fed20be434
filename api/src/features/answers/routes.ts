import type { FastifyInstance } from 'fastify'
import { asFile } from '../../http/file.ts'
import { route } from '../../http/route.ts'
import { readPublicFile } from '../publications/index.ts'
import { viewFigures } from './figures.ts'
import { listAnswers } from './list-answers.ts'
import { similarAnswers } from './similar-answers.ts'
import { viewAnswer } from './view-answer.ts'

export const answerRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /answers', 'public', (ctx, { querystring }) => listAnswers(ctx, querystring))
  route(app, 'GET /answers/similar', 'public', (ctx, { querystring }) => similarAnswers(ctx, querystring))
  route(app, 'GET /answers/figures', 'public', (ctx) => viewFigures(ctx))
  route(app, 'GET /answers/:answerNo', 'public', (ctx, { params }) => viewAnswer(ctx, params.answerNo))
  route(app, 'GET /answers/:answerNo/files/:fileId', 'public', async (ctx, { params }, { reply }) => asFile(reply, await readPublicFile(ctx, params)))
}
