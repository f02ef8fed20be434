import Fastify from 'fastify'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { cachePublicPages } from './public-cache.ts'

let now: number
let asked: number
let content: string
const start = () => {
  const app = Fastify()
  const cache = cachePublicPages(app, () => now)
  app.get('/api/answers', async () => { asked += 1; return { content } })
  app.get('/api/guides', async () => { asked += 1; return { content } })
  app.post('/api/staff/contents/x/withdraw', async () => ({ done: true }))
  app.get('/api/me', async () => { asked += 1; return { content } })
  app.get('/api/answers/none', async (_request, reply) => { asked += 1; return reply.code(404).send({ code: 'answer-not-found' }) })
  return { app, cache, get: (url: string, etag?: string) => app.inject({ url, headers: etag ? { 'if-none-match': etag } : {} }) }
}
beforeEach(() => { now = 0; asked = 0; content = '一' })

describe('pages anybody may read', () => {
  it('are made once and given out as the same bytes with the same tag', async () => {
    const { get } = start()
    const [first, second] = [await get('/api/answers'), await get('/api/answers')]
    expect(second.body).toBe(first.body)
    expect(second.headers['etag']).toBe(first.headers['etag'])
    expect(second.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(second.headers['content-type']).toContain('application/json')
    expect(asked).toBe(1)
  })

  it('are not sent again to whoever has them, fresh or from memory, also through a proxy that marks the tag weak', async () => {
    const { get } = start()
    const etag = String((await get('/api/answers')).headers['etag'])
    for (const sent of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get('/api/answers', sent)
      expect([again.statusCode, again.body]).toEqual([304, ''])
    }
    now = 60_000
    const fresh = await get('/api/answers', etag)
    expect([fresh.statusCode, fresh.body, asked]).toEqual([304, '', 2])
    expect((await get('/api/answers', '"another"')).statusCode).toBe(200)
  })

  it('are made anew after five seconds and at once when the public list changed', async () => {
    const { get, cache } = start()
    await get('/api/answers')
    content = '二'
    now = 4_999
    expect((await get('/api/answers')).json()).toEqual({ content: '一' })
    now = 5_001
    expect((await get('/api/answers')).json()).toEqual({ content: '二' })
    content = '三'
    cache.clear()
    expect((await get('/api/answers')).json()).toEqual({ content: '三' })
  })

  it('are kept by their whole address: another search is another page', async () => {
    const { get } = start()
    await get('/api/answers?q=a')
    await get('/api/answers?q=b')
    expect(asked).toBe(2)
  })

  it('deep in the list are not kept, and yet not sent again to whoever has them', async () => {
    const { get } = start()
    const etag = String((await get('/api/answers?cursor=a')).headers['etag'])
    expect((await get('/api/answers?cursor=a', etag)).statusCode).toBe(304)
    expect(asked).toBe(2)
  })

  it('never hold what is somebody\'s own, nor a refusal', async () => {
    const { get } = start()
    for (const url of ['/api/me', '/api/answers/none']) {
      expect((await get(url)).headers['etag']).toBeUndefined()
      await get(url)
    }
    expect(asked).toBe(4)
  })

  it('travel compressed to whoever takes it, each coding under a tag of its own, and every tag is known again', async () => {
    content = '低保'.repeat(2_000)
    const { app } = start()
    const ask = (coding: string | undefined, etag?: string) => app.inject({ url: '/api/answers', headers: { ...(coding ? { 'accept-encoding': coding } : {}), ...(etag ? { 'if-none-match': etag } : {}) } })
    // Once fresh, once from memory.
    for (let round = 0; round < 2; round += 1) {
      const answers = [await ask('gzip, deflate, br'), await ask('gzip;q=0.8'), await ask(undefined), await ask('br;q=0, deflate')]
      expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined, undefined])
      const [br, zip, plain] = answers
      const texts = [brotliDecompressSync(br?.rawPayload ?? ''), gunzipSync(zip?.rawPayload ?? ''), plain?.rawPayload].map(String)
      expect(new Set(texts)).toEqual(new Set([JSON.stringify({ content })]))
      expect(br?.rawPayload.length).toBeLessThan(200)
      for (const { headers, rawPayload } of answers) expect([headers['vary'], Number(headers['content-length'])]).toEqual(['accept-encoding', rawPayload.length])
      const tags = answers.map(({ headers }) => String(headers['etag']))
      expect(new Set(tags).size).toBe(3)
      for (const tag of tags) for (const coding of ['br', 'gzip', undefined]) expect((await ask(coding, `W/${tag}`)).statusCode).toBe(304)
    }
    expect(asked).toBe(1)
  })

  it('that are short travel as they are', async () => {
    const { app } = start()
    expect((await app.inject({ url: '/api/answers', headers: { 'accept-encoding': 'br' } })).headers['content-encoding']).toBeUndefined()
  })

  it('are asked for again each time where they can be withdrawn with what they say of somebody, and may be a minute old where they say how a thing is done', async () => {
    const { get } = start()
    expect((await get('/api/answers')).headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect((await get('/api/guides')).headers['cache-control']).toBe('public, max-age=0, s-maxage=5, stale-while-revalidate=60')
  })

  it('are forgotten before whoever withdrew one hears that it is done', async () => {
    const { app, get } = start()
    await get('/api/answers')
    content = '撤下了'
    await app.inject({ method: 'POST', url: '/api/staff/contents/x/withdraw' })
    expect((await get('/api/answers')).json()).toEqual({ content })
  })
})
