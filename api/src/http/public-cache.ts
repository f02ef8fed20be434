import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** `unchanged` are the headers of a 304. */
type Page = { etag: string, body: Buffer, until: number, headers: OutgoingHttpHeaders, unchanged: OutgoingHttpHeaders }

const LIFE_MS = 5_000
const PAGES = 2_000
const HEADERS = 'public, max-age=0, must-revalidate'

/** Pages anybody may read, kept as bytes. Emptied when the public list changes; a message missed costs five seconds. */
export type PublicCache = { clear: () => void }

const isPublic = (url: string) => /^\/(?:api\/answers|api\/client-config|gongkai|answers\.atom)(?![\w-])/.test(url)
// What takes words away from the public, or gives it others.
const changesAnswers = (url: string) => url.includes('/publication') || url.startsWith('/api/staff/cites')

// A proxy that compresses marks the tag as weak; the page behind it is the same (RFC 9110 §13.1.2).
const isKnown = (sent: string | undefined, etag: string): boolean =>
  sent !== undefined && sent.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/** Answers public GETs from memory with ETag and 304; everything else passes through. */
export const cachePublicPages = (app: FastifyInstance, now: () => number): PublicCache => {
  const pages = new Map<string, Page>()
  // A page read from the database before the list changed must not be kept after it.
  const ages = new WeakMap<FastifyRequest, number>()
  let age = 0
  const clear = () => { age += 1; pages.clear() }

  app.addHook('onRequest', (request, reply, done) => {
    const page = request.method === 'GET' ? pages.get(request.url) : undefined
    if (!page || page.until < now()) return done(void ages.set(request, age))
    // Straight to the line with what the first answer said: nothing that would come now has anything to add.
    reply.hijack()
    if (isKnown(request.headers['if-none-match'], page.etag)) reply.raw.writeHead(304, page.unchanged).end()
    else reply.raw.writeHead(200, page.headers).end(page.body)
  })

  app.addHook('onSend', (request, reply, payload, done) => {
    // Before whoever withdrew an answer hears that it is done, this process has forgotten it; the others are told by the live bus.
    if (request.method === 'POST' && reply.statusCode < 300 && changesAnswers(request.url)) clear()
    if (request.method !== 'GET' || reply.statusCode !== 200 || !isPublic(request.url) || typeof payload !== 'string') return done(null, payload)
    const body = Buffer.from(payload)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    // Deep in the list everybody asks for another page: keeping those would only push out the ones many ask for.
    const kept = !request.url.includes('cursor=') && ages.get(request) === age
    const [oldest] = kept && pages.size >= PAGES ? pages.keys() : []
    if (oldest !== undefined) pages.delete(oldest)
    reply.header('etag', etag).header('cache-control', HEADERS)
    const { 'content-type': type, ...unchanged } = reply.getHeaders() as OutgoingHttpHeaders
    if (kept) pages.set(request.url, { etag, body, until: now() + LIFE_MS, unchanged, headers: { ...unchanged, 'content-type': type, 'content-length': body.length } })
    if (!isKnown(request.headers['if-none-match'], etag)) return done(null, payload)
    reply.code(304)
    done(null, '')
  })

  return { clear }
}
