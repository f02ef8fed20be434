import { createServer } from 'node:http'
import { compose } from '@minsheng/api/composition.ts'
import { readConfig } from '@minsheng/api/config.ts'
import { listen } from '@minsheng/api/live/postgres.ts'
import { loggerFor } from '@minsheng/api/logger.ts'
import type { JobName } from '@minsheng/api/outbox/catalogue.ts'
import { createHandlers } from './handlers.ts'
import { createQueue } from './queues.ts'
import { runRelay } from './relay.ts'
import { runSchedule } from './schedule.ts'

const CONCURRENCY = 20
const SWEEP_MS = 2_000

const config = readConfig(process.env)
const log = loggerFor(config.logLevel)
const composition = compose(config)
const queue = createQueue(config)
const handlers = createHandlers(composition)

// An error's text may quote a row: only its kind and place are logged.
const onProblem = (problem: unknown) => {
  const { name, code, stack } = problem as { name?: string, code?: string, stack?: string }
  log.error({ error: { name, code, stack: stack?.split('\n').slice(1, 8).join('\n') } }, 'worker problem')
}

await queue.work((name, data) => handlers[name as JobName](data as never), CONCURRENCY)
const relay = runRelay(composition.services.db, queue, SWEEP_MS, onProblem)
const outbox = listen(config.databaseUrl, 'minsheng_outbox', relay.wake, relay.wake)
const schedule = runSchedule(composition, onProblem)

const health = config.workerHealthPort > 0 ? createServer((_request, response) => response.end('{"ok":true}')).listen(config.workerHealthPort, '127.0.0.1') : null
log.info('working')

let closing = false
const close = async () => {
  if (closing) return
  closing = true
  setTimeout(() => process.exit(0), 10_000).unref()
  health?.close()
  await outbox.close()
  await relay.close()
  await schedule.close()
  await queue.close()
  await composition.close()
  process.exit(0)
}
process.on('SIGTERM', () => void close())
process.on('SIGINT', () => void close())
