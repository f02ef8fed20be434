import type pg from 'pg'

const GATHER_MS = 20

/**
 * Wakes the relay after a commit. NOTIFY inside the transaction would make every commit wait for the one before it
 * (PostgreSQL takes a global lock); gathered outside, a burst costs one message, and a lost one is found by the sweep.
 */
export const createWake = (pool: pg.Pool): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined
      pool.query("SELECT pg_notify('minsheng_outbox', '')").catch(() => {})
    }, GATHER_MS)
  }
}
