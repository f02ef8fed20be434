import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { freePort } from './free-port.ts'

/** Where Linux begins to lend ports to outgoing connections; other systems begin higher. */
const LENT_FROM = 32_768

describe('a free port', () => {
  it('is none that the system could lend to an outgoing connection meanwhile, and not the same for all who ask', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()))
    expect(ports.filter((port) => port < 1_024 || port >= LENT_FROM)).toEqual([])
    expect(new Set(ports).size).toBeGreaterThan(40)
  })

  it('is the next one when the wanted one is taken', async () => {
    const wanted = await freePort()
    const taken = createServer()
    await new Promise<void>((resolve) => { taken.listen(wanted, '127.0.0.1', resolve) })
    const found = await freePort(wanted)
    taken.close()
    expect(found).toBeGreaterThan(wanted)
  })
})
