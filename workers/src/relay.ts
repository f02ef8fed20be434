import { sql, type Database } from '@minsheng/db/client.ts'
import type { JobQueue } from './queues.ts'

type OutboxRow = { id: string, job: string, payload: object }

const BATCH = 200
// A queue that lost its database in the middle may never answer; the row's id as job id absorbs a second handing over.
const HAND_OVER_MS = 20_000

const withinTime = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Error('the queue did not answer')), HAND_OVER_MS) })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * Hands waiting outbox rows to the queue. At least once: a crash between adding and committing adds again, and the row's
 * id as job id absorbs it. SKIP LOCKED lets several relays share the work.
 */
export const relayOnce = (db: Database, queue: JobQueue): Promise<number> =>
  db.transaction(async (tx) => {
    const rows = await tx.query<OutboxRow>(sql`
      SELECT id::text, job, payload FROM outbox WHERE relayed_at IS NULL ORDER BY outbox.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`)
    if (rows.length === 0) return 0
    await withinTime(queue.addAll(rows.map(({ id, job, payload }) => ({ name: job, data: payload, jobId: `outbox-${id}` }))))
    await tx.query(sql`UPDATE outbox SET relayed_at = now() WHERE id = ANY(${rows.map(({ id }) => id)}::bigint[])`)
    return rows.length
  })

type Relay = { wake: () => void, close: () => Promise<void> }

/** Runs the relay whenever woken and every `sweepMs` besides; one pass at a time. */
export const runRelay = (db: Database, queue: JobQueue, sweepMs: number, onProblem: (problem: unknown) => void): Relay => {
  let running: Promise<void> | null = null
  let again = false
  const drain = async () => {
    do {
      again = false
      while (await relayOnce(db, queue) === BATCH) { /* a full batch: there is more */ }
    } while (again)
  }
  const wake = () => {
    if (running) {
      again = true
      return
    }
    running = drain().catch(onProblem).finally(() => { running = null })
  }
  const timer = setInterval(wake, sweepMs)
  wake()
  return { wake, close: async () => { clearInterval(timer); await running } }
}
