import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectDatabase } from '@minsheng/db/client.ts'
import { startEmbeddedPostgres, type EmbeddedServer } from '@minsheng/db/embedded.ts'
import { migrate } from '@minsheng/db/migrate.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'
import { realDataDir } from '@minsheng/db/server-programs.ts'

declare module 'vitest' {
  interface ProvidedContext { journeyDatabase: string }
}

/** A migrated database with the first data, at rest in a folder every journey copies. */
export const prepareTemplate = async (): Promise<{ folder: string, remove: () => void }> => {
  // Not mkdtemp: the database server runs as another user and must be able to enter.
  const folder = join(tmpdir(), `minsheng-journeys-${process.pid}-${Date.now()}`)
  mkdirSync(folder)
  const dataDir = join(folder, 'postgres')
  const server = await startEmbeddedPostgres({ dataDir, durable: false })
  await migrate(server.url)
  const db = connectDatabase(server.url, 2)
  await seedFirstData(db.prisma)
  await db.close()
  await server.stop()
  return { folder: dataDir, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts a server of one's own on a copy of the template; the copy belongs to whom the original does. */
export const startCopy = (template: string, dataDir: string): Promise<EmbeddedServer> => {
  execFileSync('cp', ['-a', realDataDir(template), realDataDir(dataDir)])
  return startEmbeddedPostgres({ dataDir, durable: false })
}
