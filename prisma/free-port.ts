import { createServer } from 'node:net'

/** A TCP port nobody listens on at this moment, starting the search at `wanted` (0: any). */
export const freePort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => wanted === 0 ? reject(new Error('没有可用的端口')) : resolve(freePort(wanted + 1)))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })
