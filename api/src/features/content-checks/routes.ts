import type { FastifyInstance } from 'fastify'
import { asContentFile, neverIndexed } from '../../http/file.ts'
import { route } from '../../http/route.ts'
import { readCheckedFile } from './read-checked-file.ts'

export const contentCheckRoutes = async (app: FastifyInstance): Promise<void> => {
  route(app, 'GET /checked-files/:checkId', 'public', async (ctx, { params, querystring }, { reply }) => {
    neverIndexed(reply)
    return asContentFile(reply, await readCheckedFile(ctx, { ...params, ...querystring }))
  })
}
