import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { realDataDir } from '@minsheng/db/server-programs.ts'
import { endLeftoverServer } from './leftover-server.ts'
import { PlainProblem } from './plain-problem.ts'
import type { Terminal } from './terminal.ts'

type Reset = { dataDir: string, databaseUrl: string | null, sure: boolean, terminal: Terminal }

const emptyServer = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('DROP SCHEMA IF EXISTS bullmq CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await client.end()
}

/** Clears everything of this installation after a clear yes; without somebody to ask it refuses. Returns whether it did. */
export const reset = async ({ dataDir, databaseUrl, sure, terminal }: Reset): Promise<boolean> => {
  const what = databaseUrl ? `数据库 ${new URL(databaseUrl).host}${new URL(databaseUrl).pathname} 和 ${dataDir}` : dataDir
  if (!sure && !terminal.isInteractive) throw new PlainProblem(`清空 ${what} 要有人确认。确定的话请加 --yes。`)
  if (!sure && !/^(?:yes|y|是)$/i.test(await terminal.ask(`要删除 ${what} 里的全部数据，删了找不回来。确定吗？（输入“是”或 yes）`))) return false
  const postgresDir = realDataDir(join(dataDir, 'postgres'))
  await endLeftoverServer(postgresDir)
  rmSync(postgresDir, { recursive: true, force: true })
  if (databaseUrl) await emptyServer(databaseUrl)
  if (existsSync(dataDir)) for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name), { recursive: true, force: true })
  return true
}
