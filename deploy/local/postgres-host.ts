// Holds the embedded PostgreSQL as a program of its own, so that it is stopped properly even when the launcher is not
// there any more to do it.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { startEmbeddedPostgres, type EmbeddedServer } from '@minsheng/db/embedded.ts'
import { freePort } from '@minsheng/db/free-port.ts'
import { realDataDir } from '@minsheng/db/server-programs.ts'
import { endLeftoverServer } from './leftover-server.ts'

const dataDir = process.env['POSTGRES_DIR']
const port = Number(process.env['POSTGRES_PORT'])
if (!dataDir || !port) throw new Error('POSTGRES_DIR and POSTGRES_PORT are missing')

let starting: Promise<EmbeddedServer> = Promise.reject(new Error('not started yet'))
starting.catch(() => {})

const start = (folder: string, on: number): Promise<EmbeddedServer> => {
  starting = startEmbeddedPostgres({ dataDir: folder, port: on, log: (line) => process.stdout.write(line.endsWith('\n') ? line : `${line}\n`) })
  return starting
}

// Made beside its place and moved there when whole: a folder half made by a power cut would never start again. On a port of
// its own: whoever waits for the real one must not take this for it.
const makeFolder = async (): Promise<void> => {
  const draft = `${dataDir}.new`
  rmSync(realDataDir(draft), { recursive: true, force: true })
  await (await start(draft, await freePort())).stop()
  renameSync(realDataDir(draft), realDataDir(dataDir))
}

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await starting.then((server) => server.stop(), () => {})
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())

await endLeftoverServer(realDataDir(dataDir))
if (!existsSync(realDataDir(dataDir))) await makeFolder()
if (!stopping) {
  const server = await start(dataDir, port)
  process.stdout.write(`PostgreSQL listens on port ${server.port}\n`)
}
