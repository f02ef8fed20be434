import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { codingFor, encodePage, type Coding } from './encode-page.ts'

/** A page as bytes, in every coding somebody has asked for. `headers` are those the first answer had. */
type Page = { tag: string, until: number, headers: OutgoingHttpHeaders, body: Buffer, encoded: Map<Coding, Promise<Buffer>> }

const LIFE_MS = 5_000
const PAGES = 2_000
// Whatever may be withdrawn is asked for again each time: no copy of it is shown that the bureau has taken down.
const ASKED_AGAIN = 'public, max-age=0, must-revalidate'
// What says how something is done may be a minute old where the line is slow; nobody is named in it (docs/decisions/0023).
const MINUTE_OLD = 'public, max-age=0, s-maxage=5, stale-while-revalidate=60'

/** Pages anybody may read, kept as bytes. Emptied when the public list changes; a message missed costs five seconds. */
export type PublicCache = { clear: () => void }

const isPublic = (url: string) => /^\/(?:api\/(?:answers|client-config|guides|benefits|places|who|columns|articles)|gongkai|zhinan|lanmu|answers\.atom|notices\.atom)(?![\w-])/.test(url)
const isSteady = (url: string) => /^\/(?:api\/(?:guides|benefits)|zhinan|gongkai\/style\.css)(?![\w-])/.test(url)
// What takes words away from the public, or gives it others.
const changesPages = (url: string) => url.includes('/publication') || url.startsWith('/api/staff/cites') || url.startsWith('/api/staff/contents')

const tagOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22)
/** Each coding is bytes of its own and has a tag of its own (RFC 9110 §8.8.3.3). */
const etagOf = (tag: string, coding: Coding): string => coding === 'identity' ? `"${tag}"` : `"${tag}-${coding}"`

// Whatever coding somebody has it in, and though a proxy marked the tag as weak, the page is the same (RFC 9110 §13.1.2).
const isKnown = (sent: string | undefined, tag: string): boolean =>
  sent !== undefined && sent.split(',').some((each) => each.trim().replace(/^W\//, '').replace(/^"|(?:-br|-gzip)?"$/g, '') === tag)

const encodedAs = (page: Page, coding: Coding): Promise<Buffer> => {
  const known = page.encoded.get(coding) ?? encodePage(page.body, coding)
  page.encoded.set(coding, known)
  return known
}

const answer = async (page: Page, { headers }: FastifyRequest, { raw }: FastifyReply): Promise<void> => {
  const coding = codingFor(headers['accept-encoding'], page.body.length)
  const { 'content-type': type, ...rest } = page.headers
  const said = { ...rest, etag: etagOf(page.tag, coding) }
  if (isKnown(headers['if-none-match'], page.tag)) return void raw.writeHead(304, said).end()
  const body = await encodedAs(page, coding)
  raw.writeHead(200, { ...said, 'content-type': type, ...(coding === 'identity' ? {} : { 'content-encoding': coding }), 'content-length': body.length }).end(body)
}

type Shelf = { page: (url: string) => Page | undefined, keep: (url: string, page: Page) => void, clear: () => void, age: () => number }

const openShelf = (now: () => number): Shelf => {
  const pages = new Map<string, Page>()
  // A page read from the database before the list changed must not be kept after it.
  let age = 0
  return {
    page: (url) => { const page = pages.get(url); return page && page.until >= now() ? page : undefined },
    keep: (url, page) => {
      const before = pages.get(url)
      const [oldest] = before === undefined && pages.size >= PAGES ? pages.keys() : []
      if (oldest !== undefined) pages.delete(oldest)
      // Made anew and found the same: what was compressed once is not compressed again.
      pages.set(url, before?.tag === page.tag ? { ...page, encoded: before.encoded } : page)
    },
    clear: () => { age += 1; pages.clear() },
    age: () => age
  }
}

/** Answers public GETs from memory, compressed, with ETag and 304; everything else passes through. */
export const cachePublicPages = (app: FastifyInstance, now: () => number): PublicCache => {
  const shelf = openShelf(now)
  const ages = new WeakMap<FastifyRequest, number>()

  app.addHook('onRequest', (request, reply, done) => {
    const page = request.method === 'GET' ? shelf.page(request.url) : undefined
    if (!page) return done(void ages.set(request, shelf.age()))
    // Straight to the line with what the first answer said: nothing that would come now has anything to add.
    reply.hijack()
    void answer(page, request, reply)
  })

  app.addHook('onSend', async (request, reply, payload) => {
    // Before whoever withdrew something hears that it is done, this process has forgotten it; the others are told by the live bus.
    if (request.method !== 'GET' && reply.statusCode < 300 && changesPages(request.url)) shelf.clear()
    if (request.method !== 'GET' || reply.statusCode !== 200 || !isPublic(request.url) || typeof payload !== 'string') return payload
    const body = Buffer.from(payload)
    reply.header('cache-control', isSteady(request.url) ? MINUTE_OLD : ASKED_AGAIN).header('vary', 'accept-encoding').removeHeader('content-length')
    const page: Page = { tag: tagOf(body), until: now() + LIFE_MS, headers: reply.getHeaders() as OutgoingHttpHeaders, body, encoded: new Map([['identity', Promise.resolve(body)]]) }
    // Deep in the list everybody asks for another page: keeping those would only push out the ones many ask for.
    const kept = !request.url.includes('cursor=') && ages.get(request) === shelf.age()
    if (kept) shelf.keep(request.url, page)
    const coding = codingFor(request.headers['accept-encoding'], body.length)
    reply.header('etag', etagOf(page.tag, coding))
    if (isKnown(request.headers['if-none-match'], page.tag)) return void reply.code(304)
    if (coding === 'identity') return payload
    reply.header('content-encoding', coding)
    return encodedAs(kept ? shelf.page(request.url) ?? page : page, coding)
  })

  return { clear: shelf.clear }
}
