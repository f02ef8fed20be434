import { createPostgresBackend, Queue as RedisQueue, withBackend, Worker as RedisWorker, type Job } from 'bullmq'
import { Redis } from 'ioredis'

/** A job as it lies in the queue: the name of the catalogue and its payload. */
export type QueuedJob = { name: string, data: object, jobId: string }

/** The queue the relay fills and the workers empty. */
export type JobQueue = {
  addAll: (jobs: readonly QueuedJob[]) => Promise<void>
  work: (run: (name: string, data: object) => Promise<void>, concurrency: number) => Promise<void>
  close: () => Promise<void>
}

const NAME = 'minsheng'
// Seven tries within some two minutes; what is not done by then the sweeps bring back. What is done is kept ten minutes, for a
// second handing over to be known by its id. Never by `count`: on PostgreSQL every finished job would then look through all
// that are kept, and two doing so lock each other in a circle until the queue stands still.
const options = { attempts: 7, backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 }, removeOnComplete: { age: 600 }, removeOnFail: { age: 86_400 } } as const

type AnyQueue = { addBulk: (jobs: { name: string, data: object, opts: object }[]) => Promise<unknown>, close: () => Promise<void>, waitUntilReady: () => Promise<unknown> }
type AnyWorker = { on: (event: 'error' | 'failed', listener: () => void) => unknown, close: () => Promise<void>, waitUntilReady: () => Promise<unknown> }
type Run = (name: string, data: object) => Promise<void>
type MakeWorker = (process: (job: Job) => Promise<void>, concurrency: number) => AnyWorker

const assemble = (queue: AnyQueue, makeWorker: MakeWorker, release: () => Promise<void>): JobQueue => {
  const workers: AnyWorker[] = []
  return {
    addAll: async (jobs) => {
      await queue.addBulk(jobs.map(({ name, data, jobId }) => ({ name, data, opts: { ...options, jobId } })))
    },
    work: async (run: Run, concurrency) => {
      const worker = makeWorker((job) => run(job.name, job.data as object), concurrency)
      // A lost connection comes back by itself; BullMQ asks for a listener all the same.
      worker.on('error', () => {})
      workers.push(worker)
      // A queue that could not connect at the start never does: the process has to end and be started again.
      await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()])
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
      await queue.close()
      await release()
    }
  }
}

/** BullMQ on Redis. */
export const createRedisQueue = (url: string): JobQueue => {
  const connection = new Redis(url, { maxRetriesPerRequest: null })
  connection.on('error', () => {})
  const queue = new RedisQueue(NAME, { connection })
  queue.on('error', () => {})
  return assemble(queue, (process, concurrency) => new RedisWorker(NAME, process, { connection, concurrency }), async () => connection.disconnect())
}

/** BullMQ on PostgreSQL, in a schema of its own. */
export const createPostgresQueue = (connectionString: string): JobQueue => {
  const { Queue, Worker } = withBackend(createPostgresBackend)
  const connection = { connectionString, migrate: true, max: 6, keepAlive: true, connectionTimeoutMillis: 15_000, query_timeout: 60_000 }
  const queue = new Queue(NAME, { connection })
  queue.on('error', () => {})
  return assemble(queue as AnyQueue, (process, concurrency) => new Worker(NAME, process, { connection, concurrency }) as AnyWorker, async () => {})
}

/** The one switch: Redis when there is one. */
export const createQueue = ({ redisUrl, databaseUrl }: { redisUrl: string | null, databaseUrl: string }): JobQueue =>
  redisUrl === null ? createPostgresQueue(databaseUrl) : createRedisQueue(redisUrl)
