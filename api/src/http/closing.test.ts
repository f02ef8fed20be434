import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { closeUnusedConnections } from './closing.ts'

const ask = (socket: Socket, path: string): Promise<string> =>
  new Promise((resolve) => {
    socket.once('data', (data) => resolve(data.toString()))
    socket.write(`GET ${path} HTTP/1.1\r\nhost: test\r\n\r\n`)
  })

it('a server that stops gives the answer it is working on and waits for no other connection', async () => {
  const app = Fastify()
  closeUnusedConnections(app)
  app.get('/', async () => 'at once')
  app.get('/slow', async () => { await pause(600); return 'the slow answer' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const [, used, working] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  await ask(used, '/')
  const answer = ask(working, '/slow')
  await pause(100)
  // Without help Node waits 72 seconds for these lines: longer than this test may take.
  await app.close()
  expect(await answer).toContain('the slow answer')
})
