import { randomBytes } from 'node:crypto'

const BYTES = 6
const BATCH = 512

/** Request numbers a citizen can read out: twelve hex digits. Drawn in batches: a system call for each is felt. */
export const createRequestIds = (): (() => string) => {
  let drawn: Buffer = Buffer.alloc(0)
  let at = 0
  return () => {
    if (at === drawn.length) {
      drawn = randomBytes(BYTES * BATCH)
      at = 0
    }
    at += BYTES
    return drawn.toString('hex', at - BYTES, at)
  }
}
