import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { toString as drawQr } from 'qrcode'
import { publicRoot } from '../../http/public-url.ts'
import { readDisplay, readDisplayQueue } from './data.ts'

const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' } as const
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const read = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8')

// Which unit's queue a lobby shows stands in its address: /display/?unit=marriage-registry
const unitOf = ({ query }: FastifyRequest): string | undefined => {
  const { unit } = query as { unit?: unknown }
  return typeof unit === 'string' ? unit : undefined
}

/** The pages of the display by address. Their version is the fingerprint of all of them: a display takes up another as soon as it hears of it. */
const readPages = () => {
  const texts = { '/display/': read('index.html'), '/display/display.css': read('display.css'), '/display/sound.js': read('sound.js'), '/display/calls.js': read('calls.js'), '/display/display.js': read('display.js'), '/display/sw.js': read('sw.js') }
  const version = createHash('sha256').update(Object.values(texts).join('\n')).digest('hex').slice(0, 12)
  return { version, pages: Object.entries(texts).map(([path, text]) => ({ path, text: text.replaceAll('{{version}}', version), type: path.endsWith('.css') ? types.css : path.endsWith('.js') ? types.js : types.html })) }
}

/** A full-screen page for the display of a lobby or an old TV box, and what it shows. Public: it says what hangs in the lobby anyway. */
export const displayRoutes = async (app: FastifyInstance): Promise<void> => {
  const { version, pages } = readPages()
  const hidden = { schema: { hide: true } }
  for (const { path, text, type } of pages) {
    app.get(path, hidden, async (_request, reply) => reply.header('content-security-policy', POLICY).header('cache-control', 'no-cache').header('x-robots-tag', 'noindex').type(type).send(text))
  }
  app.get('/display', hidden, async (request, reply) => reply.redirect(`/display/${new URL(request.url, 'http://display').search}`))
  app.get('/display/qr.svg', hidden, async (request, reply) => {
    const { config } = await app.contextFor(request, { kind: 'anyone' })
    return reply.header('content-security-policy', POLICY).header('cache-control', 'no-store').type(types.svg).send(await drawQr(`${publicRoot(config.publicUrl, request)}/`, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }))
  })
  app.get('/display/data', hidden, async (request, reply) => {
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex')
    return readDisplay(await app.contextFor(request, { kind: 'anyone' }), version, unitOf(request))
  })
  app.get('/display/queue', hidden, async (request, reply) => {
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex')
    return readDisplayQueue(await app.contextFor(request, { kind: 'anyone' }), version, unitOf(request))
  })
}
