import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connectDatabase } from '@minsheng/db/client.ts'
import { startEmbeddedPostgres, type EmbeddedServer } from '@minsheng/db/embedded.ts'
import { migrate } from '@minsheng/db/migrate.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'

declare module 'vitest' {
  interface ProvidedContext { postgres: { url: string, template: string } }
}

type Shared = { users: number, dataDir: string, server: Promise<EmbeddedServer> }
const TEMPLATE = 'minsheng_template'

// The projects of one run each load this file anew, in the same process: the server is kept where all of them see it.
const place = globalThis as typeof globalThis & { minshengTestServer?: Shared | undefined }

const prepareTemplate = async (server: EmbeddedServer): Promise<EmbeddedServer> => {
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${TEMPLATE}`)
  await admin.end()
  const url = server.url.replace(/[^/]+$/, TEMPLATE)
  await migrate(url)
  const db = connectDatabase(url, 2)
  await seedFirstData(db.prisma)
  await db.close()
  return server
}

const start = (): Shared => {
  const dataDir = join(tmpdir(), `minsheng-test-${process.pid}-${Date.now()}`)
  return { users: 0, dataDir, server: startEmbeddedPostgres({ dataDir, durable: false }).then(prepareTemplate) }
}

/** One real PostgreSQL for the whole run, with a migrated database that every test file copies. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const shared = place.minshengTestServer ??= start()
  shared.users += 1
  const { url } = await shared.server
  project.provide('postgres', { url, template: TEMPLATE })
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    place.minshengTestServer = undefined
    await (await shared.server).stop()
    rmSync(shared.dataDir, { recursive: true, force: true })
  }
}
