import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { listAnswers, viewAnswer } from './queries.ts'

export const answerRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /answers', 'public', (ctx, { querystring }) => listAnswers(ctx, querystring))
  route(app, 'GET /answers/:answerNo', 'public', (ctx, { params }) => viewAnswer(ctx, params.answerNo))
}
