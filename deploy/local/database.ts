import { join } from 'node:path'
import pg from 'pg'
import { PlainProblem } from './plain-problem.ts'
import { manageProcess, type ManagedProcess } from './processes.ts'

const connects = async (connectionString: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 })
  // Without a listener a refused connection would end this process.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** The embedded PostgreSQL as a child process, and its address. */
export const embeddedDatabase = (dataDir: string, port: number): { url: string, server: ManagedProcess } => {
  const url = `postgresql://minsheng:minsheng@127.0.0.1:${port}/minsheng`
  const server = manageProcess({
    name: 'postgresql', entry: 'deploy/local/postgres-host.ts', logFile: join(dataDir, 'logs/postgresql.log'),
    env: { POSTGRES_DIR: join(dataDir, 'postgres'), POSTGRES_PORT: String(port) }, isReady: () => connects(url)
  })
  return { url, server }
}

/** Refuses in plain words when a given server does not answer. */
export const assertReachable = async (url: string): Promise<void> => {
  if (!await connects(url)) throw new PlainProblem('DATABASE_URL 指的数据库连不上，请检查地址、账号、密码和网络。')
}
