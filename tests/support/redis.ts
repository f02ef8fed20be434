import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createConnection } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '@minsheng/db/free-port.ts'

/** Where the machine's Redis server is; empty when it has none. `npm test` finds it and says which tests are left out without it. */
export const redisProgram = process.env['MINSHENG_REDIS_SERVER'] ?? ''

const answers = (port: number): Promise<boolean> => new Promise((resolve) => {
  const line = createConnection({ port, host: '127.0.0.1' }, () => { line.end(); resolve(true) })
  line.on('error', () => resolve(false))
})

/** A Redis of the test's own that keeps nothing. */
export const startRedis = async (): Promise<{ url: string, stop: () => Promise<void> }> => {
  const port = await freePort()
  const server = spawn(redisProgram, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' })
  while (!await answers(port)) await delay(30)
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await ended
    }
  }
}
