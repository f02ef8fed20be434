import Fastify from 'fastify'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTokenReader, registerTokens, signWith } from './tokens.ts'

const start = async () => {
  const app = Fastify()
  await registerTokens(app, 'a-secret-for-tests-that-is-long-enough')
  await app.ready()
  return { read: createTokenReader(app), token: signWith(app)({ kind: 'citizen', sub: 'c1' }) }
}
afterEach(() => { vi.useRealTimers() })

describe('an access token', () => {
  it('speaks for its holder, the first time and from memory', async () => {
    const { read, token } = await start()
    for (const scheme of ['Bearer', 'Bearer', 'bearer']) expect(read(`${scheme} ${token}`)).toEqual({ kind: 'citizen', id: 'c1' })
  })

  it('that has been right a hundred times is refused once its twenty minutes are over', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 23) })
    const { read, token } = await start()
    for (let i = 0; i < 100; i += 1) read(`Bearer ${token}`)
    vi.setSystemTime(Date.now() + 20 * 60_000 - 2_000)
    expect(read(`Bearer ${token}`)).toEqual({ kind: 'citizen', id: 'c1' })
    vi.setSystemTime(Date.now() + 3_000)
    expect(() => read(`Bearer ${token}`)).toThrow()
  })

  it('with one letter changed, without a signature, of another kind of login, or none at all is refused', async () => {
    const { read, token } = await start()
    read(`Bearer ${token}`)
    const [head = '', body = ''] = token.split('.')
    const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${body}.`
    const forged = `${head}.${Buffer.from(Buffer.from(body, 'base64url').toString().replace('c1', 'c2')).toString('base64url')}.${token.split('.')[2]}`
    for (const header of [`Bearer ${forged}`, `Bearer ${unsigned}`, `Basic ${token}`, token, 'Bearer ', '']) expect(() => read(header)).toThrow()
  })

  it('is still known after five thousand others have come by', async () => {
    const app = Fastify()
    await registerTokens(app, 'a-secret-for-tests-that-is-long-enough')
    await app.ready()
    const read = createTokenReader(app)
    const tokens = Array.from({ length: 5_100 }, (_each, i) => signWith(app)({ kind: 'citizen', sub: `c${i}` }))
    for (const token of [...tokens, ...tokens]) read(`Bearer ${token}`)
    expect(read(`Bearer ${tokens[0]}`)).toEqual({ kind: 'citizen', id: 'c0' })
  })
})
