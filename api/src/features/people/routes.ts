import type { FastifyInstance } from 'fastify'
import { route } from '../../http/route.ts'
import { addPerson } from './add-person.ts'
import { changePerson } from './change-person.ts'
import { listPeople } from './queries.ts'
import { resetPassword } from './reset-password.ts'
import { resetTotp } from './reset-totp.ts'

export const peopleRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /staff/people', 'people:manage', (ctx) => listPeople(ctx))
  route(app, 'POST /staff/people', 'people:manage', (ctx, { body }) => addPerson(ctx, body))
  route(app, 'PUT /staff/people/:staffId', 'people:manage', (ctx, { params, body }) => changePerson(ctx, { ...params, ...body }))
  route(app, 'POST /staff/people/:staffId/reset-password', 'people:manage', (ctx, { params }) => resetPassword(ctx, params.staffId))
  route(app, 'POST /staff/people/:staffId/reset-totp', 'people:manage', (ctx, { params }) => resetTotp(ctx, params.staffId))
}
