import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below the range from which systems lend ports to outgoing connections: one of those could have the port before whoever
// asked for it listens. Anywhere in it: two who ask at one time must not choose alike.
const FIRST = 18_480
const SPAN = 14_000

/** A TCP port nobody listens on at this moment, starting the search at `wanted` (0: any). */
export const freePort = (wanted = 0): Promise<number> => {
  const first = wanted === 0 ? FIRST + randomInt(SPAN) : wanted
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => first > 65_000 ? reject(new Error('没有可用的端口')) : resolve(freePort(first + 1)))
    probe.listen(first, '127.0.0.1', () => { probe.close(() => { resolve(first) }) })
  })
}
