import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import fastifyStatic from '@fastify/static'
import httpProxy from '@fastify/http-proxy'
import type { Config } from '../config.ts'

const YEAR_S = 31_536_000
// Build tools put a hash into these names: a new content is a new name.
const hashed = /[.-][0-9a-zA-Z_-]{8,}\.(?:js|css|woff2?|png|svg|jpg)(?:\.(?:br|gz))?$/

const serveFolder = async (app: FastifyInstance, folder: string, prefix: string, first: boolean): Promise<void> => {
  const root = resolve(folder)
  if (!existsSync(root)) throw new Error(`找不到页面目录 ${folder}，请先构建`)
  await app.register(fastifyStatic, {
    root, prefix, decorateReply: first, preCompressed: true, wildcard: false, schemaHide: true,
    setHeaders: (reply, path) => reply.header('cache-control', hashed.test(path) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache')
  })
}

/** Serves the built citizen pages at `/` and the staff panel at `/admin/`, and passes other prefixes on as configured. */
export const serveWeb = async (app: FastifyInstance, { webDirs, upstreams }: Config): Promise<void> => {
  for (const { prefix, target } of upstreams) await app.register(httpProxy, { upstream: target, prefix, rewritePrefix: prefix, http2: false })
  if (webDirs.staff) {
    const staff = resolve(webDirs.staff)
    await serveFolder(app, staff, '/admin/', !webDirs.citizen)
    app.get('/admin', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/admin/'))
    // The panel routes in the browser: any page address is the same document.
    app.get('/admin/*', { schema: { hide: true } }, async (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html', staff))
  }
  if (webDirs.citizen) await serveFolder(app, webDirs.citizen, '/', true)
}
