import { Registry } from 'prom-client'
import { createApp } from './app.ts'
import { compose } from './composition.ts'
import { reindexContents } from './features/contents/index.ts'
import { readConfig } from './config.ts'
import { serveMetrics } from './http/health.ts'

const config = readConfig(process.env)
const composition = compose(config)
const registry = new Registry()
const app = await createApp(composition, registry)
// Citizens come before figures: a port that another program has taken must not keep the API from starting.
const metrics = config.metricsPort > 0
  ? await serveMetrics('127.0.0.1', config.metricsPort, registry).catch((problem: { code?: string }) => {
    app.log.error({ port: config.metricsPort, code: problem.code }, 'no metrics')
    return null
  })
  : null
await app.listen({ host: config.host, port: config.port })
app.log.info({ port: config.port }, 'listening')
// What a release has shipped since the last start is found by the search within a second.
reindexContents(composition.services).catch((problem: { code?: string }) => { app.log.error({ code: problem.code }, 'search not filled') })

let closing = false
const close = async () => {
  if (closing) return
  closing = true
  // Long-lived streams would hold the door open; whoever is still writing gets ten seconds.
  setTimeout(() => process.exit(0), 10_000).unref()
  app.server.closeIdleConnections()
  await app.close()
  await metrics?.close()
  await composition.close()
  process.exit(0)
}
process.on('SIGTERM', () => void close())
process.on('SIGINT', () => void close())
