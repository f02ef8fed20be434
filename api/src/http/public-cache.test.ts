import Fastify from 'fastify'
import { beforeEach, describe, expect, it } from 'vitest'
import { cachePublicPages } from './public-cache.ts'

let now: number
let asked: number
let content: string
const start = () => {
  const app = Fastify()
  const cache = cachePublicPages(app, () => now)
  app.get('/api/answers', async () => { asked += 1; return { content } })
  app.get('/api/me', async () => { asked += 1; return { content } })
  app.get('/api/answers/none', async (_request, reply) => { asked += 1; return reply.code(404).send({ code: 'answer-not-found' }) })
  return { cache, get: (url: string, etag?: string) => app.inject({ url, headers: etag ? { 'if-none-match': etag } : {} }) }
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
})
